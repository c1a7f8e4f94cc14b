import type { Library } from "../search/index/library.ts";
import type { Filters, Intent, Locale } from "../search/query.ts";
import { japaneseLetter } from "../text/japanese-letters.ts";
import type { Asked } from "./asked.ts";
import { hasContent, isVague } from "./content.ts";
import { readFilters } from "./filters/read-filters.ts";
import { localeOf } from "./locale-of.ts";
import { unmetMonth } from "./named/unmet-month.ts";
import { normalize } from "./normal.ts";
import type { Question } from "./question.ts";
import { Rest } from "./rest.ts";
import { type SettledSpan, settle } from "./settle.ts";
import type { SpanValues } from "./span.ts";

/**
 * Understands a question: what kind of thing it asks for, within which limits, and in what words.
 *
 * `defaultLocale` counts where the question shows no language, such as 「k8s」.
 *
 * @param today As `YYYY-MM-DD`, for 去年 and the like, which are words like any other without it.
 */
export function understand(
  question: string,
  library: Library,
  defaultLocale: Locale,
  today?: string,
): Question {
  const plain = normalize(question);
  const { spans, asking, topic } = settle(plain, { library, today });
  const typed = valuesOf(spans, "filter");
  const { filters: asked, misunderstood, ...refused } = readFilters(typed, library.catalogue);
  // Of what is named and unknown, the meetup counts before the speaker, and the speaker before the year.
  const named = (["meetup", "person", "date"] as const).flatMap((kind) =>
    valuesOf(spans, kind).slice(0, 1),
  );
  const filters: Filters = Object.assign({}, ...named.map(({ limits }) => limits), asked);
  const unknown =
    refused.unknown ??
    named.find((one) => one.unknown)?.unknown ??
    unmetMonth(topic, library.catalogue);
  const shared = named.flatMap((one) => one.shared ?? []);
  const isTold = hasContent(topic); // It takes long to tell.
  const phrases = [...valuesOf(spans, "phrase"), ...(isTold ? [] : bareStopWords(topic, plain))];
  // A phrase may be made of nothing but words of asking: 「これは誰の？」
  const quoted = phrases.filter((phrase) => asking.includes(phrase));
  const said = isTold || quoted.length === 0 ? topic : quoted.join(" ");
  const text = (filters.people ?? filters.meetups) && isVague(said) ? "" : said;
  const asks: Asked = Object.assign({}, ...valuesOf(spans, "intent"));
  const { intent: asksFor = "topic", linkKind, ...others } = asks;
  const [point] = valuesOf(spans, "point");
  const isBare = asksFor === "help" && asking === "";
  const pleasantry = isBare
    ? pleasantries.find(([why]) => valuesOf(spans, "noise").includes(why))
    : undefined;
  const intent = pleasantry?.[1] ?? intentFor(asksFor, text, filters, unknown !== undefined);
  return {
    question: question.trim(),
    locale: localeOf(withoutValues(plain, spans), defaultLocale),
    ...(today && { today }),
    intent,
    ...(intent === "link" && linkKind && { linkKind }),
    text,
    phrases,
    ...(point && { point }),
    filters,
    ...(unknown && { unknown }),
    ...(shared.length > 0 && !asked.people && { shared }),
    filtered: typed.length > 0,
    misunderstood,
    ...others,
    spans,
  };
}

/** What one may say and ask nothing, and what is said to it; who greets and thanks at once is thanked, and a picture alone greets. */
const pleasantries = [
  ["thanks", "thanks"],
  ["greeting", "greeting"],
  ["picture", "greeting"],
] as const;

function valuesOf<Kind extends keyof SpanValues>(
  spans: readonly SettledSpan[],
  kind: Kind,
): readonly SpanValues[Kind][] {
  return spans.filter((span) => span.kind === kind).map(({ value }) => value as SpanValues[Kind]); // as: the kind tells which.
}

/** A label is a word of the asker's, its value may be a name of the notes. */
function withoutValues(question: string, spans: readonly SettledSpan[]): string {
  const typed = spans.flatMap((span) =>
    span.kind === "filter" && span.value.label !== undefined ? [span] : [],
  );
  return [Rest.of(question).without(typed).text, ...typed.map(({ value }) => value.label)].join(
    ":",
  );
}

/** A name with nothing else asked for is a question about that person or meetup. */
function intentFor(intent: Intent, text: string, filters: Filters, isUnknown: boolean): Intent {
  const named = isUnknown || Object.keys(filters).length > 0;
  if (intent === "help" && named) return nameIntent(filters);
  // 「話した人は？」 asks for the speaker of what is talked of.
  const asksForPeople = intent === "people";
  const asksForNamed = named && ["topic", "talks", "latest"].includes(intent);
  const asksForSpeaker = intent === "who" && filters.people;
  const mayBeAll = asksForPeople || asksForNamed || asksForSpeaker;
  if (!mayBeAll || hasContent(text)) return intent; // Reading the text takes long.
  if (asksForNamed) return nameIntent(filters);
  return filters.people ? "speaker" : "who";
}

/** any of 「any って何？」: in a Japanese question an English word is what is asked for, though English texts are full of it. */
function bareStopWords(topic: string, question: string): readonly string[] {
  return japaneseLetter.test(question) ? (topic.match(/[\p{Script=Latin}']{2,}/gu) ?? []) : [];
}

function nameIntent(filters: Filters): Intent {
  if (filters.people) return "speaker";
  return filters.meetups ? "meetup" : "talks";
}
