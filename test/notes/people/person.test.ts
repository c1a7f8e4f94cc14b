import { expect, test } from "vitest";
import { hasHandle } from "../../../src/notes/people/handle.ts";
import { isName, isNameOrNick } from "../../../src/notes/people/name-shape.ts";
import { readPeople, readPerson } from "../../../src/notes/people/person.ts";

test.for([
  {
    text: "Ann Bee (@ann_b), Sample",
    person: { name: "Ann Bee", handle: "ann_b", company: "Sample" },
  },
  {
    text: "山田 太郎さん（Twitter: @taro, GitHub: taro1）",
    person: { name: "山田 太郎", handle: "taro" },
  },
  { text: "山田 太郎（GitHub: taro1）", person: { name: "山田 太郎", handle: "taro1" } },
  {
    text: "山田 太郎 (taro_y), サンプル株式会社",
    person: { name: "山田 太郎", handle: "taro_y", company: "サンプル株式会社" },
  },
  { text: "清水剛史（たけし）", person: { name: "清水剛史" } },
  { text: "Ann Bee (video, slides)", person: { name: "Ann Bee" } },
  { text: "Ann Bee, Sample (code)", person: { name: "Ann Bee", company: "Sample" } },
  { text: "山田 太郎（資料）", person: { name: "山田 太郎" } },
  { text: "サンプル社 河野真一郎 氏", person: { name: "河野真一郎", company: "サンプル社" } },
  {
    text: "株式会社サンプル 山田　太郎さん @taro",
    person: { name: "山田 太郎", handle: "taro", company: "株式会社サンプル" },
  },
  {
    text: "例示株式会社 開発部 あおぞら さん @aozora",
    person: { name: "あおぞら", handle: "aozora", company: "例示株式会社 開発部" },
  },
  { text: "예시대학교 김민수 님", person: { name: "김민수", company: "예시대학교" } },
  { text: "Sample 이서연님", person: { name: "이서연", company: "Sample" } },
  { text: "SampleWorks 久森さん", person: { name: "久森", company: "SampleWorks" } },
  { text: "サンプルハウス 馬場さん", person: { name: "馬場", company: "サンプルハウス" } },
  { text: "Anna 太郎さん", person: { name: "Anna 太郎" } },
  { text: "김 민수", person: { name: "김 민수" } },
  { text: "株式会社サンプル", person: undefined },
  { text: "㈱サンプル", person: undefined },
  { text: "Sample Inc", person: undefined },
  { text: "Sample GmbH Ann Bee", person: { name: "Ann Bee", company: "Sample GmbH" } },
  { text: "山田 太郎 (Taro Yamada)", person: { name: "山田 太郎 (Taro Yamada)" } },
  {
    text: "Yuuko Ohmori（大森 ゆう子）, Sample",
    person: { name: "Yuuko Ohmori (大森 ゆう子)", company: "Sample" },
  },
  { text: "山田 太郎 (Rakuten)", person: { name: "山田 太郎", company: "Rakuten" } },
  { text: "Taro Yamada (運用部)", person: { name: "Taro Yamada", company: "運用部" } },
  { text: "山田 太郎 (Sample Bank)", person: { name: "山田 太郎", company: "Sample Bank" } },
  { text: "Ann (Nan) Bee", person: { name: "Ann Nan Bee" } },
  { text: "Ann Bee @ Sample Labs", person: { name: "Ann Bee", company: "Sample Labs" } },
  { text: "@ann", person: { handle: "ann" } },
  { text: "()", person: undefined },
])("reads $text", ({ text, person }) => {
  expect(readPerson(text)).toEqual(person);
});

