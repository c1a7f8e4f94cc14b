/** Words that a question joins or splits otherwise than the notes do. */
import { expect, test } from "vitest";
import { askedWords } from "../../../src/search/words/asked-words.ts";
import { libraryOf, talk } from "../helpers.ts";

const { index } = libraryOf(
  [
    "KiteLoops from the ground",
    "a kite in all its loops",
    "Javascript and java, a script each",
    "Harbour 2.0",
    "등대 관리 모임",
    "항구대학교 밤바다",
    "wind mill and windmill",
  ].map((title) => talk(title)),
  [["JavaScript", "js"]],
);

function found(question: string): string[] {
  return askedWords(question, index).map(
    ({ options: [first] }) => first?.term.replace(/^=.*/u, "=") ?? "-",
  );
}

test.for([
  ["kite loops", ["kiteloops"], "the notes write it as a name of two words"],
  ["java script", ["javascript"], "the field knows it"],
  ["wind mill", ["wind", "mill"], "the notes have the words, and the other is no name"],
  ["harbour v2", ["harbour", "2"], "a version is its number"],
  ["등대관리", ["등대", "관리"], "the notes have both words"],
  ["밤 바다", ["밤바다"], "the notes write it as one word"],
  ["항구대에서", ["항구대학교"], "it begins so, without its particle"],
  ["등불관리", ["-"], "the notes have one of the words only"],
] as const)("%s is looked for as %j: %s", ([question, terms]) => {
  expect(found(question)).toEqual(terms);
});
