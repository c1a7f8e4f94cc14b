import fc from "fast-check";
import { expect, test } from "vitest";
import { likeliestTalks } from "../../../src/search/rank/whole-talk.ts";
import { ranking } from "../../../src/search/ranking.ts";
import { askedWords } from "../../../src/search/words/asked-words.ts";
import { weighWords } from "../../../src/search/words/weigh-words.ts";
import { libraryOf, talk } from "../helpers.ts";

const words = ["apple", "banana", "cherry", "damson", "elder"];

/** More talks than are visited, so that the frequent words meet the end of it. */
const library = libraryOf(
  Array.from({ length: 4 * ranking.visited }, (_, number) =>
    talk(
      [
        ...words.filter((_, place) => number % (place + 2) === 0),
        number % 100 === 0 ? "quince" : "fig",
      ].join(" "),
    ),
  ),
);
const total = library.catalogue.talks.length;

function likeliest(question: string, most: number, isAllowed = (_: number) => true) {
  const asked = weighWords(askedWords(question, library.index), library.index.words, total);
  return likeliestTalks(asked, library.index.words, { total, most, isAllowed });
}

test("whatever is asked, fewer are the first of more, best first", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: 1 }),
      fc.integer({ min: 1, max: 50 }),
      (asked, most) => {
        const few = likeliest(asked.join(" "), most);

        expect(few).toEqual(likeliest(asked.join(" "), 60).slice(0, most));
        expect(few).toEqual(few.toSorted((a, b) => b.words - a.words || a.talk - b.talk));
      },
    ),
    { numRuns: 20 },
  );
});

test("few of very many are the first of them, too", () => {
  const question = words.join(" ");

  expect(likeliest(question, 50)).toEqual(likeliest(question, 900).slice(0, 50));
});

test("a frequent word adds to the talks of a rare one", () => {
  const rare = likeliest("quince", 50);
  const both = likeliest("the quince, an apple", 50); // No compound, in which each counts less.

  expect(both.every(({ talk }) => talk % 100 === 0)).toBe(true);
  expect(Math.min(...both.map(({ words }) => words))).toBeGreaterThan(rare[0]?.words ?? 0);
});

test("a talk with all of the words is among the first", () => {
  const [first] = likeliest(words.join(" "), 50);

  expect(library.catalogue.talks[first?.talk ?? 0]?.talk.title).toContain(words.join(" "));
});

test("a frequent form of a term says less than the rare one that was asked for", () => {
  const english = Array.from({ length: 20 }, (_, number) => talk(`world ${number}`));
  const { index } = libraryOf([talk("世界"), ...english], [["世界", "world"]]);
  const [word] = weighWords(askedWords("世界", index), index.words, 21);

  const [rare, frequent] = word?.options ?? [];
  expect(rare?.weight).toBe(1);
  expect(frequent?.weight).toBeLessThan(0.1 * ranking.bridge.synonym);
});

test("only allowed talks are given", () => {
  const odd = likeliest("banana apple", 50, (number) => number % 2 === 1);

  expect(odd).toHaveLength(50);
  expect(odd.every(({ talk }) => talk % 2 === 1)).toBe(true);
});

test("talks that no word so far has brought up are found, as long as they can be among the first", () => {
  const talks = Array.from({ length: 60 }, (_, number) => talk(number < 10 ? "rare" : "often"));
  const { index } = libraryOf(talks);
  const asked = weighWords(askedWords("rare often", index), index.words, talks.length);
  const firstOf = (most: number) =>
    likeliestTalks(asked, index.words, { total: talks.length, most, isAllowed: () => true });

  expect(firstOf(5).map(({ talk }) => talk)).toEqual([0, 1, 2, 3, 4]);
  expect(firstOf(20).map(({ talk }) => talk)).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test("what was asked before changes nothing", () => {
  const before = likeliest("banana elder", 50);
  likeliest("apple cherry damson", 50);

  expect(likeliest("banana elder", 50)).toEqual(before);
});
