import { expect, test } from "vitest";
import { NearWords } from "../../src/search/near-words.ts";

function nearWords(...words: string[]): NearWords {
  const near = new NearWords();
  for (const word of words) near.add(word);
  return near;
}

test.for([
  ["kuberentes", "kubernetes", "two letters are swapped"],
  ["istoi", "istio", "two letters are swapped"],
  ["nutanics", "nutanix", "two letters of a long word are wrong"],
  ["せきゅてぃ", "せきゅりてぃ", "a letter is missing"],
])("%s is taken for %s, because %s", ([typed = "", meant = ""]) => {
  const near = nearWords("kubernetes", "istio", "nutanix", "せきゅりてぃ", "docker");

  expect(near.spelledLike(typed).map(({ term }) => term)).toEqual([meant]);
});

test.for(["go", "v1.2", "#38", "学習"])("%s is too short or too exact to be a slip", (word) => {
  expect(nearWords("gi", "v1.3", "#39", "学者").spelledLike(word)).toEqual([]);
});

test("of two words as near, the one that begins alike comes first", () => {
  const near = nearWords("pest", "tesa").spelledLike("test");

  expect(near.map(({ term }) => term)).toEqual(["tesa", "pest"]);
});

test("words of the other script are found by their sound, of the same script not", () => {
  const near = nearWords("kubernetes", "くばねてすと", "ubuntu", "docker", "helm");

  expect(near.inOtherScript("くばねてす").map(({ term }) => term)).toEqual(["kubernetes"]);
  expect(nearWords("kubernetes", "kubanetes").inOtherScript("くばねてす")[0]?.term).toBe(
    "kubanetes",
  );
  expect(near.inOtherScript("いべんと")).toEqual([]);
  expect(near.inOtherScript("へ")).toEqual([]);
  expect(near.inOtherScript("動的")).toEqual([]);
});

test.for([
  { asked: "かれ", word: "call", because: "an added vowel is no e" },
  { asked: "りんご", word: "ring", because: "o is added after t and d only" },
])("$asked is no $word, because $because", ({ asked, word }) => {
  expect(nearWords(word).inOtherScript(asked)).toEqual([]);
});

test.for([
  { asked: "りんぐ", word: "ring" },
  { asked: "のーど", word: "node" },
  { asked: "いんき", word: "ink" },
])("$asked is $word in the other script", ({ asked, word }) => {
  expect(
    nearWords(word)
      .inOtherScript(asked)
      .map(({ term }) => term),
  ).toEqual([word]);
});
