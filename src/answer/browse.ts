/** The answers to questions that only name things, in the order of their days. */
import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Question } from "../question/question.ts";
import type { Library } from "../search/index/library.ts";
import type { Query } from "../search/query.ts";
import { passes } from "../search/rank/passes.ts";
import type { Answer } from "./answer.ts";
import { asksForFact, asksForList } from "./asks.ts";
import { help } from "./kinds/help.ts";
import { list, meetupAnswer, speakersIn } from "./kinds/list-answers.ts";
import { talkAnswer } from "./kinds/talk-answer.ts";
import { meetupsWithin } from "./meetups-asked.ts";
import { nothingAnswer, refusal } from "./missing/refusal.ts";
import { plainHit, shownPerson, shownTalk } from "./shown.ts";

/** Answers a question that only names things: a speaker, a meetup, a year, the latest. */
export function browse(query: Question, library: Library): Answer {
  const { catalogue } = library;
  const { people = [], talkId } = query.filters;
  const [meetup, ...more] = meetupsWithin(query, catalogue);
  const entries = inOrder(
    query,
    catalogue.talks.filter((entry) => passes(entry, query.filters)),
    (entry) => entry,
  );
  const [only] = entries;
  if (only && talkId !== undefined) return talkAnswer(query, [plainHit(only)]);
  const isOfMeetups = people.length === 0 && (more.length === 0 || asksForFact(query));
  if (meetup && isOfMeetups) {
    return query.intent === "who" && more.length > 0
      ? speakersIn(query, entries)
      : meetupAnswer(query, [meetup, ...more], catalogue);
  }
  return listed(query, entries, library);
}

/** The talks of a speaker, of a year and so on; help where nothing was named and no list asked for. */
function listed(query: Question, entries: readonly CataloguedTalk[], library: Library): Answer {
  const talks = list(
    query,
    entries.map((entry) => shownTalk(entry)),
  );
  const [person, ...others] = query.filters.people ?? [];
  const [only, ...more] = entries;
  const isOfOne = person !== undefined && others.length === 0;
  if (isOfOne && only && more.length === 0 && asksForFact(query) && query.intent !== "who") {
    return talkAnswer(query, [plainHit(only)]);
  }
  const named = Object.keys(query.filters).length > 0;
  if (named && !only) return nothingWithin(query, library);
  if (isOfOne) return { ...talks, kind: "speaker", person: shownPerson(person) };
  if (named && only && more.length === 0) return talkAnswer(query, [plainHit(only)]);
  return named || asksForList(query) ? { ...talks, kind: "talks" } : help(query, library);
}

/** Where nothing but a month limits, and none was held in it, that is what is said. */
function nothingWithin(query: Question, library: Library): Answer {
  const { after, before, ...others } = query.filters;
  const isMonth = after !== undefined && after === before && Object.keys(others).length === 0;
  if (!isMonth) return nothingAnswer(query, library);
  return refusal({ ...query, filtered: false }, { kind: "period", text: after }, library);
}

/** By day where the latest or the oldest talks are asked for, those without one last. All else stays as it is. */
export function inOrder<T>(
  { intent, today }: Query,
  all: readonly T[],
  entryOf: (item: T) => CataloguedTalk,
): readonly T[] {
  if (intent !== "latest" && intent !== "oldest") return all;
  const held = all.filter((item) => !today || (entryOf(item).meetup.date ?? "") <= today);
  const items = held.length > 0 ? held : all; // The latest are those that were given.
  const undated = intent === "latest" ? "" : "9999";
  const day = (item: T) => entryOf(item).meetup.date ?? undated;
  const newestFirst = (a: T, b: T) => Number(day(b) > day(a)) - Number(day(a) > day(b));
  return items.toSorted((a, b) => (intent === "latest" ? newestFirst(a, b) : newestFirst(b, a)));
}
