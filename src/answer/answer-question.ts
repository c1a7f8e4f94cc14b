import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import { hasContent } from "../search/content.ts";
import type { Hit } from "../search/hit.ts";
import type { Library } from "../search/library.ts";
import { passes } from "../search/passes.ts";
import type { Locale, Query } from "../search/query.ts";
import { type SearchResult, search } from "../search/search.ts";
import { understand } from "../search/understand.ts";
import type { Answer, TalkCard } from "./answer.ts";
import { asksForEvening } from "./asks-for-evening.ts";
import { answerFollowUp } from "./follow-up.ts";
import { helpExamples } from "./help-examples.ts";
import { likeliestEvening } from "./likeliest-evening.ts";
import { atPage } from "./page.ts";
import { pickPoints } from "./pick-points.ts";
import type { About } from "./topic.ts";

const shownOthers = 3;

/**
 * Answers a question from the notes. The same question and the same notes give the same answer.
 *
 * A question that names a meetup, speaker or year is answered within it. Whatever is named and is
 * in no notes is refused by its name; a question that no talk covers finds nothing.
 *
 * @param about What the conversation is about, where the question stands in one.
 */
export function answerQuestion(
  question: string,
  library: Library,
  defaultLocale: Locale,
  about?: About,
): Answer {
  const followUp = about && answerFollowUp(question, about, library, defaultLocale);
  if (followUp) return followUp;
  return atPage(answer(understand(question, library, defaultLocale), library), 0);
}

/** A page of all the talks that a question finds, where {@link answerQuestion} shows the best. */
export function listTalks(
  question: string,
  library: Library,
  defaultLocale: Locale,
  page: number,
): Answer {
  const query = understand(question, library, defaultLocale);
  const whole = answer(query, library);
  if (whole.kind !== "talk") return atPage(whole, page);
  const { hits } = search(query, library);
  return atPage({ ...list(query, hits.map(listCard)), kind: "talks" }, page);
}

/** The whole answer; its list is not cut into pages yet. */
function answer(query: Query, library: Library): Answer {
  if (query.intent === "help") return help(query, library.catalogue);
  if (query.filters.unknown) return nothing(query, search(query, library));
  return !hasContent(query.text) ? browse(query, library.catalogue) : find(query, library);
}

/** Answers a question that only names things: a speaker, an evening, a year, the latest. */
function browse(query: Query, catalogue: Catalogue): Answer {
  const { person, meetups } = query.filters;
  const [meetup, ...more] = meetups ?? [];
  if (meetup && !person && (more.length === 0 || isFact(query))) {
    return evening(query, meetup, catalogue);
  }
  const entries = catalogue.talks.filter((entry) => passes(entry, query.filters));
  const talks = list(query, entries.map(plainCard));
  const [only, ...others] = entries;
  if (person && only && others.length === 0 && isFact(query) && query.intent !== "who") {
    return talk(query, [{ entry: only, score: 0, coverage: 1, passages: [], matches: [] }]);
  }
  const named = Object.keys(query.filters).length > 0;
  if (named && !only) return nothing(query, { hits: [], nearest: [] });
  if (person) return { ...talks, kind: "speaker", person };
  return named || isList(query) ? { ...talks, kind: "talks" } : help(query, catalogue);
}

/** Answers a question about something. */
function find(query: Query, library: Library): Answer {
  const [meetup] = query.filters.meetups ?? [];
  if (meetup && query.intent === "meetup") return evening(query, meetup, library.catalogue);
  const result = search(query, library);
  const [best, ...others] = result.hits;
  if (best && query.intent === "meetup") {
    return evening(query, likeliestEvening([best, ...others]), library.catalogue);
  }
  if (best && isList(query)) {
    return { ...list(query, inOrder(query, result.hits).map(listCard)), kind: "talks" };
  }
  if (best && asksForEvening(query, best)) {
    return evening(query, best.entry.meetup, library.catalogue);
  }
  if (best) return talk(query, [best, ...others]);
  // 「PaaS勉強会はどこの駅？」: the words are in no talk, but the evening is known.
  if (meetup && isFact(query)) return evening(query, meetup, library.catalogue);
  return nothing(query, result);
}

function talk(query: Query, [best, ...others]: readonly [Hit, ...Hit[]]): Answer {
  return {
    ...common(query),
    kind: "talk",
    intent: query.intent,
    best: { ...listCard(best), points: pickPoints(best, query) },
    others: others.slice(0, shownOthers).map(listCard),
    total: 1 + others.length,
  };
}

function evening(query: Query, meetup: Meetup, catalogue: Catalogue): Answer {
  const limits = query.filtered ? query.filters : {};
  const entries = catalogue.talks.filter(
    (entry) => entry.meetup.id === meetup.id && passes(entry, limits),
  );
  return { ...list(query, entries.map(plainCard)), kind: "meetup", meetup };
}

function nothing(query: Query, { nearest }: SearchResult): Answer {
  const { unknown } = query.filters;
  return {
    ...common(query),
    kind: "nothing",
    suggestions: nearest,
    ...(unknown ? { unknown } : {}),
  };
}

function help(query: Query, catalogue: Catalogue): Answer {
  return {
    ...common(query),
    kind: "help",
    examples: helpExamples(catalogue, query.locale),
    talkCount: catalogue.talks.length,
    meetupCount: catalogue.meetups.length,
  };
}

function common({ question, locale, filtered, filters, misunderstood }: Query) {
  return { question, locale, ...(filtered ? { understood: { filters, misunderstood } } : {}) };
}

function list(query: Query, cards: readonly TalkCard[]) {
  const { intent } = query;
  return { ...common(query), intent, talks: cards, total: cards.length, page: 0 };
}

function plainCard(entry: TalkCard["entry"]): TalkCard {
  return { entry, points: [], score: 0, matches: [] };
}

function listCard({ entry, score, matches }: Hit): TalkCard {
  return { entry, points: [], score, matches };
}

/** The latest talks about something: newest first. All else: best first. */
function inOrder({ intent }: Query, hits: readonly Hit[]): readonly Hit[] {
  if (intent !== "latest") return hits;
  const day = ({ entry }: Hit) => entry.meetup.date ?? "";
  return hits.toSorted((a, b) => Number(day(b) > day(a)) - Number(day(a) > day(b)));
}

/** Whether a fact is asked for, which an evening has as well as a talk. */
function isFact({ intent }: Query): boolean {
  return intent === "when" || intent === "where" || intent === "link" || intent === "who";
}

function isList({ intent }: Query): boolean {
  return intent === "talks" || intent === "latest" || intent === "speaker" || intent === "meetup";
}
