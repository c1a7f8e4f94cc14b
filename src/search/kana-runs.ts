/**
 * Hiragana that was meant to be katakana: 「くばねてすの話」, 「こんてな」.
 *
 * People type a foreign word without converting it. As it stands it would be cut into particles,
 * so it is turned into the katakana word before the question is split.
 */
import { foldWidth, foldWord, katakana } from "./fold.ts";
import { tokenize } from "./tokenize.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The question with such words as katakana, set apart by spaces. */
export function convertKanaRuns(question: string, vocabulary: Vocabulary): string {
  return foldWidth(question).replace(/[ぁ-んー]{3,}/gu, (run) => convert(run, vocabulary));
}

function convert(run: string, vocabulary: Vocabulary): string {
  for (let start = 0; start + SHORTEST <= run.length; start += 1) {
    for (let end = run.length; end >= start + SHORTEST; end -= 1) {
      const word = katakana(run.slice(start, end));
      if (!isKnown(word, vocabulary)) continue;
      return `${run.slice(0, start)} ${word} ${convert(run.slice(end), vocabulary)}`;
    }
  }
  const { word, rest } = splitParticle(run);
  return word.length > SHORTEST && isShredded(word) ? ` ${katakana(word)} ${rest}` : run;
}

const SHORTEST = 3;

/** Whether the notes write this word in katakana. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
  const term = foldWord(word);
  return vocabulary.find(term) !== undefined && /[ァ-ヺ]/u.test(vocabulary.spelling(term));
}

function splitParticle(run: string): { word: string; rest: string } {
  const end = /(?:から|まで|って|では|には|とは|[のはをがにでともや])$/u.exec(run);
  if (!end) return { word: run, rest: "" };
  return { word: run.slice(0, end.index), rest: end[0] };
}

/** Whether a run is no Japanese: the segmenter leaves letters that can begin no word. */
function isShredded(run: string): boolean {
  return (
    tokenize(run).some(({ text }) => /^[ぁぃぅぇぉっゃゅょーん]/u.test(text)) || oddPair.test(run)
  );
}

/** Pairs that only foreign words have. */
const oddPair = /[ふうゔてでしじちつ][ぁぃぇぉゅ]|[ぁ-ん]ー|ね[てと][すぃ]|[ぷぺぽ]/u;
