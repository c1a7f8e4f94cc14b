import { expect, test } from "vitest";
import {
  cutAtBy,
  hasBy,
  withoutBy,
  withoutGiving,
  withPlainBy,
} from "../../../src/notes/words/by-words.ts";

test("what stands before the last by and behind it is apart, without how it was given", () => {
  expect(cutAtBy("Sorting by hand presented by Ann Bee", "sure")).toEqual([
    "Sorting by hand",
    "Ann Bee",
  ]);
  expect(cutAtBy("Ein Titel von Ann Bee", "any")).toEqual(["Ein Titel", "Ann Bee"]);
});

test("what is said of how a thing is done names nobody", () => {
  expect(cutAtBy("Faster kites by pulling both ropes", "any")).toBeUndefined();
  expect(cutAtBy("Faster kites by pulling both ropes", "sure")).toBeUndefined();
});

test("in other languages a comma or brackets make it sure", () => {
  expect(cutAtBy("Ein Titel (von Ann Bee)", "sure")).toEqual(["Ein Titel", "Ann Bee"]);
  expect(cutAtBy("Ein Titel (von Ann Bee) und mehr", "sure")).toBeUndefined();
  expect(cutAtBy("Ein Titel von Ann Bee", "sure")).toBeUndefined();
  expect(cutAtBy("Ein Titel, von Ann Bee", "sure")).toEqual(["Ein Titel", "Ann Bee"]);
});

test("it is seen, taken off, and made plain", () => {
  expect(hasBy("Queues by Ann Bee")).toBe(true);
  expect(hasBy("Standby queues")).toBe(false);
  expect(withoutBy("Presented by Ann Bee")).toBe("Ann Bee");
  expect(withPlainBy("Queues. Presented by Ann Bee")).toBe("Queues by Ann Bee");
});

test.each([
  ["will be giving a lightning talk on kites", "kites"],
  ["talks about trees in pots", "trees in pots"],
  ["presented queues at scale", "queues at scale"],
  ["Presenting queues to teams", "Presenting queues to teams"],
])("of %s the title is %s", (text, title) => {
  expect(withoutGiving(text)).toBe(title);
});
