import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/search/index/library.ts";
import { askedWords } from "../../../src/search/words/asked-words.ts";
import { libraryOf, meetup, talk } from "../helpers.ts";

const { index } = libraryOf([talk("Hastings", ["the battle", "遅い処理"])]);

test.for([
  ["Who fought the battle of Hastings?", "Hastings", "battle", "it is a name"],
  ["処理が遅いのは", "処理", "遅い", "verbs and adjectives are said in many ways"],
] as const)("in %s, %s counts more than %s: %s", ([question, more, less]) => {
  const weights = new Map(askedWords(question, index).map(({ text, weight }) => [text, weight]));

  expect(weights.get(more)).toBeGreaterThan(weights.get(less) ?? Number.POSITIVE_INFINITY);
});

test.for([
  ["dRubyを作った背景", "背景"],
  ["dRubyの作者", "作者"],
  ["the motivation behind dRuby", "motivation"],
])("whether a talk answers 「%s」 is hardly told by %s", ([question = "", word]) => {
  const tells = new Map(askedWords(question, index).map((asked) => [asked.text, asked.tells]));

  expect(tells.get(word ?? "")).toBeLessThan((tells.get("dRuby") ?? 0) / 2);
});

test("a part of a compound counts less than a word by itself, and all parts more than one word", () => {
  const weightsOf = (question: string) => askedWords(question, index).map(({ weight }) => weight);
  const [alone] = weightsOf("処理");
  const parts = weightsOf("処理方式");

  expect(parts).toHaveLength(2);
  expect(Math.max(...parts)).toBeLessThan(alone ?? 0);
  expect(parts.reduce((sum, weight) => sum + weight)).toBeGreaterThan(alone ?? 0);
});

test("a title written with capitals throughout names nothing by them", () => {
  const named = (question: string) =>
    askedWords(question, index).flatMap(({ text, isName }) => (isName ? text : []));

  expect(named("The Long Battle of Hastings")).toEqual([]);
  expect(named("the long battle of Hastings")).toEqual(["Hastings"]);
});

const terms = [["machine learning", "機械学習"]];

test("a term that no note has is asked for by its words, as one thing", () => {
  const unknown = buildLibrary([meetup([talk("Tea", ["a machine"])])], terms).index;
  const [first, second, ...others] = askedWords("a talk on machine learning", unknown).filter(
    ({ text }) => text !== "talk",
  );

  expect([first, second]).toMatchObject([
    { text: "machine", tells: 1 },
    { text: "learning", tells: 1 },
  ]);
  expect(first?.compound).toBe(second?.compound);
  expect(others).toEqual([]);
});

test("a term that some note has counts as a whole", () => {
  const known = buildLibrary([meetup([talk("機械学習", ["the model"])])], terms).index;
  const told = askedWords("a talk on machine learning", known).filter(({ tells }) => tells > 0.9);

  expect(told.map(({ text }) => text)).toContain("machine learning");
  expect(told.map(({ text }) => text)).not.toContain("machine");
});
