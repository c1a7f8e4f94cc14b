/** The links of a talk and its meetup, in the order in which they are shown. */

import {
  type MeetupAnswer,
  type ShownMeetup,
  type ShownTalk,
  type TalkAnswer,
  talksOf,
} from "../answer/answer.ts";
import { isFrameWord } from "../answer/missing/frame-words.ts";
import type { Link } from "../notes/meetup.ts";
import { isMedia } from "../notes/talks/link-kind.ts";
import { foldText } from "../text/fold.ts";
import type { CardLink, LinksPart } from "./card.ts";
import type { Texts } from "./text-table.ts";

/** Links below an answer at most, without the page of the meetup: the window with the notes has them all. */
const most = 3;
/** Of the window with the notes. */
const mostInNotes = 10;

/** What of an answer tells its links. */
type WithLinks =
  | Pick<TalkAnswer, "kind" | "intent" | "linkKind" | "best" | "nearLinks">
  | Pick<MeetupAnswer, "kind" | "intent" | "linkKind" | "meetup" | "links">;

/** The links an answer shows, those that were asked for first, and how many more the notes have. */
export function linksPart(answer: WithLinks, texts: Texts): LinksPart {
  if (isOfDay(answer)) return partOf(pageIn(answer), 0, false, texts);
  const all = ownLinks(answer);
  const wanted = asked(all, answer);
  const shown = wanted.slice(0, most);
  const more = wanted.length - shown.length;
  const isFound = shown.some(({ kind }) => kind === answer.linkKind);
  const page = isFound && answer.kind === "talk" ? [] : pageIn(answer);
  return partOf([...shown, ...page], more, answer.intent === "link", texts);
}

/** All links of a talk, for the window with its notes. */
export function notesLinks(talk: ShownTalk, texts: Texts): LinksPart {
  const answer = { kind: "talk", intent: "link", best: talk } as const;
  const named = new Set(namedLinks(talk.links).map(({ url }) => url));
  const isInPoint = ({ text, url, kind }: Link) =>
    !isMedia(kind) &&
    named.has(url) &&
    talk.points.some((point) => point.text.includes(text.trim()));
  const own = ownLinks(answer).filter((link) => !isInPoint(link));
  const shown = own.slice(0, mostInNotes);
  return partOf([...shown, ...pageIn(answer)], own.length - shown.length, true, texts);
}

function partOf(links: readonly Link[], more: number, isAsked: boolean, texts: Texts): LinksPart {
  return {
    kind: "links",
    links: links.map((link) => cardLink(link, texts)),
    more: more > 0 ? texts.andMore(more) : "",
    isAsked,
  };
}

/** When and where a meetup was, its page tells, and no link of its guests. */
function isOfDay({ kind, intent }: WithLinks): boolean {
  return kind === "meetup" && (intent === "when" || intent === "where");
}

/** Of the talk or the meetup itself, without the meetup's page; others than of the web lead nowhere from here. */
function ownLinks(answer: WithLinks): readonly Link[] {
  const links = answer.kind === "meetup" ? answer.links : profilesLast(answer.best);
  const [page] = pageOf(answer.kind === "meetup" ? answer.meetup : answer.best.meetup);
  return inOrder(links).filter(({ url }) => url !== page?.url && isOfWeb(url));
}

/** The page of the meetup stands last and says where the rest is found. */
function pageIn(answer: WithLinks): readonly Link[] {
  const page = pageOf(answer.kind === "meetup" ? answer.meetup : answer.best.meetup);
  return page.filter(({ url }) => isOfWeb(url));
}

/**
 * Those of the kind that was asked for, and none beside them that is named as another; the one whose name, or address where it has none, holds most of what
 * was asked for first, and alone where it holds two words more than any other. Of a page with the links of several
 * talks, or where all are called here, only those that stand beside the line which answers or hold a word of what was asked for, be they of another kind.
 * Where none was asked for, see {@link besideAnswer}.
 */
