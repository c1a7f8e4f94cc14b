import { expect, test } from "vitest";
import { libraryOf, talk, titles } from "../helpers.ts";

const terms = [
  ["Kubernetes", "k8s", "クバネティス"],
  ["機械学習", "machine learning", "ML"],
  ["HCI", "ハイパーコンバージド"],
  ["PostgreSQL", "Postgres"],
  ["器", "container"],
  ["オープンソース", "OSS"],
  ["Cloud Foundry"],
  ["クラウド", "cloud"],
];

const library = libraryOf(
  [
    talk("k8s を社内で検証した"),
    talk("Machine learning in the browser"),
    talk("ハイパーコンバージ度インフラの運用"),
    talk("PostgreSQL の索引"),
    talk("クラウドの請求書"),
    talk("What a talk contains"),
  ],
  terms,
);

test.for([
  ["Kubernetes", "k8s を社内で検証した", "they are one term"],
  ["くばねてぃす", "k8s を社内で検証した", "it is the katakana form, not converted"],
  ["kuberntes", "k8s を社内で検証した", "it is a misspelt form"],
  ["機械学習", "Machine learning in the browser", "a form may be of several words"],
  ["ml", "Machine learning in the browser", "a form may be an abbreviation"],
  ["HCI", "ハイパーコンバージ度インフラの運用", "the notes misspell a form"],
  ["postgers", "PostgreSQL の索引", "a form the notes do not use is misspelt"],
])("%s finds %s, because %s", ([question = "", title]) => {
  expect(titles(question, library)[0]).toBe(title);
});

test("a term of several words is not found by one of them", () => {
  expect(titles("Cloud Foundry", library)).toEqual([]);
});

test("a compound is found by the term in it, in another form", () => {
  const open = libraryOf([talk("OSS を続ける", ["ソフトウェアの話"]), talk("オープンな場")], terms);

  expect(titles("オープンソースソフトウェア", open)).toEqual(["OSS を続ける"]);
});

test("a verb that looks like a plural is no form", () => {
  const verb = libraryOf([talk("It holds and contains")], terms);

  expect(titles("器", verb)).toEqual([]);
});
