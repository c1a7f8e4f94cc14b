/** The links of a talk and its meetup, in the order in which they are shown. */
import type { MeetupAnswer, ShownMeetup, ShownTalk, TalkAnswer } from "../answer/answer.ts";
import type { Link, LinkKind } from "../notes/meetup.ts";
import type { CardLink, LinksPart } from "./card.ts";
import type { Texts } from "./text-table.ts";

/** Links below an answer at most, without the page of the meetup: those asked for, or beside something else. */
const mostAsked = 10;
const mostBeside = 3;

/** What of an answer tells its links. */
type WithLinks =
  | Pick<TalkAnswer, "kind" | "intent" | "linkKind" | "best">
  | Pick<MeetupAnswer, "kind" | "intent" | "linkKind" | "meetup" | "links">;

/** The links an answer shows, of the kind that was asked for first, and how many more the notes have. */
export function linksPart(answer: WithLinks, texts: Texts): LinksPart {
  const { links, more } = shownLinks(answer);
  return {
    kind: "links",
    links: links.map((link) => cardLink(link, texts)),
    more: more > 0 ? texts.andMore(more) : "",
    isAsked: answer.intent === "link",
  };
}

function shownLinks(answer: WithLinks) {
  const all = linksOf(answer).filter(({ url }) => /^https?:/iu.test(url)); // Others lead nowhere from here.
  const most = answer.intent === "link" ? mostAsked : mostBeside;
  // The page of the meetup stands last and says where the rest is found.
  const [page] = pageOf(answer.kind === "meetup" ? answer.meetup : answer.best.meetup);
  const isPage = ({ url }: Link) => url === page?.url;
  const others = all.filter((link) => !isPage(link));
  const shown = new Set([...others.slice(0, most), ...all.filter(isPage)]);
  return { links: all.filter((link) => shown.has(link)), more: all.length - shown.size };
}

/** The links of the talk or meetup and the meetup's page last, but for the kind that was asked for. */
function linksOf(answer: WithLinks): readonly Link[] {
  const { linkKind } = answer;
  const links =
    answer.kind === "meetup"
      ? inOrder([...answer.links, ...pageOf(answer.meetup)])
      : inOrder([...profilesLast(answer.best), ...pageOf(answer.best.meetup)]);
  return [
    ...links.filter(({ kind }) => kind === linkKind),
    ...links.filter(({ kind }) => kind !== linkKind),
  ];
}

/** The links of a talk, those that are only named by who gave it last. */
function profilesLast({ links, speakers }: ShownTalk): readonly Link[] {
  const names = new Set(speakers.flatMap(({ name, handle }) => [name, handle, `@${handle}`]));
  const isProfile = ({ kind, text }: Link) => kind === "other" && names.has(text.trim());
  return [...links.filter((link) => !isProfile(link)), ...links.filter(isProfile)];
}

/** What the author called a link is its name where that says more than its address or its kind does. */
function cardLink({ kind, url, text }: Link, { links }: Texts): CardLink {
  const label = links[kind];
  const isNamed = text !== url && text.trim().toLowerCase() !== label.toLowerCase();
  return { kind, label, url, ...(isNamed && { name: text }) };
}

/** Whether there is more than the page of the meetup. */
export function hasOwnLinks(answer: TalkAnswer | MeetupAnswer): boolean {
  return answer.kind === "talk" ? answer.best.links.length > 0 : linksOf(answer).length > 0;
}

/**
 * Where the title of a talk leads: slides, else video, else the meetup's page, else the line in the notes.
 *
 * Another link may be anything: a profile, a press release, the page of a tool.
 */
export function addressOf(talk: ShownTalk, isInMeetup: boolean): string | undefined {
  const { links, meetup, notesUrl } = talk;
  const media = links.filter(({ kind, url }) => isMedia(kind) && /^https?:/iu.test(url));
  const [first] = [...inOrder(media), ...(isInMeetup ? [] : pageOf(meetup))];
  return first?.url ?? notesUrl;
}

function isMedia(kind: LinkKind): boolean {
  return kind === "slides" || kind === "video";
}

function pageOf({ url }: ShownMeetup): readonly Link[] {
  return url ? [{ url, text: url, kind: "meetup" }] : [];
}

/** Each address once; slides and video first, the page of the meetup last. */
function inOrder(links: readonly Link[]): readonly Link[] {
  const firsts = links.filter(
    (link, index) => links.findIndex(({ url }) => url === link.url) === index,
  );
  return firsts.sort((a, b) => order[a.kind] - order[b.kind]);
}

const order = { slides: 0, video: 1, other: 2, meetup: 3 } as const;
