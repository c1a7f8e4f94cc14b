/** What the candidates of a question are held against, looked up once. */
import type { SearchIndex } from "../index/library.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { type LetterRun, letterRunsOf } from "./letter-runs.ts";

export interface Sought {
  readonly asked: readonly WeighedWord[];
  /** By number of the term: what it answers. */
  readonly wanted: ReadonlyMap<number, readonly Wanted[]>;
  /** How many options all words have together. */
  readonly options: number;
  readonly mayBe: Uint8Array;
  /** The runs of letters of the question. */
  readonly runs: readonly LetterRun[];
}

/** A term that would answer a word. */
export interface Wanted {
  /** The word's place among those asked. */
  readonly word: number;
  /** Its place among the options of all words, in their order. */
  readonly option: number;
  readonly weight: number;
}

export function soughtFor(
  text: string,
  asked: readonly WeighedWord[],
  { vocabulary }: SearchIndex,
): Sought {
  const wanted = new Map<number, Wanted[]>();
  let options = 0;
  for (const [word, { options: ofWord }] of asked.entries()) {
    for (const { term, weight } of ofWord) {
      const number = vocabulary.find(term) ?? -1;
      wanted.set(number, [...(wanted.get(number) ?? []), { word, option: options, weight }]);
      options += 1;
    }
  }
  const mayBe = new Uint8Array(1024);
  for (const t of wanted.keys()) mayBe[t & 1023] = 1;
  return { mayBe, asked, wanted, options, runs: letterRunsOf(withoutRenamed(text, asked)) };
}

/** Without the words that the notes have in other forms only: no form is the better for the letters it shares (アプリ, アプリケーションソフト). */
function withoutRenamed(text: string, asked: readonly WeighedWord[]): string {
  return asked
    .filter(({ options }) => options.length > 0)
    .filter(({ options }) => options.every(({ bridge }) => bridge === "synonym"))
    .reduce((rest, word) => rest.replaceAll(word.text, " "), text);
}
