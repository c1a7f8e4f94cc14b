/** A talk whose title is the question comes first, however often others say the word. */
import { foldName } from "../../text/fold-name.ts";
import type { Library, SearchIndex } from "../index/library.ts";
import { termOf } from "../index/passages.ts";
import { wordsByField } from "../index/talk-words.ts";
import type { Query } from "../query.ts";
import { fields } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { isNumber } from "./coverage.ts";
import { isGuessed } from "./sought.ts";

/**
 * The talks whose title is the question, by number: as asked, without its words of asking, or in the same
 * words, whatever their form. So テラフォーム and "Terraform 1.9", of which no talk has the number, find Terraform.
 * They are looked for among the talks with its rarest title word: a word that is written otherwise there,
 * such as the 3am of "3 a.m.", may be in none.
 */
export function exactTitles(
  asked: readonly WeighedWord[],
  { question, text }: Query,
  { catalogue: { entries: talks }, index }: Library,
): readonly number[] {
  const told = asked.filter(
    ({ options, text: word }) => options.length > 0 || !isNumber.test(word),
  );
  const terms = told.map(({ options }) =>
    options.filter(({ bridge }) => !isGuessed(bridge)).map(({ term }) => term),
  );
  const inTitles = terms.map((ofWord) => talksTitled(ofWord, index));
  const [rarest = []] = inTitles.filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size);
  const names = [foldName(question), foldName(text)];
  const numbers = new Set(terms.flat().map((term) => index.vocabulary.find(term)));
  return [...rarest].filter((talk) => {
    const name = foldName(talks[talk]?.talk.title ?? "");
    if (name !== "" && names.includes(name)) return true;
    return inTitles.every((one) => one.has(talk)) && isNothingElse(talk, numbers, index);
  });
}

/** The talks that have one of these terms in the title. */
function talksTitled(terms: readonly string[], { words }: SearchIndex): ReadonlySet<number> {
  return new Set(terms.flatMap((term) => [...(words.postings(term).get(title)?.talks ?? [])]));
}

/** Whether each word of the title of a talk goes by one of these terms. */
function isNothingElse(
  talk: number,
  terms: ReadonlySet<number | undefined>,
  { talks }: SearchIndex,
): boolean {
  const [titled] = wordsByField(talks[talk] ?? new Uint32Array());
  let isAsked = true;
  for (const code of titled?.codes ?? []) {
    const beginsWord = (code & 1) === 1;
    if (beginsWord && !isAsked) return false;
    isAsked = terms.has(termOf(code)) || (!beginsWord && isAsked);
  }
  return isAsked;
}

const title = fields.indexOf("title");
