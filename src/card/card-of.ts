import type { Answer, ListAnswer, MeetupAnswer } from "../answer/answer.ts";
import type { TalkNotes } from "../answer/shown-talk.ts";
import { isList, subjectOf } from "../answer/subject.ts";
import type { Choice } from "./action.ts";
import { askedFact, saysAll } from "./asked-fact.ts";
import type { Card, Part } from "./card.ts";
import { ratingChoices } from "./choices/rating-choices.ts";
import { turnRows } from "./choices/row-choices.ts";
import { notesChoices, programmeChoice, shareChoice, talkChoices } from "./choices/talk-choices.ts";
import { waysOn, welcomeChoices } from "./choices/ways-on.ts";
import { wishChoices } from "./choices/wish-choices.ts";
import { dayOf, meetupFacts, present, sideBySide, talkFacts, toldFacts } from "./facts.ts";
import { helpParts } from "./help-parts.ts";
import { linksPart, notesLinks } from "./links.ts";
import { earlierPart, placeInList, rowsPart } from "./list-parts.ts";
import { personAsked } from "./names.ts";
import { nothingParts } from "./nothing-parts.ts";
import { note, pointsOf, statement, text, title } from "./parts.ts";
import { shelfPart, turnShelf } from "./shelf-part.ts";
import { besidesPart, talkParts } from "./talk-parts.ts";
import type { Texts } from "./text-table.ts";
import { textsIn } from "./texts.ts";
import { missingLine, understoodLine } from "./understood.ts";

/**
 * What is shown of an answer, in order, and what one can do next.
 *
 * @param command What one types to ask, as it is told to those who ask how.
 */
export function cardOf(answer: Answer, command: string): Card {
  const texts = textsIn(answer.locale);
  return {
    parts: partsOf(answer, command, texts),
    below: partsBelow(answer, texts),
    actions: actionsOf(answer, command, texts),
    ratings: ratingChoices(answer, texts),
  };
}

/** The card with all notes of a talk. */
export function notesCard(notes: TalkNotes, texts: Texts): Card {
  const { talk } = notes;
  const heading = { kind: "heading", title: talk.title, facts: talkFacts(talk, texts) } as const;
  const links = notesLinks(talk, texts);
  return {
    parts: [heading, links, pointsOf(talk.points, [], talk.links, texts)],
    below: [],
    actions: notesChoices(notes, texts),
    ratings: [],
  };
}

/** What answers, or what it is about, comes first; small lines on how the question was read stand below. */
function partsOf(answer: Answer, command: string, texts: Texts): readonly Part[] {
  const understood = note(understoodLine(answer, texts));
  switch (answer.kind) {
    case "talk":
      return talkParts(answer, texts);
    case "talks":
      return [
        title(talksHeading(answer, texts), placeInList(answer, texts)),
        note(missingLine(answer, texts)),
        understood,
        rowsPart(answer, texts),
      ];
    case "meetups":
      return [
        title(
          texts.meetupsFound(answer.total, periodText(answer, texts)),
          placeInList(answer, texts),
        ),
        understood,
        rowsPart(answer, texts),
      ];
    case "meetup":
      return [
        statement(askedFact(answer, texts)),
        {
          kind: "heading",
          title: answer.meetup.title,
          facts: meetupFacts(answer.meetup, texts, toldFacts(answer)),
        },
        understood,
        ...(saysAll(answer) ? [linksPart(answer, texts)] : programmeParts(answer, texts)),
      ];
    case "speaker":
      return [
        title(
          texts.talksOfPerson(personAsked(answer.person), answer.total, answer.areOthers),
          placeInList(answer, texts),
        ),
        understood,
        rowsPart(answer, texts),
      ];
    case "people":
      return [
        title(
          texts.peopleFound(answer.people, (answer.topic ?? []).join(texts.comma)),
          placeInList(answer, texts),
        ),
        understood,
        rowsPart(answer, texts),
      ];
    case "shelf":
      return [shelfPart(answer.home, texts)];
    case "thanks":
      return [text(texts.notAtAll)];
    case "nothing":
      return nothingParts(answer, texts);
    case "help":
      return helpParts(answer, command, texts);
  }
}

/** Talks besides the one, or the meetup, that answers. */
function partsBelow(answer: Answer, texts: Texts): readonly Part[] {
  if (answer.kind !== "talk" && answer.kind !== "meetup") return [];
  return [
    ...earlierPart(answer, texts),
    ...(answer.kind === "talk" ? besidesPart(answer, texts) : []),
  ];
}

/** What the notes say of a meetup, and its talks. */
function programmeParts(answer: MeetupAnswer, texts: Texts): readonly Part[] {
  const { points = [], links, total } = answer;
  return [
    ...(points.length > 0 ? [pointsOf(points, [], links, texts)] : []),
    linksPart(answer, texts),
    statement(texts.talksOfMeetup(total)),
    rowsPart(answer, texts),
  ];
}

/** What a list of talks is: those found, or those of all that were given last or first. */
function talksHeading(list: ListAnswer, texts: Texts): string {
  const { intent, total } = list;
  if (list.kind === "talks" && list.like) return texts.talksLike(list.like.title);
  if (list.kind === "talks" && list.of) return sectionHeading(list.of, total, texts);
  if (intent === "latest") return texts.talksNewestFirst;
  if (intent === "oldest") return texts.talksOldestFirst;
  if (list.kind === "talks" && list.isRest) return texts.otherTalks(list.question);
  const period = periodText(list, texts);
  const isSought = list.kind === "talks" && list.isSought === true;
  return isSought ? texts.talksSought(period) : texts.talksFound(total, period);
}

/** A section with how many it lists, of which meetup and when that was. */
function sectionHeading(
  { section, meetup }: NonNullable<Extract<ListAnswer, { kind: "talks" }>["of"]>,
  total: number,
  texts: Texts,
): string {
  return sideBySide(present([texts.listed(section, total), meetup.title, dayOf(meetup, texts)]));
}

function periodText({ period }: ListAnswer, texts: Texts): string {
  return period === undefined ? "" : texts.date(period);
}

function actionsOf(answer: Answer, command: string, texts: Texts): readonly Choice[] {
  if (answer.kind === "talk") return talkChoices(answer, texts);
  if (answer.kind === "meetup" && saysAll(answer)) {
    return [...programmeChoice(answer, texts), shareChoice(answer, answer.meetup.id, texts)];
  }
  if (isList(answer)) {
    return [...turnRows(answer, texts), shareChoice(answer, subjectOf(answer) ?? "", texts)];
  }
  if (answer.kind === "shelf") return turnShelf(answer.home, texts);
  if (answer.kind === "help" && answer.isWelcome) return welcomeChoices(command, texts);
  if (answer.kind !== "nothing") return [];
  return [...waysOn(answer, command, texts), ...wishChoices(answer, texts)];
}
