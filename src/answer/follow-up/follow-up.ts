/**
 * Questions that only make sense after an answer: 「スライドは？」, "who gave it?", "next".
 *
 * Nothing of Slack is read for them; a {@link Topic} is all that is known of what was said before.
 */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { NextStep, Row } from "../../question/asked.ts";
import type { Question } from "../../question/question.ts";
import type { Library } from "../../search/index/library.ts";
import type { Query } from "../../search/query.ts";
import type { Answer } from "../answer.ts";
import { answerQuery } from "../answer-query.ts";
import { saidOf } from "../facts/said-fact.ts";
import { fromRow } from "../page.ts";
import { pickPoints } from "../points/pick-points.ts";
import { shownMeetup, shownTalk } from "../shown.ts";
import type { ShownTalk } from "../shown-talk.ts";
import { inMessage } from "../stretch.ts";
import { lookUp } from "./look-up.ts";
import { nextStepOf, rowsOf } from "./next-step.ts";
import { neighbour, turnPage } from "./next-to.ts";
import { relatedTalks } from "./related.ts";
import {
  allPoints,
  hitFor,
  nothingMore,
  pointsFor,
  talkAgain,
  talkById,
  understoodAs,
} from "./told-again.ts";
import type { About, Topic } from "./topic.ts";

/**
 * Answers a question that goes on from what was said; undefined for a question that stands by itself.
 *
 * It is answered from the notes as they are now, and in the language of the conversation where it
 * shows none of its own.
 */
export function answerFollowUp(
  query: Question,
  about: About,
  library: Library,
): Answer | undefined {
  const step = nextStepOf(query, about, library);
  if (step === undefined) return undefined;
  if (step === "thanks") return { kind: "thanks", question: query.question, locale: query.locale };
  if (about === "lost") return nothingMore(query, step === "related" ? "unread" : "lost");
  if (typeof step === "object") return inList(query, about, library, step);
  if (about.shown === undefined) {
    if (step === "next" || step === "more") return turnPage(query, about, library, 1);
    if (step === "previous") return turnPage(query, about, library, -1);
  }
  const current = talkById(about.shown ?? about.talkIds[0], library.catalogue);
  if (!current) return nothingMore(query, "lost"); // The notes have changed.
  switch (step) {
    case "next":
      return neighbour(query, about, library, 1);
    case "previous":
      return neighbour(query, about, library, -1);
    case "both":
      return both(query, about, library);
    case "same-meetup":
      return lookUpPage(current.meetup.id, query, library);
    case "same-speaker":
      return bySame(current, query, library);
    case "others-of-speaker":
      return withoutShown(bySame(current, query, library), current, query);
    case "related":
      return relatedTalks(current.talk.title, library, query.locale, current.talk.id);
    case "more":
    case "details":
      return { ...talkAgain(query, about, shownTalk(current, allPoints(current))), isBrief: true };
    default:
      return fact(query, about, current, library);
  }
}

/** A row of the list, or the question that found it within a limit. */
function inList(
  query: Query,
  about: Topic,
  library: Library,
  step: Extract<NextStep, object>,
): Answer {
  if ("row" in step) return atRow(query, about, library, step.row);
  return answerQuery(understoodAs(`${about.question} ${step.within}`, library, query), library);
}

/** What the row of a list was about. */
function atRow(query: Query, topic: Topic, library: Library, row: Row): Answer {
  const ids = rowsOf(topic);
  const id = idAt(row, ids, topic, library);
  if (id === undefined) return nothingMore(query, "no-more");
  const entry = talkById(id, library.catalogue);
  if (!entry) return lookUpPage(id, query, library);
  const points = pointsFor(topic.question, entry, library, query);
  return talkAgain(query, topic, shownTalk(entry, points));
}

function idAt(row: Row, ids: readonly string[], { talkIds }: Topic, library: Library) {
  if (row === "middle") return ids[Math.floor((ids.length - 1) / 2)];
  if (typeof row === "number") return ids.at(row - Number(row > 0));
  const dated = talkIds.flatMap((id) => {
    const date = talkById(id, library.catalogue)?.meetup.date;
    return date ? [{ id, date }] : [];
  });
  const inOrder = dated.toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return inOrder.at(row === "oldest" ? 0 : -1)?.id;
}

/** The first two of the talks that were shown. */
function both(query: Query, topic: Topic, library: Library): Answer {
  const found = topic.talkIds.flatMap((id) => talkById(id, library.catalogue) ?? []).slice(0, 2);
  if (found.length < 2) return nothingMore(query, "no-more");
  const rows = found.map((one) => shownTalk(one, pointsFor(topic.question, one, library, query)));
  return talksAnswer({ question: topic.question, locale: query.locale }, rows);
}

/** The first page of what has this id. */
function lookUpPage(id: string, query: Query, { catalogue }: Library): Answer {
  const answer = lookUp(id, catalogue, query.locale);
  return answer ? fromRow(answer, 0) : nothingMore(query, "lost");
}

/** All talks of who gave one; of several, of any of them. */
function bySame({ people }: CataloguedTalk, query: Query, library: Library): Answer {
  const [person, ...more] = people;
  if (!person) return nothingMore(query, "no-more");
  if (more.length === 0) return lookUpPage(person.id, query, library);
  const isTheirs = ({ people: theirs }: CataloguedTalk) =>
    theirs.some(({ id }) => people.some((one) => one.id === id));
  const rows = library.catalogue.talks.filter(isTheirs).map((one) => shownTalk(one));
  return talksAnswer(query, rows);
}

/** A list that a message shows whole, without the talk that was spoken of; of a longer one, all: its pages are turned by what it lists. */
function withoutShown(list: Answer, { talk }: CataloguedTalk, query: Query): Answer {
  if (list.kind !== "speaker" || list.total > inMessage) return list;
  const rows = list.rows.filter((row) => row.kind === "talk" && row.id !== talk.id);
  if (rows.length === 0) return nothingMore(query, "no-more");
  return { ...list, rows, total: rows.length, areOthers: true };
}

function talksAnswer(
  { question, locale }: Pick<Query, "question" | "locale">,
  rows: readonly ShownTalk[],
): Answer {
  return fromRow(
    { kind: "talks", intent: "talks", question, locale, rows, total: rows.length, from: 0 },
    0,
  );
}

function fact(query: Query, topic: Topic, entry: CataloguedTalk, library: Library): Answer {
  const { intent, linkKind } = query;
  const asked = { intent, ...(linkKind && { linkKind }) };
  const isMeetup = topic.kind === "meetup" && topic.shown === undefined;
  if (!isMeetup) {
    const hit = hitFor(topic.question, entry, library, query);
    const best = shownTalk(entry, pickPoints(hit, understoodAs(topic.question, library, query)));
    const said = saidOf({ intent }, hit);
    return { ...talkAgain(query, topic, best), ...asked, said, isBrief: true };
  }
  const talks = library.catalogue.talks.filter(({ meetup }) => meetup.id === entry.meetup.id);
  const { question } = topic;
  return {
    kind: "meetup",
    question,
    locale: query.locale,
    ...asked,
    meetup: shownMeetup(entry.meetup),
    links: entry.meetup.links,
    rows: talks.slice(0, topic.talkIds.length).map((one) => shownTalk(one)),
    total: talks.length,
    from: 0,
  };
}
