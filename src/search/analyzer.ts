/**
 * Turns text into the terms we index and search by.
 *
 * Notes and questions pass through the same analyzer. If they did not, a note could hold a word
 * and still not be found by it.
 */
import { stem } from "porter2";
import { foldWidth, foldWord } from "./fold.ts";
import { isStopWord } from "./stop-words.ts";
import { type Script, tokenize } from "./tokenize.ts";

/** A word that counts, with the terms it goes by. */
export interface Word {
  /** As written, after width folding. */
  readonly text: string;
  readonly script: Script;
  /** The folded word. */
  readonly term: string;
  /** What is left without its ending, where that differs: `deploy` of deployed, 動 of 動かす. */
  readonly stem?: string;
  /** The words of a compound, in order. */
  readonly parts: readonly Word[];
}

/** The words of a text in order, without stop words. */
export function analyze(text: string): Word[] {
  const words: Word[] = [];
  for (const { text: written, script, parts } of tokenize(foldWidth(text))) {
    const term = foldWord(written);
    if (!counts(term, script)) continue;
    words.push({ ...wordOf(written, script, term), parts: partsOf(parts, script) });
  }
  return words;
}

/** All terms a word is indexed by: itself, its stem, its parts and theirs. */
export function termsOf(word: Word): string[] {
  const terms = [word.term];
  if (word.stem !== undefined) terms.push(word.stem);
  for (const part of word.parts) terms.push(...termsOf(part));
  return terms;
}

function partsOf(parts: readonly string[], script: Script): Word[] {
  return parts
    .map((part) => wordOf(part, script, foldWord(part)))
    .filter(({ term }) => counts(term, script));
}

function wordOf(text: string, script: Script, term: string): Word {
  const ending = stemOf(term, script);
  return { text, script, term, parts: [], ...(ending === undefined ? {} : { stem: ending }) };
}

/** Hiragana words of one or two letters are particles and endings. */
function counts(term: string, script: Script): boolean {
  if (script === "hiragana" && term.length <= 2) return false;
  return !isStopWord(term) || script === "katakana";
}

function stemOf(term: string, script: Script): string | undefined {
  const ending =
    script === "latin" ? englishStem(term) : script === "kanji" ? kanjiStem(term) : term;
  return ending === term ? undefined : ending;
}

function englishStem(term: string): string {
  return /^[a-z][a-z'’]+$/u.test(term) ? stem(term.replaceAll("’", "'")) : term;
}

/** 動 of 動かす: the endings of verbs and adjectives change, the kanji before them do not. */
function kanjiStem(term: string): string {
  return /^(\p{Script=Han}+)[ぁ-ん]+$/u.exec(term)?.[1] ?? term;
}
