import { expect, test } from "vitest";
import { askedWords } from "../../../src/search/words/asked-words.ts";
import { libraryOf, talk } from "../helpers.ts";

const terms = [
  ["チーム", "team"],
  ["server", "host machine"],
  ["パリ", "Paris"],
];
const notes = [
  "チーム 会社",
  "time saves container server",
  "サービス コンテナ サーバー",
  "please come to Paris",
].map((title) => talk(title));
const { index } = libraryOf(notes, terms);

function found(question: string): string[] {
  const [word] = askedWords(question, index);
  return (word?.options ?? []).map(({ term }) => index.vocabulary.spelling(term));
}

test.for([
  ["チーム", "time", "the field lists it as team"],
  ["time", "チーム", "that is the field's team"],
  ["saves", "サービス", "it sounds as save does"],
] as const)("%s is not looked for as %s: %s", ([word, other]) => {
  expect(found(word)).toContain(word);
  expect(found(word)).not.toContain(other);
});

test("パルス is looked for neither as Paris, which the field lists as パリ, nor as please, which only asks", () => {
  expect(found("パルス")).toEqual([]);
});

test.for([
  ["container", "コンテナ"],
  ["コンテナ", "container"],
  ["server", "サーバー"],
] as const)(
  "%s is looked for as %s, too: no other form of it is listed in that script",
  ([word, other]) => {
    expect(found(word)).toContain(other);
  },
);

test("an unfinished word in katakana is finished, and no slip of a shorter one", () => {
  const { index } = libraryOf([talk("プラグイン"), talk("プラグマティック")]);
  const spelled = (question: string) =>
    (askedWords(question, index)[0]?.options ?? []).map(({ term }) =>
      index.vocabulary.spelling(term),
    );

  expect(spelled("プラグマ")).toEqual(["プラグマティック"]);
  expect(spelled("プラグン")).toEqual(["プラグイン"]);
});

test("a beginning is finished, and no slip of a shorter word", () => {
  const { index } = libraryOf([talk("story points"), talk("Storybook for kites")]);
  const [word] = askedWords("storyb", index);

  expect(word?.options.map(({ bridge }) => bridge)).toEqual(["prefix"]);
});

test("a word is no beginning of the handle of somebody who speaks", () => {
  const { index } = libraryOf([talk("Kites", [], { speakers: [{ handle: "joker1007" }] })]);
  const [word] = askedWords("joke", index);

  expect(word?.options.map(({ bridge }) => bridge)).not.toContain("prefix");
});

test("what sounds as a word may be the beginning of another", () => {
  const { index } = libraryOf([talk("パテ"), talk("pattern matching")]);
  const [word] = askedWords("patte", index);

  expect(word?.options.map(({ bridge }) => bridge)).toEqual(["kana", "prefix"]);
});

test.for([
  ["7個の罠", "7"],
  ["罠が7つ", "7"],
  ["朝会79", "#79"],
] as const)("the number of %s is looked for as %s, which the notes have", ([question, number]) => {
  const { index } = libraryOf([talk("7 traps"), talk("朝会 #79")]);
  const options = askedWords(question, index).flatMap((word) => word.options);

  expect(options.map(({ term }) => index.vocabulary.spelling(term))).toContain(number);
});

test.for(["Traps 7.9", "7円の罠", "7日の罠"])("%s tells of no 7 of anything else", (question) => {
  const { index } = libraryOf([talk("7 traps")]);
  const numbers = askedWords(question, index).filter(({ text }) => /\d/u.test(text));

  expect(numbers.flatMap(({ options }) => options)).toEqual([]);
});
