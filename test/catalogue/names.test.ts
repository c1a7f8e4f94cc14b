import { expect, test } from "vitest";
import { Names } from "../../src/catalogue/names.ts";
import { findMentions } from "../../src/question/named/mentions.ts";

test.for([
  ["山田", ["山田"]],
  ["a talk by Yoko, not by yo", ["yoko", "yo"]],
  ["yokohama", []],
] as const)("in %s the names %j are found, of whatever length", ([text, found]) => {
  const names = new Names<string>();
  for (const name of ["山田", "yo", "yoko", "yokota"]) names.set(name, name);

  expect(findMentions(text, names).map(({ value }) => value)).toEqual(found);
});

test("a name may begin with the letters of one, not with others", () => {
  const names = new Names<number>().set("yokota", 1);

  expect(names.mayBeginWith("yoko")).toBe(true);
  expect(names.mayBeginWith("yama")).toBe(false);
});
