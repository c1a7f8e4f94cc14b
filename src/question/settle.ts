/**
 * Which of the readers is heard where two could read the same words: the order of the list.
 *
 * Each reads what those before it have left. So a date within a filter is the filter's, a number behind
 * the name of a series is the meetup's, and what nobody takes is the topic.
 */
import type { Normal } from "./normal.ts";
import type { Context, Reader } from "./reader.ts";
import { addresses } from "./readers/addresses.ts";
import { answerShapes } from "./readers/answer-shapes.ts";
import { askingWords } from "./readers/asking-words.ts";
import { intents } from "./readers/intents.ts";
import { meetups } from "./readers/meetups.ts";
import { nextSteps } from "./readers/next-steps.ts";
import { noise } from "./readers/noise.ts";
import { people } from "./readers/people.ts";
import { phrases } from "./readers/phrases.ts";
import { points } from "./readers/points.ts";
import { saidFilters } from "./readers/said-filters.ts";
import { askedShelves } from "./readers/shelves.ts";
import { typedFilters } from "./readers/typed-filters.ts";
import { years } from "./readers/years.ts";
import { Rest } from "./rest.ts";
import type { Span } from "./span.ts";

/** The surest first: what is typed before what is said, names before words of asking. */
export const readers: readonly Reader[] = [
  addresses,
  noise,
  askedShelves,
  nextSteps,
  answerShapes,
  typedFilters,
  saidFilters,
  phrases,
  meetups,
  people,
  years,
  points,
  intents,
  askingWords,
];

/** A span, and the name of the reader that found it. */
export type SettledSpan = Span & { readonly reader: string };

/** A question with all of its spans settled. */
export interface Settled {
  /** In the order in which they were found. */
  readonly spans: readonly SettledSpan[];
  /** With names, without filters and noise: what is asked. */
  readonly asking: string;
  /** What is to be searched for. */
  readonly topic: string;
}

/** Hears all readers, each on what is left. */
export function settle(question: Normal, context: Context): Settled {
  const spans: SettledSpan[] = [];
  let rest = Rest.of(question);
  let asking = "";
  for (const reader of readers) {
    if (reader === intents) asking = rest.text.trim();
    const found = reader.read(reader === intents ? withoutPhrases(rest, spans) : rest, context);
    spans.push(...found.map((span) => ({ ...span, reader: reader.name })));
    rest = rest.without(found.filter(isTaken)).trimmed();
  }
  return { spans, asking, topic: rest.tidied().text };
}

/** Who asks for slides of "the video" wants slides: what is quoted asks for nothing. */
function withoutPhrases(rest: Rest, spans: readonly Span[]): Rest {
  return rest.without(
    spans.filter(({ kind }) => kind === "phrase"),
    "「」",
  );
}

/** A hint stays to be searched for, and so does what is asked for: its words are taken off as words of asking. */
function isTaken({ kind, strength }: Span): boolean {
  return strength === "sure" && kind !== "intent";
}
