/** The links of a talk and its meetup, in the order in which they are shown. */

import type { MeetupAnswer, TalkAnswer } from "../answer/answer.ts";
import type { ShownMeetup, ShownTalk } from "../answer/shown-talk.ts";
import { talksOf } from "../answer/subject.ts";
import { isMedia, linkKind } from "../notes/links/link-kind.ts";
import type { Link, LinkKind } from "../notes/meetup.ts";
import { askedLinks, isBare, most, type WithLinks } from "./asked-links.ts";
import type { CardLink, LinksPart } from "./card.ts";
import { isOfWeb, isPointer, isProfile } from "./link-signs.ts";
import type { Texts } from "./text-table.ts";

/** Of the window with the notes. */
const mostInNotes = 10;

/** The links an answer shows, those that were asked for first, and how many more the notes have. */
export function linksPart(answer: WithLinks, texts: Texts): LinksPart {
  if (isOfDay(answer)) return partOf(pageIn(answer), 0, false, texts);
  const all = ownLinks(answer);
  const wanted = askedLinks(all, answer);
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
  return partOf([...shown, ...pageIn(answer)], own.length - shown.length, false, texts);
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
  const links = answer.kind === "meetup" ? answer.links : linksOfTalk(answer);
  const [page] = pageOf(answer.kind === "meetup" ? answer.meetup : answer.best.meetup);
  return inOrder(links).filter(({ url }) => url !== page?.url && isOfWeb(url));
}

/** The page of the meetup stands last and says where the rest is found. */
function pageIn(answer: WithLinks): readonly Link[] {
  const page = pageOf(answer.kind === "meetup" ? answer.meetup : answer.best.meetup);
  return page.filter(({ url }) => isOfWeb(url));
}

/** The links that points can name: none that is called by a pointer such as こちら, or as another is. */
export function namedLinks(links: readonly Link[]): readonly Link[] {
  const isName = (text: string) => text.length > 1 && /\p{L}/u.test(text) && !isPointer(text);
  return links.filter(
    ({ text, url }) =>
      isOfWeb(url) &&
      isName(text.trim()) &&
      links.every((other) => other.url === url || other.text.trim() !== text.trim()),
  );
}

/** The links of a talk, those to a person last, but for one of the meetup's page. */
function linksOfTalk({ best, pageLink }: Pick<TalkAnswer, "best" | "pageLink">): readonly Link[] {
  const { links, speakers } = best;
  const ofPerson = links.filter((link) => isProfile(link, speakers));
  const others = links.filter((link) => !ofPerson.includes(link));
  return [...others, ...ofPerson, ...(pageLink ? [pageLink] : [])];
}

/** What the author called a link is its name where that says more than its address or its kind does. */
function cardLink({ kind, url, text }: Link, { links }: Texts): CardLink {
  const label = links[kind];
  const name = isPointer(text) ? nameInAddress(url) : text;
  const isNamed = name !== url && name.trim().toLowerCase() !== label.toLowerCase();
  return { kind, label, url, ...(isNamed && { name }) };
}

/** The last part of an address that has letters, else its host. */
function nameInAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const last = pathname.split("/").findLast((part) => /\p{L}{3}/u.test(part)) ?? "";
  return last === "" ? hostname : `${hostname}/…/${last}`;
}

/**
 * Whether a link that was asked for is there, or may be: what has no name but its address or a pointer, where no other is known
 * for slides or a video; the page of several talks, a line shown that speaks of such, what a further page of a list has.
 */
export function hasAskedLink(answer: TalkAnswer | MeetupAnswer): boolean {
  const { linkKind: asked } = answer;
  const isMedium = asked !== undefined && isMedia(asked);
  const isIn = (links: readonly Link[]) => {
    const isKnown = links.some(({ kind }) => isMedia(kind));
    const mayBeIt = (link: Link) => !isKnown && (isBare(link) || isPointer(link.text));
    return links.some((link) => !isMedium || link.kind === asked || mayBeIt(link));
  };
  if (answer.kind === "meetup") {
    const ofTalks = talksOf(answer).flatMap(({ links }) => links);
    const all = [...answer.links, ...ofTalks, ...(isMedium ? [] : pageIn(answer))];
    return answer.rows.length < answer.total || isIn(all);
  }
  const { points, isNote } = answer.best;
  const found = askedLinks(linksOfTalk(answer), answer);
  const isSaid = points.some(({ text }) => linkKind("", text) === asked);
  return isSaid || (isNote ? found.length > 0 : isIn(found));
}

/** Where there is more of a talk, and what that is. */
export interface Lead {
  readonly kind: LinkKind | "notes";
  readonly url: string;
}

/**
 * Where there is more of a talk than a list shows: its slides, else the video, else the meetup's page, else the line in the notes.
 *
 * Another link may be anything: a profile, a press release, the page of a tool.
 */
export function leadOf(talk: Addressed, isInMeetup: boolean): Lead | undefined {
  const { links, meetup, notesUrl, isNote } = talk;
  const held = links.filter(({ kind, url }) => isMedia(kind) && isOfWeb(url));
  const media = isNote && held.length > 1 ? [] : held; // A page has those of several talks.
  const [first] = [...inOrder(media), ...(isInMeetup || !meetup ? [] : pageOf(meetup))];
  if (first) return { kind: first.kind, url: first.url };
  return notesUrl === undefined ? undefined : { kind: "notes", url: notesUrl };
}

type Addressed = Pick<ShownTalk, "links"> &
  Partial<Pick<ShownTalk, "meetup" | "notesUrl" | "isNote">>;

function pageOf({ url }: ShownMeetup): readonly Link[] {
  return url ? [{ url, text: url, kind: "meetup" }] : [];
}

/** Each address once, also where it leads to another place in the same slides or by the other protocol; slides and video first, the page of the meetup last. */
function inOrder(links: readonly Link[]): readonly Link[] {
  const addressOf = ({ kind, url }: Link) => {
    const address = url.replace(/^https?:\/\/|\/$/giu, "");
    return isMedia(kind) ? address.replace(/#.*$/u, "") : address;
  };
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
