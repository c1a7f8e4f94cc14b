/** Lists on a card: a line a talk, without what all of the list share. */
import type { ListAnswer, MeetupAnswer, Nothing, Row, TalkAnswer } from "../answer/answer.ts";
import type { ShownSpeaker, ShownTalk } from "../answer/shown-talk.ts";
import { shortName } from "../catalogue/short-name.ts";
import type { Choice } from "./action.ts";
import type { CardRow, Part, PersonRow, RowsPart, TalkRow } from "./card.ts";
import { counted, openSpeaker, openTalk } from "./choices/row-choices.ts";
import { dayOf, factsOf, isNoName, meetupFact, present, sideBySide, withLead } from "./facts.ts";
import { leadOf } from "./links.ts";
import { foundWords } from "./matched.ts";
import { speakerNames } from "./names.ts";
import { text } from "./parts.ts";
import { meetupRow } from "./shelf-part.ts";
import type { Texts } from "./text-table.ts";

/** The rows of a list; below the programme of a meetup, which of all they are. */
export function rowsPart(list: ListAnswer, texts: Texts): RowsPart {
  const isLike = list.kind === "talks" && list.like !== undefined;
  const isOfSection = list.kind === "talks" && list.of !== undefined; // Which tells the meetup above.
  const rows = list.rows.map((row) => {
    const one = cardRow(row, isOfSection ? "meetup" : list.kind, texts);
    return isLike && row.kind === "talk" && one.kind === "talk" ? alike(one, row, texts) : one;
  });
  return {
    kind: "rows",
    heading: "",
    rows,
    place: list.kind === "meetup" ? placeInList(list, texts) : "",
  };
}

/** Talks named below another one, each with all of its facts. */
export function othersParts(
  talks: readonly ShownTalk[],
  heading: string,
  texts: Texts,
): readonly Part[] {
  const rows = talks.map((talk) => cardRow(talk, "talks", texts));
  return [text(heading), { kind: "rows", heading: "", rows, place: "" }];
}

/** Of what is still to come, the talks on the same that were held. */
export function earlierPart(
  { earlier = [] }: TalkAnswer | MeetupAnswer,
  texts: Texts,
): readonly Part[] {
  return earlier.length > 0 ? othersParts(earlier, texts.earlier, texts) : [];
}

/**
 * Talks that do not answer, each with what it has of the question, which is said once where it is the same of several; and with what
 * it lacks where that can be told of all.
 */
export function nearestPart(
  { nearest = [], unheld = [], unwritten = [] }: Nothing,
  texts: Texts,
): readonly Part[] {
  const said = (words: readonly string[]) => words.join(texts.comma);
  // Those no talk has are told above.
  const told = new Set([...unheld, ...unwritten]);
  const own = (lacks: readonly string[]) => lacks.filter((word) => !told.has(word));
  const areTold = nearest.every(({ lacks }) => own(lacks).length > 0);
  const [first = "", ...others] = nearest.map(({ covers }) => said(covers));
  const isSame = others.length > 0 && others.every((held) => held === first);
  const ofAll = isSame && !areTold ? first : "";
  const rows = nearest.map(({ talk, covers, lacks, line }) => {
    const lacking = areTold ? said(own(lacks)) : "";
    const has = covers.length > 0 && !ofAll ? texts.covers(said(covers), lacking) : "";
    const told = sideBySide(present([has, line ? texts.quoted(line) : ""]));
    return {
      ...talkRow(talk, "talks", texts),
      choice: openTalk(talk, texts),
      ...(told && { covers: told }),
    };
  });
  return [text(texts.nearestTalks(ofAll)), { kind: "rows", heading: "", rows, place: "" }];
}

