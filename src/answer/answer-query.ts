import type { Catalogue, CataloguedTalk } from "../catalogue/catalogue.ts";
import { foldName } from "../catalogue/fold-name.ts";
import { nearestPeople } from "../catalogue/nearest-people.ts";
import { shortName } from "../catalogue/short-name.ts";
import type { Meetup } from "../notes/meetup.ts";
import { hasContent, saysOnlyKind } from "../search/content.ts";
import type { Hit } from "../search/hit.ts";
import type { Library } from "../search/library.ts";
import { passes } from "../search/passes.ts";
import type { Query, Unknown } from "../search/query.ts";
import { type SearchResult, search } from "../search/search.ts";
import type { Answer, TalkCard } from "./answer.ts";
import { asksForEvening } from "./asks-for-evening.ts";
import { helpExamples } from "./help-examples.ts";
import { type Home, homeOf } from "./home.ts";
import { likeliestEvening } from "./likeliest-evening.ts";
import { atPage } from "./page.ts";
import { pickPoints } from "./pick-points.ts";
import { shelfAsked } from "./shelf-asked.ts";
import { speakersOf } from "./speakers-of.ts";

const shownOthers = 3;
/** Names and words that a refusal offers, as buttons. */
const mostOffered = 5;
/** Share of what the best talk holds of the question that is enough to have talked about it too. */
const heldAsWell = 0.75;
/** Titles shorter than this are words that people also ask about: 「Kubernetes の登壇者」. */
const shortestTitle = 12;

/** Answers a question by itself. The answer holds all of its list, which is not cut into pages yet. */
export function answerQuery(query: Query, library: Library): Answer {
  const { catalogue } = library;
  const shelf = shelfAsked(query.question);
  if (shelf) return onShelf(query, homeOf(shelf, 0, query.locale, catalogue));
  if (query.intent === "thanks") return { ...common(query), kind: "thanks" };
  if (query.intent === "help") return help(query, catalogue);
  if (query.filters.unknown) return refusal(query, query.filters.unknown, library);
  return isAboutSomething(query) ? find(query, library) : browse(query, catalogue);
}

/** A page of all that a question finds, where {@link answerQuery} shows the best of it. */
export function listAll(query: Query, library: Library, page: number): Answer {
  const whole = answerQuery(query, library);
  if (whole.kind === "shelf") {
    return onShelf(query, homeOf(whole.home.shelf, page, query.locale, library.catalogue));
  }
  if (whole.kind !== "talk") return atPage(whole, page);
  const { hits } = search(query, library);
  return atPage({ ...list(query, hits.map(listCard)), kind: "talks" }, page);
}

/** Whether a question holds more than names; a quoted phrase may be made of words that are not searched by. */
function isAboutSomething({ text, phrases }: Query): boolean {
  return hasContent(text) || phrases.some((phrase) => text.includes(phrase));
}

/** Answers a question that only names things: a speaker, an evening, a year, the latest. */
function browse(query: Query, catalogue: Catalogue): Answer {
  const { person, people } = query.filters;
  const [meetup, ...more] = meetupsWithin(query, catalogue);
  if (meetup && !person && !people && (more.length === 0 || isFact(query))) {
    return evening(query, meetup, catalogue);
  }
  const entries = inOrder(
    query,
    catalogue.talks.filter((entry) => passes(entry, query.filters)),
    (entry) => entry,
  );
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
  const [meetup] = meetupsWithin(query, library.catalogue);
  if (meetup && query.intent === "meetup") return evening(query, meetup, library.catalogue);
  const result = search(query, library);
  const [best, ...others] = result.hits;
  if (best && query.intent === "meetup") {
    return evening(query, likeliestEvening([best, ...others]), library.catalogue);
  }
  if (best && query.intent === "people") return speakers(query, [best, ...others]);
  if (best && isList(query)) {
    return {
      ...list(query, inOrder(query, result.hits, ({ entry }) => entry).map(listCard)),
      kind: "talks",
    };
  }
  if (best && asksForEvening(query, [best, ...others])) {
    return evening(query, best.entry.meetup, library.catalogue);
  }
  if (best) return talk(query, [best, ...others]);
  return withoutTalk(query, result, library.catalogue);
}

/** No talk holds the words, but the evening or the person may be known: 「PaaS勉強会はどこの駅？」. */
function withoutTalk(query: Query, result: SearchResult, catalogue: Catalogue): Answer {
  const { person, people } = query.filters;
  const [meetup] = meetupsWithin(query, catalogue);
  if (meetup && isFact(query)) return evening(query, meetup, catalogue);
  if ((person || people) && query.intent === "who") return browse(query, catalogue);
  const isNamed = Object.keys(query.filters).length > 0;
  if (isNamed && saysOnlyKind(query.text)) return browse(query, catalogue);
  return nothing(query, result);
}

