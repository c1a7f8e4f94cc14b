/**
 * Ordinary words in the other language: 定義 for define, connection for 繋がり.
 *
 * Terms of the field have a table of their own (`thesaurus.ts`), and each of its groups counts as one word. These
 * do not: most have several meanings, so they only stand in for one another where nothing better does.
 */
import { analyze, type Word } from "../../text/analyzer.ts";

/** The words of both languages, as `words.txt` lists them. */
export type WordList = readonly Translation[];

/** Words of which each can mean each of the other side. */
interface Translation {
  readonly japanese: readonly string[];
  readonly english: readonly string[];
}

/** The translations of a list, which is the same for each library that a program builds. */
export function translationsOf(list: WordList): Translations {
  const known = made.get(list);
  if (known) return known;
  const translations = new Translations(list);
  made.set(list, translations);
  return translations;
}

const made = new WeakMap<WordList, Translations>();

/**
 * Each word with its translations, likeliest first; those of several words are left out.
 *
 * The list is long, and a question needs a few of its words: they are analysed when first asked for, with all
 * that begin alike, among which are the other forms of a verb.
 */
export class Translations {
  readonly #list = new Map<string, Translation[]>();
  /** By beginning, and then by term and by stem. */
  readonly #analysed = new Map<string, ReadonlyMap<string, readonly Entry[]>>();

  constructor(list: WordList) {
    for (const one of list) {
      // お茶 goes by 茶, too, and of "be used" used alone is left.
      const beginnings = [...one.japanese, ...one.english]
        .flatMap((text) => [...text.split(" "), text.replace(/^[おご]/u, "")])
        .map(beginningOf);
      for (const beginning of new Set(beginnings)) add(this.#list, beginning, one);
    }
  }

  /** Whether the list has the very word, which is spelled right then. */
  has(term: string): boolean {
    return this.#entries(term).some(({ word }) => word.term === term);
  }

  /** Of the word itself, or of the one that shares most of its beginning: 決める for 決めて, not 決まる. */
  of({ term, stem }: Word): readonly Word[] {
    const itself = this.#entries(term).filter(({ word }) => word.term === term);
    const entries = itself.length > 0 ? itself : this.#entries(stem ?? term);
    const shared = entries.map(({ word }) => sharedBeginning(word.term, term));
    const most = Math.max(0, ...shared);
    const meanings = entries.filter((_, at) => shared[at] === most).flatMap((one) => one.meanings);
    return [...new Map(meanings.map((word) => [word.term, word])).values()];
  }

  #entries(key: string): readonly Entry[] {
    const beginning = beginningOf(key);
    const known = this.#analysed.get(beginning) ?? analysed(this.#list.get(beginning) ?? []);
    this.#analysed.set(beginning, known);
    return known.get(key) ?? [];
  }
}

/** Two letters, or one character of Japanese. */
function beginningOf(text: string): string {
  return text.slice(0, /^\p{Script=Latin}/u.test(text) ? 2 : 1).toLowerCase();
}

function analysed(list: WordList): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const addAll = (words: readonly Word[], meanings: readonly Word[]) => {
    if (meanings.length === 0) return;
    for (const word of words) {
      for (const key of new Set([word.term, word.stem ?? word.term]))
        add(entries, key, { word, meanings });
    }
  };
  for (const { japanese, english } of list) {
    const [ja, en] = [japanese.flatMap(singleWord), english.flatMap(singleWord)];
    const all = [...ja, ...japanese.flatMap(withoutSuffix)];
    addAll(all, en);
    addAll(en, all);
  }
  return entries;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface Entry {
  readonly word: Word;
  readonly meanings: readonly Word[];
}

function singleWord(text: string): Word[] {
  const words = analyze(text);
  return words.length === 1 ? words : [];
}

/** 一時 of 一時的, which is cut in two: notes on what is temporary say 一時. */
function withoutSuffix(text: string): Word[] {
  const [word, suffix, ...more] = analyze(text);
  return word && suffix && more.length === 0 && word.term.length > 1 && suffix.term.length === 1
    ? [word]
    : [];
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
