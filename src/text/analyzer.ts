/**
 * Turns text into the terms we index and search by.
 *
 * Notes and questions pass through the same analyzer. If they did not, a note could hold a word
 * and still not be found by it.
 */
import { stem } from "porter2";
import { foldWidth, foldWord } from "./fold.ts";
import { type Script, type Token, tokenize } from "./tokenize.ts";
import { regularForm } from "./words/irregular-forms.ts";
import { isStopWord } from "./words/stop-words.ts";

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
  return tokenize(foldWidth(text)).flatMap((token) => wordOf(token) ?? []);
}

/**
 * The same words, from a memory of those met before: notes repeat themselves, and one word in
 * thirty is new.
 */
export class Analyzer {
  /** By what stands between spaces; 「第 38 回」 and "10 GB" have some within. */
  readonly #runs = new Map<string, readonly Word[]>();
  readonly #words = new Map<string, Word | undefined>();

  analyze(text: string): Word[] {
    const folded = foldWidth(text);
    const words: Word[] = [];
    for (const run of folded.split(/(?<![第\d])\s+/u)) {
      for (const word of run.length > longestRun ? this.#wordsOf(run) : this.#remembered(run))
        words.push(word);
    }
    return words;
  }

  #remembered(run: string): readonly Word[] {
    const known = this.#runs.get(run);
    if (known) return known;
    const words = this.#wordsOf(run);
    if (this.#runs.size >= mostRemembered) this.#runs.clear();
    this.#runs.set(run, words);
    return words;
  }

  #wordsOf(folded: string): Word[] {
    return tokenize(folded).flatMap((token) => this.#wordOf(token) ?? []);
  }

  #wordOf(token: Token): Word | undefined {
    const key = `${token.script} ${token.text}`; // These two decide on the parts.
    if (this.#words.has(key)) return this.#words.get(key);
    const word = wordOf(token);
    if (this.#words.size >= mostRemembered) this.#words.clear();
    this.#words.set(key, word);
    return word;
  }
}

/** Longer runs are whole sentences of Japanese, which nobody repeats. */
const longestRun = 24;
/** Runs and words, each; beyond this the memory is better used. */
const mostRemembered = 50_000;

/** All terms a word is indexed by: itself, its stem, its parts and theirs. */
export function termsOf(word: Word): string[] {
  const terms = [word.term];
  if (word.stem !== undefined) terms.push(word.stem);
  for (const part of word.parts) terms.push(...termsOf(part));
  return terms;
}

/** Nothing for a stop word. */
function wordOf({ text, script, parts }: Token): Word | undefined {
  const term = foldWord(text);
  if (!counts(term, script)) return undefined;
  const ending = stemOf(text, term, script);
  return {
    text,
    script,
    term,
    parts: parts.flatMap((part) => wordOf({ text: part, script, parts: [] }) ?? []),
    ...(ending === undefined ? {} : { stem: ending }),
  };
}

/** Hiragana words of one or two letters are particles and endings. */
function counts(term: string, script: Script): boolean {
  if (script === "hiragana" && term.length <= 2) return false;
  return !isStopWord(term) || script === "katakana";
}

function stemOf(text: string, term: string, script: Script): string | undefined {
  const ending =
    script === "latin"
      ? englishStem(text, term)
      : script === "kanji"
        ? kanjiStem(term)
        : term.replace(koreanParticle, "");
  return ending === term ? undefined : ending;
}

/** AWS and iOS are no plurals of aw and io, VMs is one of VM. */
function englishStem(text: string, term: string): string {
  const joined = /^[a-z]+(?:[-:][a-z]{2,})+$/u.test(term) ? term.replace(/[-:]/gu, "") : term;
  if (joined !== term) return englishStem(joined, joined); // multi-stage is multistage, too, and re:Invent reinvent.
  if (/^\d+(?:st|nd|rd|th)$/u.test(term)) return term.slice(0, -2); // the 99th percentile
  if (!/^[a-z][a-z'’]+$/u.test(term)) return term;
  const form = term.replaceAll("’", "'");
  const regular = regularForm(form);
  const ending = stem(regular);
  return ending.length > 2 || regular !== form || /^\p{Lu}+s$/u.test(text) ? ending : term;
}

/** What stands behind a Korean noun without a space: 오프라인 of 오프라인에서도, and of 오프라인과. */
const koreanParticle =
  /(?<=^\p{Script=Hangul}{2,20})(?:에서의?|에게|한테|까지|부터|보다|처럼|으로|이나|이라는|이란|들|은|는|이|가|을|를|에|의|로|와|과|도|만|나|란){1,2}$/u;

/** 動 of 動かす: the endings of verbs and adjectives change, the kanji before them do not. Nor does what is said politely: 茶 of お茶. */
function kanjiStem(term: string): string {
  const plain = /^[おご](?=\p{Script=Han})/u;
  if (plain.test(term)) return term.replace(plain, "");
  return /^(\p{Script=Han}+)[ぁ-ん]+$/u.exec(term)?.[1] ?? term;
}
