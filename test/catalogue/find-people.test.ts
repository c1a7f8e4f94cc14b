import { expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build-catalogue.ts";
import { findPerson } from "../../src/catalogue/find-person.ts";
import { meetup, talk } from "./helpers.ts";

const catalogue = buildCatalogue([
  meetup({
    title: "evening",
    talks: [
      talk("A", "Kazuto Kuma (球磨 一人) (@kumapen)", "@docker"),
      talk("B", "濱真一", "河野 信吾", "河野真一郎", "鈴木 一郎", "鈴木 花子"),
      talk(
        "C",
        "Dr. Nik Graff",
        "@under_score_",
        "ゴリラ",
        "Sakura Hoshino",
        "James",
        "José Núñez",
      ),
    ],
  }),
]);

test.for([
  { text: "@kumapen の話", name: "Kazuto Kuma", because: "an @ always names a person" },
  { text: "＠ＫｕｍａＰｅｎ", name: "Kazuto Kuma", because: "width and case do not count" },
  { text: "kumapenさんの発表ぜんぶ出して", name: "Kazuto Kuma", because: "さん follows" },
  { text: "kumapen", name: "Kazuto Kuma", because: "the handle is the whole text" },
  { text: "kumapen talks", name: "Kazuto Kuma", because: "his talks are asked for" },
  { text: "kumapenの発表", name: "Kazuto Kuma", because: "の発表 follows" },
  { text: "Graff's talks", name: "Dr. Nik Graff", because: "whose talks they are makes a person" },
  { text: "Nik Graf’s latest talk", name: "Dr. Nik Graff", because: "the name stands whole" },
  { text: "James' slides", name: "James", because: "no s follows an s" },
  { text: "James’ talks", name: "James", because: "an apostrophe may be curly" },
  { text: "talks by Jose Nunez", name: "José Núñez", because: "accents may be left out" },
  { text: "Hosinoさんの発表", name: "Sakura Hoshino", because: "a family name has slips too" },
  { text: "Hosino's talks", name: "Sakura Hoshino", because: "so it has before talks" },
  { text: "talks by kumapen", name: "Kazuto Kuma", because: "by stands before" },
  { text: "球磨一人の Knative の話", name: "Kazuto Kuma", because: "a full name counts anywhere" },
  { text: "kuma kazuto on k8s", name: "Kazuto Kuma", because: "family name first is the same" },
  { text: "球磨さんは何を話した？", name: "Kazuto Kuma", because: "the family name is his alone" },
  { text: "濱さんの発表", name: "濱真一", because: "a name without a space has a family name too" },
  { text: "鈴木花子さん", name: "鈴木 花子", because: "the full name tells the two apart" },
  { text: "ゴリラさんのLT", name: "ゴリラ", because: "a nickname with さん" },
  { text: "Nik Graff", name: "Dr. Nik Graff", because: "Dr. may be left out" },
  { text: "under_score_ さんの資料", name: "under_score_", because: "the handle ends in _" },
  { text: "talk by Graff", name: "Dr. Nik Graff", because: "by makes a family name a person" },
  { text: "@kumapne", name: "Kazuto Kuma", because: "two letters are swapped" },
  { text: "kumepenさんの話", name: "Kazuto Kuma", because: "one letter is wrong" },
  {
    text: "Sakura Hosino",
    name: "Sakura Hoshino",
    because: "the whole question is near a full name",
  },
  { text: "sakura hosinoの話", name: "Sakura Hoshino", because: "の話 follows" },
  { text: "a talk by Sakura Hosino", name: "Sakura Hoshino", because: "one letter is missing" },
])("$text → $name, because $because", ({ text, name }) => {
  expect(findPerson(catalogue, text)?.person?.name).toBe(name);
});

test.for([
  { text: "docker って何", because: "a handle may be a common word" },
  { text: "ゴリラの飼い方", because: "a nickname may be a common word" },
  { text: "濱の町", because: "a family name needs さん" },
  { text: "鈴木さんの話", because: "two people have that name" },
  { text: "河野さんの話", because: "one of two has a given name of three kanji" },
  { text: "みなさんたくさん話した？", because: "nobody is called みな" },
  { text: "お客さんの事例", because: "客 is nobody's name" },
  { text: "仕様の話", because: "様 is part of a word" },
  { text: "blue green by default", because: "by does not make a name" },
  { text: "Graff's theorem", because: "no talk of his is asked for" },
  { text: "docker compose", because: "a handle is no full name" },
  { text: "", because: "there is nothing" },
])("no person in “$text”, because $because", ({ text }) => {
  expect(findPerson(catalogue, text)).toBeUndefined();
});

test.for([
  { text: "田中角栄さんの発表", asked: "田中角栄さん" },
  { text: "talk by Linus Torvalds", asked: "Linus Torvalds" },
  { text: "Linus Torvalds' talks", asked: "Linus Torvalds" },
  { text: "foo-bar+(さんの資料 x-y.zさん", asked: "x-y.zさん" },
  { text: "@nobody_here の資料", asked: "@nobody_here" },
  { text: "昨日話した本田さんって誰", asked: "本田さん" },
])("“$asked” is nobody's name", ({ text, asked }) => {
  expect(findPerson(catalogue, text)).toMatchObject({ asked });
  expect(findPerson(catalogue, text)?.person).toBeUndefined();
});

test("the rest is the text without the name and its さん", () => {
  expect(findPerson(catalogue, "kumapenさんのcsiのスライド")?.rest).toBe("のcsiのスライド");
});
