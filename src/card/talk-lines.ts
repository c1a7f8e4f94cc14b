/** Talks in lists: a line each, without what all of the list share. */
import type {
  MeetupAnswer,
  PeopleAnswer,
  SpeakerAnswer,
  SpeakerCard,
  TalkCard,
  TalksAnswer,
} from "../answer/answer.ts";
import { onPage } from "../answer/page.ts";
import type { Link, Talk } from "../notes/meetup.ts";
import { present, speakerNames } from "./facts.ts";
import { inOrder, talkLinks } from "./talk-links.ts";
import type { Texts } from "./text-table.ts";

/** A talk in one line of a list. */
export interface TalkLine {
  readonly id: string;
  readonly title: string;
  /** Who, at which meetup, when: as much of it as the list does not say above. */
  readonly facts: readonly string[];
  readonly venue?: string;
  /** Slides, else video, else the page of the meetup. */
  readonly url?: string;
}

/** An answer that lists talks. */
export type TalkList = TalksAnswer | MeetupAnswer | SpeakerAnswer;

/** The lines of a list, without the fact that all of its talks share. */
export function talkLines(list: TalkList, texts: Texts): readonly TalkLine[] {
  switch (list.kind) {
    case "talks":
      return otherLines(list.talks, texts);
    case "meetup":
      return list.talks.map(({ entry: { talk } }) =>
        talkLine(talk, talk.links, [speakerNames(talk.speakers, texts)]),
      );
    case "speaker":
      return list.talks.map(lineOfSpeaker);
  }
}

/** Talks shown of each speaker where several are told of. */
const talksOfSpeaker = 3;

/** The lines of a speaker's talks about something, and how many more there are. */
export function speakerLines({ talks }: SpeakerCard) {
  const lines = talks.slice(0, talksOfSpeaker).map(lineOfSpeaker);
  return { lines, more: talks.length - lines.length };
}

function lineOfSpeaker({ entry: { talk, meetup } }: TalkCard): TalkLine {
  return talkLine(talk, talkLinks(talk, meetup), [meetup.title, meetup.date], meetup.venue);
}

/** Which of its talks or people a list shows; empty where it shows all. */
export function placeInList(list: TalkList | PeopleAnswer, texts: Texts): string {
  const { total, page } = list;
  const { length } = list.kind === "people" ? list.people : list.talks;
  if (length === total) return "";
  const before = page * onPage;
  return texts.shownOf(before + 1, before + length, total);
}

/** Talks named below another one, each with all of its facts. */
export function otherLines(cards: readonly TalkCard[], texts: Texts): readonly TalkLine[] {
  return cards.map(({ entry: { talk, meetup } }) => {
    const facts = [speakerNames(talk.speakers, texts), meetup.title, meetup.date];
    return talkLine(talk, talkLinks(talk, meetup), facts, meetup.venue);
  });
}

function talkLine(
  { id, title }: Talk,
  links: readonly Link[],
  facts: readonly (string | undefined)[],
  venue?: string,
): TalkLine {
  const [link] = inOrder(links);
  return {
    id,
    title,
    facts: present(facts),
    ...(venue && { venue }),
    ...(link && { url: link.url }),
  };
}
