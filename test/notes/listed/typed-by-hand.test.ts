import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test.for([
  {
    language: "Japanese, family names",
    text: "# 港の勉強会 #3\n\n1. 今井：趣旨の話をします\n2. 杉本：窯を小さくした話\n3. 平田：はじめての釉薬\n",
    talks: ["趣旨の話をします | 今井", "窯を小さくした話 | 杉本", "はじめての釉薬 | 平田"],
  },
  {
    language: "Japanese, times without bullets",
    text: "# 港の勉強会 #3\n\n15:00〜15:15 山根「窯がわからない」\n15:15〜15:30 井出「釉薬を書いた」\n15:30〜15:45 木原「土で覗く」\n",
    talks: ["窯がわからない | 山根", "釉薬を書いた | 井出", "土で覗く | 木原"],
  },
  {
    language: "Chinese, headings with a dash",
    text: "# 港口聚会\n\n## 1. 用 Rust 写窑 —— 何川\n\n内容：窑。\n\n## 2. 釉的实践 —— 林小北\n\n内容：釉。\n",
    talks: ["用 Rust 写窑 | 何川", "釉的实践 | 林小北"],
  },
  {
    language: "Japanese, nicks below what announces them",
    text: "# 夏のLT大会\n\n発表順：\n\n- りんご / はじめての窯を買う\n- もりもり / 釉薬で棚を作った\n- nao / 家の土をグラフにする\n",
    talks: [
      "はじめての窯を買う | りんご",
      "釉薬で棚を作った | もりもり",
      "家の土をグラフにする | nao",
    ],
  },
  {
    language: "Japanese, nicks before a colon",
    text: "# 第34回 港の会\n\n## 発表\n\n- kuma_san: 窯で家計簿をつける\n- tetsu: はじめての釉薬\n    - 最初は失敗から\n- yagi: 土の全文検索\n",
    talks: ["窯で家計簿をつける | kuma_san", "はじめての釉薬 | tetsu", "土の全文検索 | yagi"],
  },
  {
    language: "Chinese, two below lightning talks",
    text: "# 港口聚会\n\n## 用 Rust 写窑 —— 何川\n\n内容：窑。\n\n## 釉的实践 —— 林小北\n\n内容：釉。\n\n## 闪电演讲\n\n- 吴桐：我的第一个窑\n- 郑一：给窑提 PR\n",
    talks: ["用 Rust 写窑 | 何川", "釉的实践 | 林小北", "我的第一个窑 | 吴桐", "给窑提 PR | 郑一"],
  },
])("names as people call each other, in front or behind ($language)", ({ text, talks }) => {
  expect(readOne(text).talks.map(line)).toEqual(talks);
});

test("words for things before a colon are nobody, though talks are announced", () => {
  const text =
    "# Kiln meetup\n\n## Talks\n\n- Ruby: all that is new\n- Docker: how to burn less\n- Kubernetes: a fire in the hall\n";

  expect(readOne(text).talks.flatMap(({ speakers }) => speakers)).toEqual([]);
});

test.for([
  "## 嘉宾及讲师介绍\n\n张晓辉：\n\n云原生社区管委会成员\n\n叶天星：\n\n一个 Rust 初学者和爱好者\n\n王祖熙：\n\n核心成员之一，技术专家\n",
  "## Speaker bios\n\n- Ann Bee: Kilns and more at Sample\n- Elena Moro: Glazes and more at Sample\n",
  "## 登壇者紹介\n\n- 山田太郎：例示の窯を作る人\n- 佐藤花子：例示の釉薬を売る人\n",
])("who the speakers are is no list of talks: %s", (text) => {
  expect(readOne(`# Kiln meetup\n\n${text}`).talks).toEqual([]);
});

test("bold lines that begin with a given name are talks, and those with a label are none", () => {
  const text =
    "# CR soirée du 4/12/2031\n\nLieu : L'Atelier, Rennes\n\n**Benoît : retour sur le four**\n- rapide\n\n**Jeanne : argile et sable**\n- lourd\n\n**Note : apporter du bois**\n";
  const { meetup, talks } = readOne(text);

  expect(meetup).toMatchObject({ date: "2031-12-04", venue: "L'Atelier, Rennes" });
  expect(talks.map(line)).toEqual(["retour sur le four | Benoît", "argile et sable | Jeanne"]);
});

test("in a list that announces talks one name says of the other bracket what it is", () => {
  const text =
    "Harbour makers, September social\nTuesday 16th September 2031, 7pm\n\nTalks:\n1) Procedural kilns at night (Gwen Pritchard)\n2) Shipping clay: the paperwork (Tamsin Bell, Llama Tower)\n";
  const { meetup, talks } = readOne(text);

  expect(meetup).toMatchObject({ title: "Harbour makers, September social", date: "2031-09-16" });
  expect(talks.map(({ title }) => title)).toEqual([
    "Procedural kilns at night",
    "Shipping clay: the paperwork",
  ]);
});
