import { expect, test } from "vitest";
import { WordsBySound } from "../../src/text/words-by-sound.ts";

function wordsBySound(...words: string[]): WordsBySound {
  const near = new WordsBySound();
  for (const word of words) near.add(word);
  return near;
}

test("words of the other script are found by their sound, of the same script not", () => {
  const near = wordsBySound("kubernetes", "くばねてすと", "ubuntu", "docker", "helm");

  expect(near.inOtherScript("くばねてす").map(({ term }) => term)).toEqual(["kubernetes"]);
  expect(wordsBySound("kubernetes", "kubanetes").inOtherScript("くばねてす")[0]?.term).toBe(
    "kubanetes",
  );
  expect(near.inOtherScript("いべんと")).toEqual([]);
  expect(near.inOtherScript("へ")).toEqual([]);
  expect(near.inOtherScript("動的")).toEqual([]);
});

test.for([
  { asked: "かれ", word: "call", because: "an added vowel is no e" },
  { asked: "りんご", word: "ring", because: "o is added after t and d only" },
  { asked: "びち", word: "bit", because: "i is not added after t" },
  { asked: "まち", word: "mat", because: "i is not added after t" },
])("$asked is no $word, because $because", ({ asked, word }) => {
  expect(wordsBySound(word).inOtherScript(asked)).toEqual([]);
});

test.for([
  { asked: "りんぐ", word: "ring" },
  { asked: "のーど", word: "node" },
  { asked: "いんき", word: "ink" },
  { asked: "びち", word: "beach" },
  { asked: "すいち", word: "switch" },
  { asked: "しるばらいと", word: "silverlight" },
  { asked: "はいらいと", word: "highlight" },
  { asked: "せきゅりてぃ", word: "security" },
  { asked: "てんぷれと", word: "templates" },
  { asked: "きぼど", word: "keyboards" },
  { asked: "びるだずこん", word: "builderscon" },
  { asked: "しずん", word: "season" },
])("$asked is $word in the other script", ({ asked, word }) => {
  expect(
    wordsBySound(word)
      .inOtherScript(asked)
      .map(({ term }) => term),
  ).toEqual([word]);
});

test("a plural is found once, by the nearer of its sounds", () => {
  expect(wordsBySound("templates").inOtherScript("てんぷれつ")).toHaveLength(1);
});