function asked(links: readonly Link[], answer: WithLinks): readonly Link[] {
  if (answer.intent !== "link") return besideAnswer(links, answer);
  const ofKind = links.filter(({ kind }) => kind === answer.linkKind);
  // What has no name but its address may be of that kind as well, unless it is a whole collection.
  const bare = links.filter((link) => isBare(link) && !personPage.test(link.url));
  const wanted = ofKind.length > 0 ? [...ofKind, ...(bare.length < most ? bare : [])] : links;
  if (answer.kind === "meetup") return wanted;
  const rate = raterOf(answer);
  const isAsked = ({ kind }: Link) => Number(kind === answer.linkKind);
  const inOrder = (some: readonly Link[]) =>
    some
      .map(rate)
      .toSorted((a, b) => isAsked(b.link) - isAsked(a.link) || b.held - a.held || b.near - a.near);
  const sorted = inOrder(wanted);
  const [first, second] = sorted;
  if (first && second && first.held >= second.held + 2) return [first.link];
  const areAlike = ofKind.length > 1 && ofKind.every(({ text }) => isPointer.test(text.trim()));
  if (!answer.best.isNote && !areAlike) return sorted.map(({ link }) => link);
  const others = inOrder(links.filter((link) => !wanted.includes(link)));
  const isNobodys = ({ link }: { readonly link: Link }) => !personPage.test(link.url);
  const own = sorted.filter(isNobodys);
  const meant = [
    own.filter(({ near, held }) => near > 0 && held > 0),
    own.filter(({ near }) => near > 0),
    own.filter(({ held }) => held > 0),
  ].find((some) => some.length > 0);
  // What is named so may be what was meant, whatever it is; it may as well be of another kind.
  const named = others.filter((one) => one.held > 0 && isNobodys(one));
  return (meant ?? [...named, ...sorted]).map(({ link }) => link);
}

/** How many words of the question the name of a link holds, and whether it stands beside what answers. */
function raterOf({ best, nearLinks = [] }: Pick<TalkAnswer, "best" | "nearLinks">) {
  const { matches } = best;
  const words = [...new Set(matches.map(({ found }) => foldText(found)))];
  const telling = matches.flatMap(({ asked, found }) =>
    isFrameWord(asked) ? [] : foldText(found),
  );
  // What is only called here is known by its address, in which a folder called slides tells nothing.
  const held = ({ text, url }: Link) =>
    isPointer.test(text.trim())
      ? new Set(telling.filter((word) => foldText(url).includes(word))).size
      : words.filter((word) => foldText(text).includes(word)).length;
  return (link: Link) => ({
    link,
    held: held(link),
    near: Number(nearLinks.includes(link.url)),
  });
}

/** Slides and video, as far as no point shows their address; what else a point names leads there itself: see {@link namedLinks}. */
function besideAnswer(links: readonly Link[], answer: WithLinks): readonly Link[] {
  if (answer.kind === "meetup") return links;
  const { best, nearLinks } = answer;
  const isShown = ({ url }: Link) => best.points.some(({ text }) => text.includes(url));
  const media = links.filter((link) => isMedia(link.kind) && !isShown(link));
  if (!best.isNote) return media;
  // Of a page with those of several talks, only what stands beside the answer or is named by a word of the question.
  const telling = best.matches.filter(({ asked }) => !isFrameWord(asked));
  const isMeant = ({ text, url }: Link) =>
    nearLinks?.includes(url) ||
    telling.some(({ found }) => foldText(text).includes(foldText(found)));
  return media.length > 1 || nearLinks ? media.filter(isMeant) : media;
}

/** The links that points can name: none that is called by a pointer such as こちら, or as another is. */
export function namedLinks(links: readonly Link[]): readonly Link[] {
  const isName = (text: string) => text.length > 1 && /\p{L}/u.test(text) && !isPointer.test(text);
  return links.filter(
    ({ text, url }) =>
      isOfWeb(url) &&
      isName(text.trim()) &&
      links.every((other) => other.url === url || other.text.trim() !== text.trim()),
  );
}

function isOfWeb(url: string): boolean {
  return /^https?:/iu.test(url);
}