/** The evenings that a question names, as far as the filters typed beside them leave a talk of theirs. */
function meetupsWithin({ filters, filtered }: Query, { talks }: Catalogue): readonly Meetup[] {
  const { meetups = [], ...limits } = filters;
  if (!filtered || Object.keys(limits).length === 0) return meetups;
  return meetups.filter(({ id }) =>
    talks.some((entry) => entry.meetup.id === id && passes(entry, limits)),
  );
}

function talk(query: Query, [best, ...others]: readonly [Hit, ...Hit[]]): Answer {
  return {
    ...common(query),
    ...linkAsked(query),
    kind: "talk",
    intent: query.intent,
    best: { ...listCard(best), points: pickPoints(best, query) },
    others: others.slice(0, shownOthers).map(listCard),
    total: 1 + others.length,
  };
}

/**
 * Who has talked about something: everybody once. Where that is one talk, or the best of them is
 * nobody's in the notes, the talk, and who gave it first.
 */
function speakers(query: Query, hits: readonly [Hit, ...Hit[]]): Answer {
  const [best] = hits;
  const least = heldAsWell * Math.max(...hits.map(({ coverage }) => coverage));
  const people = speakersOf(hits.filter(({ coverage }) => coverage >= least).map(listCard));
  const talkCount = new Set(people.flatMap(({ talks }) => talks)).size;
  if (talkCount < 2 || best.entry.people.length === 0 || isNamed(best.entry, query)) {
    return talk({ ...query, intent: "who" }, hits);
  }
  const { intent } = query;
  return { ...common(query), kind: "people", intent, people, total: people.length, page: 0 };
}

/** Whether a question names a talk: who asks for its speaker asks for no others. */
function isNamed({ talk }: CataloguedTalk, { question }: Query): boolean {
  const title = foldName(talk.title);
  return title.length >= shortestTitle && foldName(question).includes(title);
}

function evening(query: Query, meetup: Meetup, catalogue: Catalogue): Answer {
  const limits = query.filtered ? query.filters : {};
  const entries = catalogue.talks.filter(
    (entry) => entry.meetup.id === meetup.id && passes(entry, limits),
  );
  return { ...list(query, entries.map(plainCard)), ...linkAsked(query), kind: "meetup", meetup };
}

/** Refuses what is named and in no notes; of a speaker, those whose names are nearest are offered first. */
function refusal(query: Query, unknown: Unknown, library: Library): Answer {
  const { nearest } = search(query, library);
  const people =
    unknown.kind === "person" ? nearestPeople(library.catalogue, unknown.text).map(shortName) : [];
  const offered = [...new Set([...people, ...nearest])].slice(0, mostOffered);
  return nothing(query, { hits: [], nearest: offered });
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

function onShelf(query: Query, home: Home): Answer {
  return { ...common(query), kind: "shelf", home };
}

function common({ question, locale, filtered, filters, misunderstood }: Query) {
  // Of one speaker the answer tells itself whose talks it shows.
  const isTold = filtered || filters.people !== undefined;
  return { question, locale, ...(isTold ? { understood: { filters, misunderstood } } : {}) };
}

function linkAsked({ linkKind }: Query) {
  return linkKind && { linkKind };
}

function list(query: Query, cards: readonly TalkCard[]) {
  const { intent } = query;
  return { ...common(query), intent, talks: cards, total: cards.length, page: 0 };
}

function plainCard(entry: CataloguedTalk): TalkCard {
  return { entry, points: [], score: 0, matches: [] };
}

function listCard({ entry, score, matches }: Hit): TalkCard {
  return { entry, points: [], score, matches };
}

/** By day where the latest or the oldest talks are asked for, those without one last. All else stays as it is. */
function inOrder<T>(
  { intent }: Query,
  items: readonly T[],
  entryOf: (item: T) => CataloguedTalk,
): readonly T[] {
  if (intent !== "latest" && intent !== "oldest") return items;
  const undated = intent === "latest" ? "" : "9999";
  const day = (item: T) => entryOf(item).meetup.date ?? undated;
  const newestFirst = (a: T, b: T) => Number(day(b) > day(a)) - Number(day(a) > day(b));
  return items.toSorted((a, b) => (intent === "latest" ? newestFirst(a, b) : newestFirst(b, a)));
}

/** Whether a fact is asked for, which an evening has as well as a talk. */
function isFact({ intent }: Query): boolean {
  return intent === "when" || intent === "where" || intent === "link" || intent === "who";
}

function isList({ intent }: Query): boolean {
  return ["talks", "latest", "oldest", "speaker", "meetup"].includes(intent);
}
