/** The words of a question, each with the terms of the notes that would answer it. */
import { analyze, type Word } from "./analyzer.ts";
import type { Bridge } from "./hit.ts";
import type { SearchIndex } from "./library.ts";
import { isLightWord } from "./light-words.ts";
import { ranking } from "./ranking.ts";

export interface AskedWord {
  /** As asked. */
  readonly text: string;
  /** How much it tells, by the kind of word it is; 0 to 1. */
  readonly weight: number;
  /** Terms of the notes, best first; none where the notes do not know the word. */
  readonly options: readonly Option[];
}

export interface Option {
  readonly term: string;
  readonly weight: number;
  readonly bridge: Bridge;
}

/** The words that count, each once. */
export function askedWords(text: string, index: SearchIndex): AskedWord[] {
  const asked = new Map<string, AskedWord>();
  for (const word of analyze(text).flatMap((word) => known(word, index))) {
    if (asked.has(word.term)) continue;
    asked.set(word.term, {
      text: word.text,
      weight: weightOf(word),
      options: optionsOf(word, index),
    });
  }
  return [...asked.values()];
}

/** A compound that the notes do not know is asked for by its parts. */
function known(word: Word, index: SearchIndex): readonly Word[] {
  const unknown = index.vocabulary.find(word.term) === undefined;
  return unknown && word.parts.length > 0 ? word.parts : [word];
}

function optionsOf({ term, stem }: Word, { vocabulary }: SearchIndex): Option[] {
  const options: Option[] = [];
  if (vocabulary.find(term) !== undefined) options.push({ term, weight: 1, bridge: "exact" });
  if (stem !== undefined && vocabulary.find(stem) !== undefined) {
    options.push({ term: stem, weight: ranking.stem, bridge: "exact" });
  }
  return options;
}

function weightOf({ term, script }: Word): number {
  if (isLightWord(term)) return ranking.light;
  if (script === "kanji" && term.length === 1) return ranking.singleKanji;
  return ranking.script[script];
}
