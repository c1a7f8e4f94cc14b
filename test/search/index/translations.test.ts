import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/search/index/library.ts";
import { Translations } from "../../../src/search/index/translations.ts";
import { analyze } from "../../../src/text/analyzer.ts";
import { ask, meetup, talk, titles } from "../helpers.ts";

const list = [
  { japanese: ["定義"], english: ["define", "definition"] },
  { japanese: ["決める"], english: ["decide"] },
  { japanese: ["決まる"], english: ["be settled"] },
  { japanese: ["一時的"], english: ["temporary"] },
  { japanese: ["不確実"], english: ["uncertain"] },
  { japanese: ["繋がり", "つながり"], english: ["connection", "link"] },
];

function meaningsOf(text: string): string[] {
  const [word] = analyze(text);
  return word ? new Translations(list).of(word).map(({ text }) => text) : [];
}

test.for([
  ["定義", ["define", "definition"]],
  ["definition", ["定義"]],
  ["つながり", ["connection", "link"]],
  ["temporary", ["一時"]],
  ["uncertain", []],
  ["unheard-of", []],
] as const)("%s is %j", ([word, meanings]) => {
  expect(meaningsOf(word)).toEqual(meanings);
});

test.for([
  ["defined", "定義"],
  ["connections", "繋がり"],
  ["決めて", "decide"],
] as const)("the inflected %s is %s", ([word, meaning]) => {
  expect(meaningsOf(word)[0]).toBe(meaning);
});

test("a verb with the same kanji is another verb", () => {
  expect(meaningsOf("決まって")).not.toContain("decide");
});

const library = buildLibrary(
  [meetup([talk("Webhook の定義"), talk("Retry storms", ["a connection pool is not enough"])])],
  [],
  list,
);

test("a word that the notes have in the other language only is found there, and the hit says as what", () => {
  const [hit] = ask("define webhook", library).hits;

  expect(hit?.entry.talk.title).toBe("Webhook の定義");
  expect(hit?.matches).toContainEqual({
    ...{ asked: "define", found: "定義", bridge: "translation", field: "title" },
  });
  expect(titles("つながり", library)[0]).toBe("Retry storms");
});

test("a translation alone tells less than the word itself", () => {
  const itself = ask("connection", library).hits[0];
  const translated = ask("繋がり", library).hits[0];

  expect(translated?.score).toBeLessThan(itself?.score ?? 0);
});

test("a translation is found in each form that the field has of it", () => {
  const trade = buildLibrary(
    [meetup([talk("何度でもリトライできる口座"), talk("口座の棚卸し")])],
    [["リトライ", "retry"]],
    [{ japanese: ["再送"], english: ["resend", "retry"] }],
  );

  expect(titles("再送", trade)).toEqual(["何度でもリトライできる口座"]);
});