test.for([
  { text: "Sample, Inc 山田太郎さん @taro", names: ["山田太郎"] },
  { text: "株式会社サンプル R&D部 やまさん @yama", names: ["やま"] },
  { text: "山田太郎さん @taro 鈴木花子さん @hana", names: ["山田太郎", "鈴木花子"] },
  { text: "@a, @b & @c", names: ["a", "b", "c"] },
  { text: "Ann Bee, Sample Up and Cee Dee, Other", names: ["Ann Bee", "Cee Dee"] },
  { text: "Ann Bee, Cee Dee and Eff Gee", names: ["Ann Bee", "Cee Dee", "Eff Gee"] },
  { text: "山田さん、鈴木さん", names: ["山田", "鈴木"] },
  { text: "山田さんと鈴木さん", names: ["山田", "鈴木"] },
  { text: "山田太郎・鈴木花子", names: ["山田太郎", "鈴木花子"] },
  {
    text: "レイ・オファレル、クレイグ・マクラッキー",
    names: ["レイ・オファレル", "クレイグ・マクラッキー"],
  },
  { text: "山田 太郎、鈴木 花子（サンプル株式会社）", names: ["山田 太郎", "鈴木 花子"] },
  { text: "山田 太郎（@t）、鈴木 花子（サンプル社）", names: ["山田 太郎", "鈴木 花子"] },
  { text: "山田 太郎／鈴木 花子（サンプル社）", names: ["山田 太郎", "鈴木 花子"] },
  { text: "山田 太郎と鈴木 さと", names: ["山田 太郎", "鈴木 さと"] },
  { text: "山田 太郎 × 鈴木 花子", names: ["山田 太郎", "鈴木 花子"] },
  { text: "山田 太郎（@t）、鈴木 花子、@c", names: ["山田 太郎", "鈴木 花子", "c"] },
  { text: "山田 さと", names: ["山田 さと"] },
  { text: "山田 太郎 / サンプル社", names: ["山田 太郎"] },
  { text: "@a / @b", names: ["a", "b"] },
  { text: "Ann Bee (@a, Sample), @b", names: ["Ann Bee", "b"] },
])("splits $text", ({ text, names }) => {
  expect(readPeople(text).map(({ name, handle }) => name ?? handle)).toEqual(names);
});

test.for(["@Component", "Kubernetes@Edge", "a@example.com", "no handle"])(
  "%s is no handle",
  (text) => {
    expect(hasHandle(text)).toBe(false);
  },
);

test.for(["Ann Bee", "Josep M. Bach", "河野 信吾", "山田太郎", "スコット・ロウ", "山田さん"])(
  "%s is a name",
  (text) => {
    expect(isName(text)).toBe(true);
  },
);

test.for([
  "前編",
  "実践入門",
  "Deep Dive",
  "Getting Started",
  "懇親会",
  "Sample Appの裏側",
  "30min",
  "experimental",
  "",
])("%s is no name", (text) => {
  expect(isName(text)).toBe(false);
});

test.for([
  ["po3rin", true],
  ["わんこ", true],
  ["Taro", true],
  ["ゴリラ", true],
  ["まとめ", false],
  ["感想", false],
  ["Overview", false],
  ["overview", false],
  ["設計について考えたこと", false],
  ["とてもとても長い名前のような文章です", false],
])("%s may be what somebody calls themselves: %s", ([text, expected]) => {
  expect(isNameOrNick(String(text))).toBe(expected);
});

test.for(["James Mickens (2018)", "James Mickens @2018", "James Mickens (@2018)"])(
  "%s: a year is nobody's account",
  (text) => {
    expect(readPerson(text)).toEqual({ name: "James Mickens" });
  },
);

test.for(["co-founder of Example Inc", "Sample people", "head of design", "organizers"])(
  "%s is what somebody is, and nobody",
  (role) => {
    expect(readPeople(role)).toEqual([]);
  },
);

test.for([
  ["田中部長", "田中部長"],
  ["Dr. Ann Bee, PhD", "Ann Bee"],
  ["Ann Bee.", "Ann Bee"],
  ["Ann B.", "Ann B."],
  ["김민수님", "김민수"],
] as const)("a role or a degree beside a name is not all of it: %s", ([text, name]) => {
  expect(readPeople(text).map((person) => person.name)).toEqual([name]);
});

test.for(["技術顧問", "執行役員", "Keynote"])("%s alone is nobody", (text) => {
  expect(readPeople(text)).toEqual([]);
});

test.for([
  ["久保田、西", ["久保田", "西"]],
  ["陈晓东、李雪、周航", ["陈晓东", "李雪", "周航"]],
  ["若林、例示大学", ["若林"]],
  ["문채원, 류진", ["문채원", "류진"]],
  ["문채원, 예시대학교", ["문채원"]],
] as const)("short names of kanji in a row are people: %s", ([text, names]) => {
  expect(readPeople(text).map(({ name }) => name)).toEqual(names);
});

test("behind a given name alone stands where its owner works, unless it is one as well", () => {
  expect(readPeople("Ann, Sample")).toEqual([{ name: "Ann", company: "Sample" }]);
  expect(readPeople("Ann, Bob")).toEqual([{ name: "Ann" }, { name: "Bob" }]);
});