/** Other editions of a meetup that the notes do not have; the last one, or the next, where another time was asked for. */
export function editionsPart({ editions = [], unknown }: Nothing, texts: Texts): readonly Part[] {
  const rows = editions.map((meetup) => meetupRow(meetup, texts));
  const isNext = unknown?.kind === "next of series";
  const ofTime = isNext ? texts.nextMeetup : texts.newestMeetup;
  const heading = unknown?.kind === "meetup" ? texts.editions : ofTime;
  return [text(heading), { kind: "rows", heading: "", rows, place: "" }];
}

/** Words that are told of what two talks have in common. */
const mostShared = 4;

/** A talk that is like another, with the words that both have. */
function alike(row: TalkRow, { matches }: ShownTalk, texts: Texts): TalkRow {
  const shared = [...new Set(matches.map(({ found }) => found))].slice(0, mostShared);
  return shared.length > 0 ? { ...row, covers: texts.alike(shared.join(texts.comma)) } : row;
}

function cardRow(row: Row, list: ListAnswer["kind"], texts: Texts): CardRow {
  if (row.kind === "person") return personRow(row, texts);
  if (row.kind === "meetup") return meetupRow(row.meetup, texts);
  return { ...talkRow(row, list, texts), choice: openTalk(row, texts) };
}

/** A talk with the facts that the list has not said above. */
function talkRow(talk: ShownTalk, list: ListAnswer["kind"], texts: Texts): TalkRow {
  const { title, meetup, file } = talk;
  const isInMeetup = list === "meetup";
  const isOfSpeaker = list === "speaker" || list === "people";
  const isDoubled = !isInMeetup && meetup.title === title; // Without a day, only its file tells it from another.
  const isMeetupTold = !isInMeetup && !isDoubled && !isNoName(meetup.title, file);
  const facts = [
    ...(isOfSpeaker ? [] : factsOf(speakerNames([talk], texts))),
    ...(isInMeetup ? [] : factsOf(dayOf(meetup, texts))),
    ...(isMeetupTold && meetup.title ? [meetupFact(meetup)] : []),
    ...(isDoubled && meetup.date === undefined ? factsOf(file) : []),
  ];
  const lead = leadOf(talk, isInMeetup);
  const isLinked = isMeetupTold && lead?.kind === "meetup";
  return {
    kind: "talk",
    title,
    facts: isLinked ? facts : withLead(facts, lead, texts),
    ...(talk.said && { covers: texts.quoted(talk.said), words: foundWords(talk) }),
  };
}

/** Talks shown of each speaker where several are told of. */
const talksOfSpeaker = 3;

/** A speaker with a button that leads on to all talks; who has given no other, or gave it with others, has that one opened. */
function personRow({ people, talks }: ShownSpeaker, texts: Texts): PersonRow {
  const [first] = talks;
  const [person, ...others] = people;
  const more = talks.length - talksOfSpeaker;
  const isOne = talks.length === 1;
  const leads = others.length === 0 && person.talkCount > 1;
  const choice: Choice | undefined = leads
    ? openSpeaker(person, texts)
    : first && openTalk(first, texts);
  return {
    kind: "person",
    name: people.map(shortName).join(texts.comma),
    facts: isOne ? [] : [texts.talkCount(talks.length)],
    talks: talks
      .slice(0, talksOfSpeaker)
      .map((talk) => (isOne ? talkRow(talk, "people", texts) : amongTheirs(talk, texts))),
    more: more > 0 ? texts.andMore(more) : "",
    ...(choice && { choice }),
  };
}

/** A talk among several of a person: when it was, and its slides. */
function amongTheirs(talk: ShownTalk, texts: Texts): TalkRow {
  const facts = withLead(factsOf(dayOf(talk.meetup, texts)), leadOf(talk, true), texts);
  return { ...talkRow(talk, "people", texts), facts };
}

/** Which of all rows these are; empty where they are all. */
export function placeInList(list: ListAnswer, texts: Texts): string {
  const { rows, total, from } = list;
  if (rows.length === total) return "";
  return texts.shownOf(from + 1, from + rows.length, total, counted(list));
}
