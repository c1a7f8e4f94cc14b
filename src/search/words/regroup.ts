/**
 * Words as the notes have them, where a question joins or splits them otherwise: ガベージ and
 * コレクション for ガベージコレクション, Knative for "k native", 연합 and 세션 for 연합세션.
 */
import { analyze, type Word } from "../../text/analyzer.ts";
import type { SearchIndex } from "../index/library.ts";
import { formsBegunBy, groupsOf } from "../index/thesaurus.ts";
import { isForeign, longestWord, soundDistance } from "./foreign-word.ts";

/** Joins and splits the words that the notes do not know as they stand. */
export function regroup(words: readonly Word[], index: SearchIndex): Word[] {
  const regrouped: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const joined = join(words[at], words[at + 1], index);
    if (joined) {
      regrouped.push(joined);
      at += 1;
    } else {
      const word = words[at];
      if (word) regrouped.push(...split(word, index));
    }
  }
  return regrouped;
}

function join(a: Word | undefined, b: Word | undefined, index: SearchIndex): Word | undefined {
  if (!a || a.script !== b?.script || !["latin", "other"].includes(a.script)) return undefined;
  const [joined] = analyze(a.text + b.text);
  if (!joined || !isKnown(joined, index)) return undefined;
  // Words that the notes have, too, but no talk both of them: "cocoa pods" is CocoaPods.
  const isApart = isKnown(a, index) && isKnown(b, index);
  return isApart && index.words.isInOneTalk([a.term, b.term]) ? undefined : joined;
}

function split(word: Word, index: SearchIndex): readonly Word[] {
  const isWhole = [isTerm, isUnfinished, isSlip, soundsForeign].some((is) => is(word, index));
  if (isWhole) return [word];
  if (word.script === "katakana" && word.text.length <= longestWord) {
    const pieces = splitByKnown(word, index);
    if (pieces.length > 1) return pieces;
    if (soundDistance(word.text, index) !== undefined) return [word]; // サークルシーアイ, whose parts are in no notes
  }
  if (/^\p{Script=Hangul}+$/u.test(word.text)) return splitInTwo(word, index);
  const isCut = word.parts.length > 1 || /-|^v\d/iu.test(word.text); // no-passwords has one word that counts, and v2 a number.
  return isCut && word.parts.length > 0 ? word.parts : [word];
}

/** 연합 and 세션 of 연합세션, where the notes have both. */
function splitInTwo(word: Word, index: SearchIndex): readonly Word[] {
  for (let length = word.text.length - 2; length >= 2; length -= 1) {
    const halves = [word.text.slice(0, length), word.text.slice(length)].flatMap(analyze);
    if (halves.length === 2 && halves.every((half) => isKnown(half, index))) return halves;
  }
  return [word];
}

/** A katakana word that begins one of the notes is that word, not finished, and no compound: ライフサイ is no ライフ. */
function isUnfinished(word: Word, { words, thesaurus }: SearchIndex): boolean {
  if (word.script !== "katakana") return false;
  return words.beginningWith(word.term, 1).length > 0 || formsBegunBy(word, thesaurus).length > 0;
}

/** A long katakana word one slip from a known one is that word, misspelt, and no compound: アプリケーシナン. */
function isSlip({ term, script, text }: Word, { vocabulary }: SearchIndex): boolean {
  if (script !== "katakana" || text.length < 5 || text.length > longestWord) return false;
  return vocabulary.byLetters.spelledLike(term).some(({ distance }) => distance === 1);
}

/** A long katakana word that sounds like one the notes have in Latin letters is that word: ディープレーサー, DeepRacer. */
function soundsForeign({ script, text }: Word, index: SearchIndex): boolean {
  return script === "katakana" && isForeign(text, index);
}

const shortestPart = 3;

/** カタ and コンテナ of カタコンテナ, where the notes or the field know コンテナ; the longest such word counts. */
function splitByKnown(word: Word, index: SearchIndex): readonly Word[] {
  const { text } = word;
  for (let length = text.length - 2; length >= shortestPart; length -= 1) {
    const [last] = analyze(text.slice(-length));
    const [first] = analyze(text.slice(0, length));
    if (last && isTerm(last, index)) return [...analyze(text.slice(0, -length)), last];
    if (first && isTerm(first, index)) return [first, ...analyze(text.slice(length))];
  }
  return [word];
}

/** Whether the notes or the field know the word. */
function isTerm(word: Word, index: SearchIndex): boolean {
  return isKnown(word, index) || groupsOf(word, index.thesaurus).length > 0;
}

/** The notes may have multi-stage as multistage. */
function isKnown({ term, stem }: Word, { vocabulary }: SearchIndex): boolean {
  const forms = stem !== undefined && term.includes("-") ? [term, stem] : [term];
  return forms.some((form) => vocabulary.find(form) !== undefined);
}
