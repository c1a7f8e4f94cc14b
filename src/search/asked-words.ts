/** The words of a question, each with the terms of the notes that would answer it. */
import { analyze, type Word } from "./analyzer.ts";
import { bridge, unfinished } from "./bridge.ts";
import type { Bridge } from "./hit.ts";
import { convertKanaRuns } from "./kana-runs.ts";
import type { SearchIndex } from "./library.ts";
import { isLightWord } from "./light-words.ts";
import { ranking } from "./ranking.ts";

export interface AskedWord {
  /** As asked. */
  readonly text: string;
  /** How much it counts for the order of the talks, by the kind of word it is; 0 to 1. */
  readonly weight: number;
  /** How much it counts for whether a talk answers at all. */
  readonly tells: number;
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
  const words = analyze(convertKanaRuns(text, index.vocabulary));
  const known = words.flatMap((word) => asKnown(word, index));
  for (const [place, word] of known.entries()) {
    if (asked.has(word.term)) continue;
    const options = optionsOf(word, index, place === known.length - 1);
    asked.set(word.term, { text: word.text, ...weightsOf(word), options });
  }
  return [...asked.values()];
}

/** A compound that the notes do not know is asked for by its parts. */
function asKnown(word: Word, index: SearchIndex): readonly Word[] {
  const unknown = exactOptions(word, index).length === 0;
  return unknown && word.parts.length > 1 ? word.parts : [word];
}

function optionsOf(word: Word, index: SearchIndex, last: boolean): readonly Option[] {
  const exact = exactOptions(word, index);
  if (exact.length === 0) return bridge(word, index);
  return last ? [...exact, ...unfinished(word, index)] : exact;
}

function exactOptions({ term, stem }: Word, { vocabulary }: SearchIndex): Option[] {
  const options: Option[] = [];
  if (vocabulary.find(term) !== undefined) options.push({ term, weight: 1, bridge: "exact" });
  if (stem !== undefined && vocabulary.find(stem) !== undefined) {
    options.push({ term: stem, weight: ranking.stem, bridge: "exact" });
  }
  return options;
}

function weightsOf({ term, script }: Word): { weight: number; tells: number } {
  const single = script === "kanji" && term.length === 1;
  const weight = single ? ranking.singleKanji : ranking.script[script];
  if (!isLightWord(term)) return { weight, tells: weight };
  return { weight: weight * ranking.light, tells: weight * ranking.lightTells };
}
