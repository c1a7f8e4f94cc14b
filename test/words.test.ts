/** The words of both languages, read as data. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const lines = (await readFile("words.txt", "utf8"))
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const entries = lines.map((line) => {
  const [japanese = "", english = "", ...rest] = line.split(": ");
  return { line, japanese: japanese.split(", "), english: english.split(", "), rest };
});

test("there are as many as one can review", () => {
  expect(entries.length).toBeGreaterThan(2500);
  expect(entries.length).toBeLessThanOrEqual(4000);
});

test("a line is an entry: Japanese forms, a colon, one to four English words or phrases", () => {
  const wrong = entries.filter(({ japanese, english, rest }) => {
    const isJapanese = (form: string) =>
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,12}$/u.test(form);
    const isEnglish = (word: string) => /^[A-Za-z][A-Za-z' -]{0,30}$/u.test(word);
    const isFine = japanese.every(isJapanese) && english.every(isEnglish);
    return rest.length > 0 || english.length > 4 || !isFine;
  });

  expect(wrong.map(({ line }) => line)).toEqual([]);
});

test("no Japanese form stands there twice, and no English word twice in an entry", () => {
  const forms = entries.flatMap(({ japanese }) => japanese);
  const twice = forms.filter((form, at) => forms.indexOf(form) < at);

  expect(twice).toEqual([]);
  expect(entries.filter(({ english }) => new Set(english).size < english.length)).toEqual([]);
});

test("entries are in order, those that begin with kana after those that begin with kanji", () => {
  const sorted = [...lines].sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));

  expect(lines).toEqual(sorted);
});

function orderOf(line: string): number {
  return /^\p{Script=Han}/u.test(line) ? 0 : 1;
}
