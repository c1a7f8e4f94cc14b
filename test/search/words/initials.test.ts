import { expect, test } from "vitest";
import { ask, libraryOf, talk, titles } from "../helpers.ts";

const library = libraryOf([
  talk("LSTM で異常検知", ["時系列を学習させる"]),
  talk("A career in data", ["cash flows, long term plans, memory leaks"]),
  talk("Big news", ["nothing of note"]),
]);

test.for([
  ["long short-term memory", "LSTM で異常検知", "its initials are in the notes, one word is not"],
  [
    "異常検知 using long short-term memory",
    "LSTM で異常検知",
    "the words before it begin no abbreviation",
  ],
])("%s finds %s, because %s", ([question = "", title]) => {
  expect(titles(question, library)[0]).toBe(title);
});

test("words that the notes know are no abbreviation spelled out", () => {
  const known = libraryOf([talk("LSTM"), talk("Long", ["short", "term", "memory"])]);

  expect(titles("long short term memory", known)).toEqual(["Long"]);
});

test("three letters are a word too often", () => {
  const red = libraryOf([talk("The red button"), talk("Regular expressions")]);

  expect(titles("the regular expression denial", red)).toEqual(["Regular expressions"]);
});

test("an answer tells that it was found by initials", () => {
  const [hit] = ask("long short-term memory", library).hits;

  expect(hit?.matches).toContainEqual({
    asked: "long short term memory",
    found: "LSTM",
    bridge: "initials",
    field: "title",
  });
});
