/** The links of a talk and its meetup, in the order in which they are shown. */
import type { MeetupAnswer, TalkAnswer } from "../answer/answer.ts";
import type { Link, Meetup, Talk } from "../notes/meetup.ts";
import type { Texts } from "./text-table.ts";

/** Links below an answer at most; a weekly show may note dozens. */
const mostLinks = 10;

/** The links an answer shows, of the kind that was asked for first, and how many more the notes have. */
export function shownLinks(answer: TalkAnswer | MeetupAnswer): {
  readonly links: readonly Link[];
  readonly more: number;
} {
  const all = linksOf(answer);
  if (all.length <= mostLinks) return { links: all, more: 0 };
  // The page of the meetup stands last and says where the rest is found.
  const [page] = pageOf(meetupOf(answer));
  const others = all.filter(({ url }) => url !== page?.url);
  const links = [...others.slice(0, mostLinks - (page ? 1 : 0)), ...(page ? [page] : [])];
  return { links, more: all.length - links.length };
}

/** The links of the talk or meetup and the meetup's page last, but for the kind that was asked for. */
function linksOf(answer: TalkAnswer | MeetupAnswer): readonly Link[] {
  const { linkKind } = answer;
  const links = inOrder(
    answer.kind === "meetup"
      ? [...answer.meetup.links, ...pageOf(answer.meetup)]
      : talkLinks(answer.best.entry.talk, answer.best.entry.meetup),
  );
  return [
    ...links.filter(({ kind }) => kind === linkKind),
    ...links.filter(({ kind }) => kind !== linkKind),
  ];
}

function meetupOf(answer: TalkAnswer | MeetupAnswer): Meetup {
  return answer.kind === "meetup" ? answer.meetup : answer.best.entry.meetup;
}

/** What the author called a link, where that says more than its address or its kind does. */
export function linkName({ url, text, kind }: Link, texts: Texts): string | undefined {
  const name = text.trim().toLowerCase();
  return text === url || name === texts.links[kind].toLowerCase() ? undefined : text;
}

/** Whether there is more than the page of the meetup. */
export function hasOwnLinks(answer: TalkAnswer | MeetupAnswer): boolean {
  return answer.kind === "talk"
    ? answer.best.entry.talk.links.length > 0
    : linksOf(answer).length > 0;
}

/** The links of a talk, and the page of its meetup. */
export function talkLinks(talk: Talk, meetup: Meetup): readonly Link[] {
  return [...talk.links, ...pageOf(meetup)];
}

function pageOf({ url }: Meetup): readonly Link[] {
  return url ? [{ url, text: url, kind: "meetup" }] : [];
}

/** Each address once; slides and video first, the page of the meetup last. */
export function inOrder(links: readonly Link[]): readonly Link[] {
  const firsts = links.filter(
    (link, index) => links.findIndex(({ url }) => url === link.url) === index,
  );
  return firsts.sort((a, b) => order[a.kind] - order[b.kind]);
}

const order = { slides: 0, video: 1, other: 2, meetup: 3 } as const;
