import { expect, test } from "vitest";
import { WordsByLetters } from "../../src/text/words-by-letters.ts";

function wordsByLetters(...words: string[]): WordsByLetters {
  const near = new WordsByLetters();
  for (const word of words) near.add(word);
  return near;
}

test.for([
  ["kuberentes", "kubernetes", "two letters are swapped"],
  ["istoi", "istio", "two letters are swapped"],
  ["nutanics", "nutanix", "two letters of a long word are wrong"],
  ["せきゅてぃ", "せきゅりてぃ", "a letter is missing"],
])("%s is taken for %s, because %s", ([typed = "", meant = ""]) => {
  const near = wordsByLetters("kubernetes", "istio", "nutanix", "せきゅりてぃ", "docker");

  expect(near.spelledLike(typed).map(({ term }) => term)).toEqual([meant]);
});

test.for(["go", "v1.2", "#38", "学習"])("%s is too short or too exact to be a slip", (word) => {
  expect(wordsByLetters("gi", "v1.3", "#39", "学者").spelledLike(word)).toEqual([]);
});

test("of two words as near, the one that begins alike comes first", () => {
  const near = wordsByLetters("pest", "tesa").spelledLike("test");

  expect(near.map(({ term }) => term)).toEqual(["tesa", "pest"]);
});
