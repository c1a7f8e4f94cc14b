/**
 * Abbreviations as they are read aloud: エルエルエム is LLM, and サークルシーアイ is サークルCI.
 *
 * Who speaks or types without converting writes the names of the letters. They are letters only where they make
 * an abbreviation that the notes or the field know, since some are parts of words (ビーチ, キューピー).
 */
import { foldWord } from "../../text/fold.ts";
import type { SearchIndex } from "../index/library.ts";

/** The question with such letters in Latin script. */
export function convertLetterNames(question: string, index: SearchIndex): string {
  return question.replace(spelled, (names) => {
    const letters = names.replace(letterName, (name) => latin.get(name) ?? name);
    return !isKnown(names, index) && isKnown(letters, index) ? letters : names;
  });
}

function isKnown(word: string, { vocabulary, thesaurus }: SearchIndex): boolean {
  const term = foldWord(word);
  return vocabulary.find(term) !== undefined || thesaurus.forms.has(term);
}

const names = {
  A: "エー|エイ",
  B: "ビー",
  C: "シー",
  D: "ディー",
  E: "イー",
  F: "エフ",
  G: "ジー",
  H: "エイチ|エッチ",
  I: "アイ",
  J: "ジェー|ジェイ",
  K: "ケー|ケイ",
  L: "エル",
  M: "エム",
  N: "エヌ",
  O: "オー",
  P: "ピー",
  Q: "キュー",
  R: "アール",
  S: "エス",
  T: "ティー",
  U: "ユー",
  V: "ブイ|ヴィー",
  W: "ダブリュー|ダブル",
  X: "エックス",
  Y: "ワイ",
  Z: "ゼット|ズィー",
};

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([letter, kana]) => kana.split("|").map((name) => [name, letter])),
);
const anyName = Object.values(names).join("|");
const letterName = new RegExp(anyName, "gu");
/** Two names or more, up to the end of the word. */
const spelled = new RegExp(`(?:${anyName}){2,6}(?![ァ-ヺー])`, "gu");
