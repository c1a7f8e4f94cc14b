/** A talk whose title is the question comes first, however often others say the word. */
import { foldName } from "../../text/fold-name.ts";
import type { Library, SearchIndex } from "../index/library.ts";
import { termOf } from "../index/passages.ts";
import { type PackedWords, wordsByField } from "../index/talk-words.ts";
import type { Query } from "../query.ts";
import { fields } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { isNumber } from "./coverage.ts";
import { isGuessed } from "./sought.ts";

/**
 * The talks whose title is the question, by number: as asked, without its words of asking, or in the same
 * words, whatever their form. So テラフォーム and "Terraform 1.9", of which no talk has the number, find Terraform.
 */
export function exactTitles(
  asked: readonly WeighedWord[],
  { question, text }: Query,
  { catalogue, index }: Library,
): readonly number[] {
  const called = [question, text].flatMap(
    (name) => catalogue.entriesByTitle.get(foldName(name)) ?? [],
  );
  const words = asked
    .filter(({ options, text: word }) => options.length > 0 || !isNumber.test(word))
    .map(({ options }) =>
      options.filter(({ bridge }) => !isGuessed(bridge)).map(({ term }) => term),
    );
  return [...new Set([...called, ...titledAlike(words, index)])];
}

/** The talks with a title of these words and no others, each of them by one of its terms. */
function titledAlike(words: readonly (readonly string[])[], index: SearchIndex): number[] {
  const [rarest = []] = words
    .map((terms) => terms.flatMap((term) => [...titled(term, index)]))
    .toSorted((a, b) => a.length - b.length);
  if (rarest.length === 0) return [];
  const numbers = words.map((terms) => new Set(terms.map((term) => index.vocabulary.find(term))));
  return rarest.filter((talk) => isTitledBy(numbers, index.talks[talk]));
}

/** The talks that have a term in the title. */
function titled(term: string, { words }: SearchIndex): Iterable<number> {
  return words.postings(term).get(title)?.talks ?? [];
}

/** Whether each of the words is in the title of a talk, and each word of the title is one of them. */
function isTitledBy(
  words: readonly ReadonlySet<number | undefined>[],
  talk: PackedWords = new Uint32Array(),
): boolean {
  const [titleWords] = wordsByField(talk);
  const missing = new Set(words);
  let isAsked = true;
  for (const code of titleWords?.codes ?? []) {
    const beginsWord = (code & 1) === 1;
    if (beginsWord && !isAsked) return false;
    const those = words.filter((terms) => terms.has(termOf(code)));
    for (const one of those) missing.delete(one);
    isAsked = those.length > 0 || (!beginsWord && isAsked);
  }
  return isAsked && missing.size === 0;
}

const title = fields.indexOf("title");
