import { expect, test } from "vitest";
import { soundsOfName, soundTheSame } from "../../src/text/name-sounds.ts";

function areOne(a: string, b: string): boolean {
  const [one, other] = [soundsOfName(a), soundsOfName(b)];
  return one !== undefined && other !== undefined && soundTheSame(one, other);
}

test.for([
  ["レナ", "Lena", "l and r are one"],
  ["フィッシャー", "Fischer", "sch is one sound, er a long a"],
  ["レナ・フィッシャー", "Lena Fischer", "what stands between the words does not count"],
  ["プリヤ", "Priya", "a u is added"],
  ["トマス", "Tomás", "an accent is no letter, and a u is added"],
  ["オスカー・リンド", "Oskar Lind", "o is added after d"],
  ["リッチ", "Rich", "i is added after ch"],
  ["ロバート", "Robert", "er is a long a"],
  ["モリヤマ", "Moriyama", "it is romaji"],
  ["くま", "Kuma", "hiragana will do"],
  ["おおた", "Ota", "a long vowel may be left out"],
  ["ユノミ", "ゆのみ", "katakana are hiragana"],
  ["オスカーアンダース", "Oskar Anders", "each word has its own end"],
  ["ジャコペン", "jacopen", "j and c have their sounds"],
])("%s is %s, for %s", ([a = "", b = ""]) => {
  expect(areOne(a, b)).toBe(true);
  expect(areOne(b, a)).toBe(true);
});

test.for([
  ["レナ", "Rina", "a vowel differs"],
  ["レナ", "Lenard", "it goes on"],
  ["ケン", "Kenta", "it goes on"],
  ["マリア", "Mario", "the last vowel differs"],
  ["マリア", "Mary", "the last vowel is missing"],
  ["ユミ", "Yumiko", "it goes on"],
  ["クマ", "Kama", "a vowel differs"],
  ["Rena", "Lena", "Latin names are compared by their letters"],
  ["空", "Sora", "a kanji may be read in many ways"],
  ["ア", "A", "one letter is no name"],
])("%s is not %s, for %s", ([a = "", b = ""]) => {
  expect(areOne(a, b)).toBe(false);
});
