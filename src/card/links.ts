/** The links of a talk and its meetup, in the order in which they are shown. */
import type { MeetupAnswer, ShownMeetup, ShownTalk, TalkAnswer } from "../answer/answer.ts";
import type { Link } from "../notes/meetup.ts";
import type { CardLink, LinksPart } from "./card.ts";
import type { Texts } from "./text-table.ts";

/** Links below an answer at most; a weekly show may note dozens. */
const mostLinks = 10;

/** The links an answer shows, of the kind that was asked for first, and how many more the notes have. */
export function linksPart(answer: TalkAnswer | MeetupAnswer, texts: Texts): LinksPart {
  const { links, more } = shownLinks(answer);
  return {
    kind: "links",
    links: links.map((link) => cardLink(link, texts)),
    more: more > 0 ? texts.andMore(more) : "",
    isAsked: answer.intent === "link",
  };
}

function shownLinks(answer: TalkAnswer | MeetupAnswer) {
  const all = linksOf(answer);
  if (all.length <= mostLinks) return { links: all, more: 0 };
  // The page of the meetup stands last and says where the rest is found.
  const [page] = pageOf(answer.kind === "meetup" ? answer.meetup : answer.best.meetup);
  const others = all.filter(({ url }) => url !== page?.url);
  const links = [...others.slice(0, mostLinks - (page ? 1 : 0)), ...(page ? [page] : [])];
  return { links, more: all.length - links.length };
}

/** The links of the talk or meetup and the meetup's page last, but for the kind that was asked for. */
function linksOf(answer: TalkAnswer | MeetupAnswer): readonly Link[] {
  const { linkKind } = answer;
  const links =
    answer.kind === "meetup"
      ? inOrder([...answer.links, ...pageOf(answer.meetup)])
      : inOrder([...answer.best.links, ...pageOf(answer.best.meetup)]);
  return [
    ...links.filter(({ kind }) => kind === linkKind),
    ...links.filter(({ kind }) => kind !== linkKind),
  ];
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

/** Where the title of a talk in a list leads: slides, else video, else another link, else the meetup's page. */
export function addressOf({ links, meetup }: ShownTalk, isInMeetup: boolean): string | undefined {
  const [first] = inOrder([...links, ...(isInMeetup ? [] : pageOf(meetup))]);
  return first?.url;
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
