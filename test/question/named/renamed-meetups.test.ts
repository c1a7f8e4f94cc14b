import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { buildLibrary } from "../../../src/search/index/library.ts";
import { meetup, talk } from "../../search/helpers.ts";

const terms = [
  ["クラウドネイティブ", "cloud native"],
  ["関西", "Kansai"],
  ["ナイト", "night"],
];
const titles = [
  "Cloud Native Kansai #1",
  "みなとプラットフォームナイト #1",
  "Cloud Native Kansai #2",
];
const library = buildLibrary(
  titles.map((title) =>
    meetup([talk(`Talk of ${title}`)], { id: title, title, number: Number(title.at(-1)) }),
  ),
  terms,
);

test.for([
  ["クラウドネイティブ関西 #1", "Cloud Native Kansai #1", ""],
  ["クラウドネイティブ関西 #2 のコンテナ", "Cloud Native Kansai #2", "コンテナ"],
  ["Minato Platform Night #1", "みなとプラットフォームナイト #1", ""],
] as const)("%s is %s", ([question, title, text]) => {
  const query = understand(question, library, "ja");

  expect(query.filters.meetups?.map((one) => one.title)).toEqual([title]);
  expect(query.unknown).toBeUndefined();
  expect(query.text.replace(/^の/u, "")).toBe(text);
});

test.for(["クラウドネイティブ東京 #1", "Minato Security Night #1", "クラウドネイティブ関西 #3"])(
  "%s is in no notes",
  (question) => {
    expect(understand(question, library, "ja").unknown?.kind).toBe("meetup");
  },
);
