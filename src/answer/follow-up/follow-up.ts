/**
 * Questions that only make sense after an answer: 「スライドは？」, "who gave it?", "next".
 *
 * Nothing of Slack is read for them; a {@link Topic} is all that is known of what was said before.
 */
import type { Catalogue, CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Row } from "../../question/asked.ts";
import type { Question } from "../../question/question.ts";
import { understand } from "../../question/understand.ts";
import type { Hit } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import type { Query } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import { type Answer, isList, type Nothing, type ShownPoint, type ShownTalk } from "../answer.ts";
import { listAll } from "../answer-query.ts";
import { saidOf } from "../facts/said-fact.ts";
import { fromRow } from "../page.ts";
import { outline } from "../points/outline.ts";
import { pickPoints } from "../points/pick-points.ts";
import { isLinkLine } from "../points/telling-points.ts";
import { shownMeetup, shownPoint, shownTalk } from "../shown.ts";
import { inMessage } from "../stretch.ts";
import { lookUp } from "./look-up.ts";
import { nextStepOf, rowsOf } from "./next-step.ts";
import { relatedTalks } from "./related.ts";
import type { About, Topic } from "./topic.ts";

const shownOthers = 3;
/** Points shown of a talk that is asked about in detail. */
const mostDetails = 30;

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
  if (about === "lost") return nothing(query, step === "related" ? "unread" : "lost");
  if (typeof step === "object") return atRow(query, about, library, step.row);
  if (about.shown === undefined) {
    if (step === "next" || step === "more") return turnPage(query, about, library, 1);
    if (step === "previous") return turnPage(query, about, library, -1);
  }
  const current = find(about.shown ?? about.talkIds[0], library.catalogue);
  if (!current) return nothing(query, "lost"); // The notes have changed.
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
      return { ...talk(query, about, shownTalk(current, allPoints(current))), isBrief: true };
    default:
      return fact(query, about, current, library);
  }
}

/** What the row of a list was about. */
function atRow(query: Query, topic: Topic, library: Library, row: Row): Answer {
  const ids = rowsOf(topic);
  const at = row === "middle" ? Math.floor((ids.length - 1) / 2) : row - Number(row > 0);
  const id = ids.at(at);
  if (id === undefined) return nothing(query, "no-more");
  const entry = find(id, library.catalogue);
  if (!entry) return lookUpPage(id, query, library);
  const points = pointsFor(topic.question, entry, library, query);
  return talk(query, topic, shownTalk(entry, points));
}

/** The first two of the talks that were shown. */
function both(query: Query, topic: Topic, library: Library): Answer {
  const found = topic.talkIds.flatMap((id) => find(id, library.catalogue) ?? []).slice(0, 2);
  if (found.length < 2) return nothing(query, "no-more");
  const rows = found.map((one) => shownTalk(one, pointsFor(topic.question, one, library, query)));
  return talksAnswer({ question: topic.question, locale: query.locale }, rows);
}

/** The first page of what has this id. */
function lookUpPage(id: string, query: Query, { catalogue }: Library): Answer {
  const answer = lookUp(id, catalogue, query.locale);
  return answer ? fromRow(answer, 0) : nothing(query, "lost");
}

/** All talks of who gave one; of several, of any of them. */
function bySame({ people }: CataloguedTalk, query: Query, library: Library): Answer {
  const [person, ...more] = people;
  if (!person) return nothing(query, "no-more");
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
  if (rows.length === 0) return nothing(query, "no-more");
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
    return { ...talk(query, topic, best), ...asked, said, isBrief: true };
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

/** The rows after or before those shown; nothing where the list has none. */
function turnPage(query: Query, topic: Topic, library: Library, step: 1 | -1): Answer {
  const from = topic.from + step * inMessage;
  if (from < 0) return nothing(query, "no-earlier");
  const list = listAgain(topic, query, library, from);
  if (!list) return nothing(query, "lost"); // The notes have changed.
  return firstOf(list) === from ? list : nothing(query, "no-more");
}

function listAgain(topic: Topic, { locale, today }: Query, library: Library, from: number) {
  const { question, id = "" } = topic;
  if (question !== "") {
    const query = understand(question, library, locale, today);
    return listAll({ ...query, locale }, library, from);
  }
  const list = lookUp(id, library.catalogue, locale);
  return list && fromRow(list, from);
}

function firstOf(answer: Answer): number {
  if (answer.kind === "shelf") return answer.home.from;
  return isList(answer) ? answer.from : 0;
}

/** The talk after or before the one shown: of the list that was shown, or of all that the question finds. */
function neighbour(query: Query, topic: Topic, library: Library, step: 1 | -1): Answer {
  const { catalogue } = library;
  const found =
    topic.kind === "talk"
      ? search(understand(topic.question, library, query.locale, query.today), library).hits.map(
          ({ entry }) => entry.talk.id,
        )
      : [];
  const order = [...new Set([...topic.talkIds, ...found])];
  const at = order.indexOf(topic.shown ?? "") + step;
  const [entry, ...others] = order
    .slice(Math.max(0, at))
    .flatMap((id) => find(id, catalogue) ?? []);
  if (at < 0) return nothing(query, "no-earlier");
  if (!entry) return nothing(query, "no-more");
  const points = pointsFor(topic.question, entry, library, query);
  return {
    ...talk(query, topic, shownTalk(entry, points)),
    others: others.slice(0, shownOthers).map((one) => shownTalk(one)),
  };
}

function talk({ locale }: Query, { question }: Topic, best: ShownTalk) {
  return { kind: "talk", question, locale, intent: "topic", best, others: [], total: 1 } as const;
}

/** The points that answer the question which the conversation began with. */
function pointsFor(
  question: string,
  entry: CataloguedTalk,
  library: Library,
  query: Query,
): readonly ShownPoint[] {
  const hit = hitFor(question, entry, library, query);
  return pickPoints(hit, understoodAs(question, library, query));
}

function hitFor(question: string, entry: CataloguedTalk, library: Library, query: Query): Hit {
  const { hits } = search(understoodAs(question, library, query), library);
  const unmatched = { entry, score: 0, coverage: 0, passages: [], matches: [] };
  return hits.find((hit) => hit.entry === entry) ?? unmatched;
}

function understoodAs(question: string, library: Library, { locale, today }: Query): Question {
  return understand(question, library, locale, today);
}

function allPoints({ talk }: CataloguedTalk): readonly ShownPoint[] {
  return outline(talk)
    .filter(({ point }) => !isLinkLine(point, talk))
    .slice(0, mostDetails)
    .map(shownPoint);
}

function nothing({ question, locale }: Query, why: NonNullable<Nothing["why"]>): Nothing {
  return { kind: "nothing", question, locale, suggestions: [], why };
}

/** The talk with this id, or the notes that are no talk. */
function find(id: string | undefined, { entries }: Catalogue): CataloguedTalk | undefined {
  return entries.find(({ talk }) => talk.id === id);
}