/** The links of a talk, those to a person last. */
function profilesLast({ links, speakers }: ShownTalk): readonly Link[] {
  const names = new Set(speakers.flatMap(({ name, handle }) => [name, handle, `@${handle}`]));
  const isProfile = ({ kind, text, url }: Link) =>
    kind === "other" && (names.has(text.trim()) || personPage.test(url));
  return [...links.filter((link) => !isProfile(link)), ...links.filter(isProfile)];
}

function isBare({ kind, text, url }: Link): boolean {
  return kind === "other" && text.trim() === url;
}

/** Where people have their pages, one name behind the host, and what they say there. */
const personPage =
  /^https?:\/\/(?:www\.|mobile\.|[a-z]{2}\.)?(?:(?:twitter|x|github|facebook|instagram)\.com\/[\w.-]+|(?:twitter|x)\.com\/(?:hashtag\/[^/?#]+|search|\w+\/status\/\d+)|linkedin\.com\/in\/[^/]+)\/?(?:[?#].*)?$/iu;

/** What the author called a link is its name where that says more than its address or its kind does. */
function cardLink({ kind, url, text }: Link, { links }: Texts): CardLink {
  const label = links[kind];
  const name = isPointer.test(text.trim()) ? nameInAddress(url) : text;
  const isNamed = name !== url && name.trim().toLowerCase() !== label.toLowerCase();
  return { kind, label, url, ...(isNamed && { name }) };
}

/** What only points to an address, as こちら does, tells nothing of it. */
const isPointer =
  /^(?:こちら|ここ|コチラ|これ|これら|リンク|詳細|here|this|click here|link|this link|ici|hier|aquí|aqui|여기|链接|这里)[。.!！]?$/iu;

/** The last part of an address that has letters, else its host. */
function nameInAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const last = pathname.split("/").findLast((part) => /\p{L}{3}/u.test(part)) ?? "";
  return last === "" ? hostname : `${hostname}/…/${last}`;
}

/** Whether there is more than the page of the meetup. */
export function hasOwnLinks(answer: TalkAnswer | MeetupAnswer): boolean {
  return answer.kind === "talk"
    ? answer.best.links.length > 0
    : answer.links.length > 0 ||
        answer.meetup.url !== undefined ||
        talksOf(answer).some(({ links }) => links.length > 0);
}

/**
 * Where the title of a talk leads: slides, else video, else the meetup's page, else the line in the notes.
 *
 * Another link may be anything: a profile, a press release, the page of a tool.
 */
export function addressOf(talk: ShownTalk, isInMeetup: boolean): string | undefined {
  const { links, meetup, notesUrl, isNote } = talk;
  const held = links.filter(({ kind, url }) => isMedia(kind) && isOfWeb(url));
  const media = isNote && held.length > 1 ? [] : held; // A page has those of several talks.
  const [first] = [...inOrder(media), ...(isInMeetup ? [] : pageOf(meetup))];
  return first?.url ?? notesUrl;
}

function pageOf({ url }: ShownMeetup): readonly Link[] {
  return url ? [{ url, text: url, kind: "meetup" }] : [];
}

/** Each address once, also where it leads to another place in the same slides; slides and video first, the page of the meetup last. */
function inOrder(links: readonly Link[]): readonly Link[] {
  const addressOf = ({ kind, url }: Link) => (isMedia(kind) ? url.replace(/#.*$/u, "") : url);
  const firsts = links.filter(
    (link, index) => links.findIndex((one) => addressOf(one) === addressOf(link)) === index,
  );
  return withoutPlayers(firsts).toSorted((a, b) => order[a.kind] - order[b.kind]);
}

/** Without what plays slides or a video within a page, where the page of it is there as well. */
function withoutPlayers(links: readonly Link[]): readonly Link[] {
  const isPlayer = ({ url }: Link) => /\/(?:embed|embed_code|player)\//u.test(url);
  const place = ({ kind, url }: Link) => (URL.canParse(url) ? `${kind} ${new URL(url).host}` : "");
  const pages = new Set(links.filter((link) => !isPlayer(link)).map(place));
  return links.filter((link) => !isMedia(link.kind) || !isPlayer(link) || !pages.has(place(link)));
}

const order = { slides: 0, video: 1, other: 2, meetup: 3 } as const;
