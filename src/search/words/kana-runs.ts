/**
 * Hiragana that was meant to be katakana: 「くばねてすの話」, 「こんてな」.
 *
 * People type a foreign word without converting it. As it stands it would be cut into particles,
 * so it is turned into the katakana word before the question is split.
 */

import { foldWidth, foldWord } from "../../text/fold.ts";
import { katakana } from "../../text/kana.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { SearchIndex } from "../index/library.ts";
import { isForeign, longestWord } from "./foreign-word.ts";

/** The question with such words as katakana, set apart by spaces. */
export function convertKanaRuns(question: string, index: SearchIndex): string {
  return foldWidth(question).replace(runs, (run, offset: number, whole: string) =>
    convertRun(run, index, isKanji.test(whole.charAt(offset - 1))),
  );
}

const runs = /(?<![ァ-ヺー])[ぁ-ん][ぁ-んー]{2,}/gu;
const isKanji = /\p{Script=Han}/u;

/** As one word, if it sounds like one of the notes, or by the words in it. */
function convertRun(run: string, index: SearchIndex, isAfterKanji: boolean): string {
  const { word, rest } = splitParticle(run);
  const isWhole = !isAfterKanji && isForeign(katakana(word), index);
  return isWhole ? ` ${katakana(word)} ${rest}` : convert(run, index, isAfterKanji);
}

/** After kanji, a run begins with the end of their word: 「過ぎると」 has no ギルト. */
function convert(run: string, index: SearchIndex, isAfterKanji = false): string {
  if (run.length > longestWord) return run;
  for (let start = 0; start + shortest <= run.length; start += 1) {
    if (start === 0 ? isAfterKanji : !particleBefore.test(run.slice(0, start))) continue;
    for (let end = run.length; end >= start + shortest; end -= 1) {
      const kana = run.slice(start, end);
      const rest = run.slice(end);
      const word = katakana(kana);
      if (isEnding.test(kana) || !canFollow(rest) || !isKnown(word, index)) continue;
      return `${run.slice(0, start)} ${word} ${convert(rest, index)}`;
    }
  }
  const { word, rest } = splitParticle(run);
  return !isAfterKanji && word.length > shortest && canBegin.test(word) && isShredded(word)
    ? ` ${katakana(word)} ${rest}`
    : run;
}

const shortest = 3;
const particleBefore = /(?:[のはがをにでともや]|って|から)$/u;

/** The end of a verb and a particle, or its past: ないと is no ナイト, いるか no イルカ, あった no アッタ. */
const isEnding =
  /^(?:(?:ない|ある|いる|なる|する|たい|れる|せる)[とかがのはもしよねをにで]|[あいなだ]っ[たて])$/u;

/** One or two letters behind a word are particles, or the word is another: 「はいくら」 has no ハイク. */
function canFollow(rest: string): boolean {
  return rest.length >= shortest || /^(?:$|[のはをがにでともやかへな]|って|だ|し)/u.test(rest);
}

/** Whether the notes write this word in katakana, or the field does. */
function isKnown(word: string, index: SearchIndex): boolean {
  const term = foldWord(word);
  if (index.thesaurus.forms.has(term)) return true;
  const { vocabulary } = index;
  return vocabulary.find(term) !== undefined && /[ァ-ヺ]/u.test(vocabulary.spelling(term));
}

function splitParticle(run: string): { word: string; rest: string } {
  const end = /(?:から|まで|って|では|には|とは|[のはをがにでともや])$/u.exec(run);
  if (!end) return { word: run, rest: "" };
  return { word: run.slice(0, end.index), rest: end[0] };
}

/** Whether a run is no Japanese: the segmenter leaves letters that can begin no word, except in 「なった」 (な, っ, た). */
function isShredded(run: string): boolean {
  const words = tokenize(run.replace(pastTense, "た"));
  return words.some(({ text }) => /^[ぁぃぅぇぉっゃゅょーん]/u.test(text)) || oddPair.test(run);
}

const pastTense = /っ[たて](?![ぁぃぅぇぉゃゅょー])/gu;

/** 「っぽくいける」 goes on from the word before. */
const canBegin = /^[^ぁぃぅぇぉっゃゅょーんをで]/u;

/** Pairs that only foreign words have. */
const oddPair = /[ふうゔてでしじちつ][ぁぃぇぉゅ]|[ぁ-ん]ー|ね[てと][すぃ]|[ぷぺぽ]/u;
