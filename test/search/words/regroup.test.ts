/** Words that a question joins or splits otherwise than the notes do. */
import { expect, test } from "vitest";
import { askedWords } from "../../../src/search/words/asked-words.ts";
import { libraryOf, talk } from "../helpers.ts";

const { index } = libraryOf(
  [
    "KiteLoops from the ground",
    "a kite in the wind",
    "loops without end",
    "Harbour 2.0",
    "등대 관리 모임",
    "항구대학교 밤바다",
    "wind mill and windmill",
  ].map((title) => talk(title)),
);

function found(question: string): string[] {
  return askedWords(question, index).map(
    ({ options: [first] }) => first?.term.replace(/^=.*/u, "=") ?? "-",
  );
}

test.for([
  ["kite loops", ["kiteloops"], "no talk has both of the words, and one has them as one"],
  ["wind mill", ["wind", "mill"], "a talk has both of the words"],
  ["harbour v2", ["harbour", "2"], "a version is its number"],
  ["등대관리", ["등대", "관리"], "the notes have both words"],
  ["밤 바다", ["밤바다"], "the notes write it as one word"],
  ["항구대에서", ["항구대학교"], "it begins so, without its particle"],
  ["등불관리", ["-"], "the notes have one of the words only"],
] as const)("%s is looked for as %j: %s", ([question, terms]) => {
  expect(found(question)).toEqual(terms);
});
