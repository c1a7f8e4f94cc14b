import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { answerQuestion, listTalks } from "../../src/answer/answer-question.ts";
import { topicAfter } from "../../src/answer/follow-up/topic.ts";
import { isList, talksIn, talksOf } from "../../src/answer/subject.ts";
import { plainText } from "../../src/card/plain.ts";
import { readNotes } from "../../src/notes/folder/read-notes.ts";
import { buildLibrary } from "../../src/search/index/library.ts";
import { libraryOf } from "../helpers/library.ts";

const first = `第1回 雲勉強会
=====

- 2023/05/10
- 神戸
- https://kumo.example.com/1

## コンテナのはじめかた - Taro Yamada (@taro_example)

- スライド: https://speakerdeck.com/example/containers
- コンテナは軽い

## データベースの運用 - @hana_example

- バックアップは毎日とる
`;

const second = `第2回 雲勉強会
=====

- 2024/06/12
- 大阪
- https://kumo.example.com/2

## コンテナの片づけかた - @taro_example

- 古いコンテナを消す

## 監視の小技 - @jiro_example
`;

const library = libraryOf(first, second);

function ask(question: string): Answer {
  return answerQuestion(question, library, "ja");
}

function titles(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "talk":
      return [answer.best, ...answer.others].map(({ title }) => title);
    case "talks":
    case "meetup":
    case "speaker":
      return talksOf(answer).map(({ title }) => title);
    default:
      return [];
  }
}

test("a topic is answered by the talk, with its points and what it matched", () => {
  const answer = ask("バックアップ");

  expect(answer).toMatchObject({ kind: "talk", intent: "topic", locale: "ja" });
  expect(titles(answer)).toEqual(["データベースの運用"]);
  expect(answer.kind === "talk" && answer.best.points).toEqual([
    { kind: "bullet", text: "バックアップは毎日とる", depth: 0 },
  ]);
  expect(answer.kind === "talk" && answer.best.matches[0]).toMatchObject({ field: "body" });
});

test("other talks that answer stand below the best one, not those that share a word with the question", () => {
  expect(titles(ask("コンテナの話"))).toEqual(["コンテナの片づけかた", "コンテナのはじめかた"]);
  expect(titles(ask("古いコンテナ"))).toEqual(["コンテナの片づけかた"]);
});

test.for([
  {
    question: "taro_exampleさんの発表",
    kind: "speaker",
    talks: ["コンテナの片づけかた", "コンテナのはじめかた"],
  },
  {
    question: "「Taro Yamada」",
    kind: "speaker",
    talks: ["コンテナの片づけかた", "コンテナのはじめかた"],
  },
  { question: "Taro Yamada 2023年", kind: "speaker", talks: ["コンテナのはじめかた"] },
  { question: "第1回", kind: "meetup", talks: ["コンテナのはじめかた", "データベースの運用"] },
  { question: "2024年の発表", kind: "talks", talks: ["コンテナの片づけかた", "監視の小技"] },
  {
    question: "コンテナの発表一覧",
    kind: "talks",
    talks: ["コンテナの片づけかた", "コンテナのはじめかた"],
  },
  {
    question: "雲勉強会",
    kind: "talks",
    talks: ["コンテナの片づけかた", "監視の小技", "コンテナのはじめかた", "データベースの運用"],
  },
  {
    question: "最新の発表",
    kind: "talks",
    talks: ["コンテナの片づけかた", "監視の小技", "コンテナのはじめかた", "データベースの運用"],
  },
])("$question lists $talks", ({ question, kind, talks }) => {
  const answer = ask(question);

  expect(answer).toMatchObject({ kind, total: talks.length });
  expect(titles(answer)).toEqual(talks);
});

test.for([
  { question: "2024年以降の発表", talks: ["コンテナの片づけかた", "監視の小技"] },
  { question: "talks before 2024", talks: ["コンテナのはじめかた", "データベースの運用"] },
  { question: "去年の発表", talks: ["コンテナの片づけかた", "監視の小技"] },
])("in 2025, $question lists $talks and tells its limits", ({ question, talks }) => {
  const answer = answerQuestion(question, library, "ja", undefined, "2025-03-10");

  expect(answer).toMatchObject({ kind: "talks", understood: { misunderstood: [] } });
  expect(titles(answer)).toEqual(talks);
});

test.for(["2023年までのコンテナの発表一覧", "スライドがあるもの"])(
  "in 2025, %s finds one talk, which is shown as such",
  (question) => {
    const answer = answerQuestion(question, library, "ja", undefined, "2025-03-10");

    expect(answer).toMatchObject({ kind: "talk", total: 1, understood: { misunderstood: [] } });
    expect(titles(answer)).toEqual(["コンテナのはじめかた"]);
  },
);

test.for(["2024年6月の勉強会", "2024年の勉強会", "meetups in 2024", "meetups in June 2024"])(
  "%s shows that meetup",
  (question) => {
    expect(ask(question)).toMatchObject({ meetup: { title: "第2回 雲勉強会" } });
  },
);

test.for(["2023年以降の勉強会", "meetups since 2023"])(
  "%s lists meetups, newest first, and not their talks",
  (question) => {
    const answer = ask(question);

    expect(answer).toMatchObject({ kind: "meetups", total: 2 });
    expect(isList(answer) && answer.rows.map((row) => row.kind)).toEqual(["meetup", "meetup"]);
  },
);

test.for([
  ["2023年の発表", "2023-05-10"],
  ["2023年5月の発表", "2023-05-10"],
  ["2023年以降の発表", undefined],
  ["最近の発表", undefined],
])("the list of %s is of %s", ([question = "", period]) => {
  const answer = ask(question);

  expect(isList(answer) && answer.period).toBe(period);
});

test.for([
  { question: "2030年以降の発表", told: { understood: { limits: { after: "2030" } } } },
  { question: "talks before 2023", told: { understood: { limits: { before: "2022" } } } },
  {
    question: "先月の発表",
    told: { unknown: { kind: "period", text: "2025-02" } },
  },
  { question: "今年のコンテナ", told: { unknown: { kind: "year", text: "2025年" } } },
])("in 2025, $question finds nothing, and tells $told", ({ question, told }) => {
  expect(answerQuestion(question, library, "ja", undefined, "2025-03-10")).toMatchObject({
    kind: "nothing",
    ...told,
  });
});

test("the latest on a topic comes newest first", () => {
  expect(titles(ask("最近のコンテナの発表"))).toEqual([
    "コンテナの片づけかた",
    "コンテナのはじめかた",
  ]);
});

test.for([
  { question: "taro_exampleさんの一番新しい発表", kind: "speaker", first: "コンテナの片づけかた" },
  { question: "taro_exampleさんの一番古い発表", kind: "speaker", first: "コンテナのはじめかた" },
  { question: "一番古いコンテナの発表", kind: "talks", first: "コンテナのはじめかた" },
  { question: "oldest talk", kind: "talks", first: "コンテナのはじめかた" },
  { question: "2024年以降の古い発表", kind: "talks", first: "コンテナの片づけかた" },
])("$question begins with $first", ({ question, kind, first }) => {
  const answer = ask(question);

  expect(answer.kind).toBe(kind);
  expect(titles(answer)[0]).toBe(first);
});

test.for([
  { question: "meetups in 2024", kind: "meetup" },
  { question: "2023年以降にあった勉強会は？", kind: "meetups" },
  { question: "talks about backup in Japanese", kind: "talk" },
  { question: "監視の発表一覧", kind: "talk" },
])("$question is answered by what it asks for, and no list of one: $kind", ({ question, kind }) => {
  expect(ask(question).kind).toBe(kind);
});

test("a talk without a date is neither the newest nor the oldest", () => {
  const sometime = "# 縁側\n\n## 色の話 - @a\n";
  const three = libraryOf(first, sometime, second);

  expect(titles(answerQuestion("oldest talks", three, "ja")).at(-1)).toBe("色の話");
  expect(titles(answerQuestion("latest talks", three, "ja")).at(-1)).toBe("色の話");
});

test.for(["first meetup", "最初の勉強会", "一番古い勉強会はいつ？"])(
  "%s is the oldest meetup",
  (question) => {
    expect(ask(question)).toMatchObject({ kind: "meetup", meetup: { title: "第1回 雲勉強会" } });
  },
);

test("a list shows the first ten and counts all", () => {
  const talks = Array.from({ length: 12 }, (_, index) => `## Talk ${index} - @taro_example\n`);
  const many = libraryOf(`Big Meetup #1\n===\n\n- 2024/01/01\n\n${talks.join("\n")}`);

  const answer = answerQuestion("Big Meetup #1", many, "en");

  expect(answer).toMatchObject({ kind: "meetup", total: 12 });
  expect(titles(answer)).toHaveLength(10);
});

test.for([
  { question: "第1回いつ？", intent: "when", title: "第1回 雲勉強会" },
  { question: "雲勉強会の会場", intent: "where", title: "第2回 雲勉強会" },
  { question: "第1回の登壇者", intent: "who", title: "第1回 雲勉強会" },
  { question: "第1回のconnpass", intent: "link", title: "第1回 雲勉強会" },
  { question: "第1回の駐車場はどこ", intent: "where", title: "第1回 雲勉強会" },
  { question: "神戸の会はいつ？", intent: "when", title: "第1回 雲勉強会" },
])("$question asks $intent of $title", ({ question, intent, title }) => {
  expect(ask(question)).toMatchObject({ kind: "meetup", intent, meetup: { title } });
});

test("a meetup that is asked for without its name is the one whose talks match", () => {
  expect(ask("データベースの勉強会ってあったよね？")).toMatchObject({
    kind: "meetup",
    meetup: { title: "第1回 雲勉強会" },
  });
});

test("the name and place of a meetup say most about which is meant", () => {
  expect(ask("神戸のコンテナの勉強会ってあった？")).toMatchObject({
    kind: "meetup",
    meetup: { title: "第1回 雲勉強会" },
  });
});

test("words that stand in the name of one meetup alone ask for its programme", () => {
  const engawa = "# フロントエンド縁側 #9\n\n- 2025/02/13\n\n## 色の話 - @a\n\n## 字の話 - @b\n";
  const answer = answerQuestion("縁側 第9回", libraryOf(first, engawa), "ja");

  expect(answer).toMatchObject({ kind: "meetup", meetup: { title: "フロントエンド縁側 #9" } });
  expect(ask("神戸のコンテナ")).toMatchObject({ kind: "talk" });
});

test("who somebody is is answered by their talks, whatever else the notes do not tell", () => {
  expect(ask("jiro_exampleさんはどこの会社の人？")).toMatchObject({ kind: "speaker" });
});

test("a fact of somebody's only talk is answered by the talk, and who by the person", () => {
  expect(ask("jiro_exampleさんのスライド")).toMatchObject({ kind: "talk", intent: "link" });
  expect(ask("jiro_exampleさんって誰？")).toMatchObject({ kind: "speaker" });
});

test("a fact of a talk is answered by the talk", () => {
  expect(ask("バックアップの話したの誰？")).toMatchObject({ kind: "talk", intent: "who" });
});

test.for([
  "who has talked about コンテナ?",
  "コンテナについて話した人は？",
  "コンテナに詳しい人",
  "コンテナの登壇者",
])("%s is answered with the people, each once with their talks", (question) => {
  const third = "# 第3回 雲勉強会\n\n## コンテナと猫 - @hana_example\n\n- 猫はコンテナが好き\n";
  const answer = answerQuestion(question, libraryOf(first, second, third), "ja");

  if (answer.kind !== "people") throw new Error(`Not people, but ${answer.kind}.`);
  expect(answer.total).toBe(2);
  expect(
    answer.rows
      .map((row) => [
        row.kind === "person" && row.people[0].handles[0],
        talksIn(row)
          .map(({ title }) => title)
          .sort(),
      ])
      .sort(),
  ).toEqual([
    ["hana_example", ["コンテナと猫"]],
    ["taro_example", ["コンテナのはじめかた", "コンテナの片づけかた"]],
  ]);
  const scores = answer.rows.map((row) => talksIn(row)[0]?.score ?? 0);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test("two who gave a talk together stand in one row, which is that talk to who goes on from it", () => {
  const third =
    "# 第3回 雲勉強会\n\n## コンテナと猫 - @hana_example, @ken_example\n\n- 猫はコンテナが好き\n";
  const library = libraryOf(first, third);
  const answer = answerQuestion("コンテナについて話した人は？", library, "en");

  if (answer.kind !== "people") throw new Error(`Not people, but ${answer.kind}.`);
  const handles = answer.rows.map((row) =>
    row.kind === "person" ? row.people.map((one) => one.handles[0]) : [],
  );
  expect(handles.toSorted()).toEqual([["hana_example", "ken_example"], ["taro_example"]]);
  expect(plainText(answer, "/talks")).toContain("@hana_example、@ken_example\n• コンテナと猫");
  expect(plainText(answer, "/talks")).toContain("「コンテナ」に触れた人 3 人（近い順）");
  const at = 1 + handles.findIndex(({ length }) => length === 2);
  const next = answerQuestion(`#${at}`, library, "ja", topicAfter(answer));
  expect(next).toMatchObject({ kind: "talk", best: { title: "コンテナと猫" } });
});

const short = `# 第4回 短い会

- 2031-04-01

## LT: 猫の写真 - @ann

- 撮りかた

## 【LT】犬の写真 - @bob

- 撮りかた

## 鳥の声 - @cat

- 録りかた
`;

test.for(["lightning talks", "any lightning talks?", "LT", "LT は？", "ライトニングトーク"])(
  "%s lists the talks that are short ones",
  (question) => {
    const { meetups } = readNotes([{ file: "short.md", text: short }]);
    const terms = [["LT", "lightning talk", "ライトニングトーク"]]; // As in terms.yml.
    const answer = answerQuestion(question, buildLibrary(meetups, terms), "ja");

    expect(answer.kind).toBe("talks");
    expect(
      talksOf(answer)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(["犬の写真", "猫の写真"]);
  },
);

test("who has talked about what only one talk is about is answered by that talk", () => {
  expect(ask("バックアップについて話した人は？")).toMatchObject({
    kind: "talk",
    intent: "who",
    best: { title: "データベースの運用" },
  });
});

test("who names a talk asks for its speaker alone", () => {
  const kinds = ["ログ基盤を半年で作り直した", "ログ基盤"].map(
    (topic) =>
      answerQuestion(
        `${topic}の発表者は？`,
        libraryOf(
          "# 会 #1\n\n## ログ基盤を半年で作り直した - @a_example\n\n- 作り直した\n\n## ログ基盤の運用 - @b_example\n\n- 半年\n",
        ),
        "ja",
      ).kind,
  );

  expect(kinds).toEqual(["talk", "people"]);
});

test("where the notes do not say who gave the best talk, those who gave others are the answer", () => {
  const half = libraryOf(
    "# 会 #1\n\n## コンテナ入門のコンテナ\n\n- コンテナ\n\n## 箱の話 - @a_example\n\n- コンテナ\n\n## 船の話 - @b_example\n\n- コンテナ\n",
  );

  expect(answerQuestion("コンテナに詳しい人", half, "ja")).toMatchObject({
    kind: "people",
    rows: [{ people: [{ name: "a_example" }] }, { people: [{ name: "b_example" }] }],
  });
});

test.for([
  ["who has talked about caching in Rust?", "2 people mention caching in Rust, closest first"],
  ["who knows Rust or has talked about caching?", "2 people mention Rust, caching, closest first"],
  ["Rust に詳しい人は？", "「Rust」に触れた人 2 人（近い順）"],
  ["who spoke at night?", "2 people have given a talk"],
] as const)("%s: the heading says what they have talked about", ([question, heading]) => {
  const rusty = libraryOf(
    "# Night #1\n\n- 2024/01/02\n\n## Lamps - @a_example\n\n- Rust and its caching\n",
    "# Night #2\n\n- 2024/01/03\n\n## Ropes - @b_example\n\n- caching, and Rust\n",
  );

  expect(plainText(answerQuestion(question, rusty, "en"), "/talks")).toContain(heading);
});

test("talks of nobody in particular are no people", () => {
  const nameless = libraryOf("# 会 #1\n\n## コンテナ入門\n\n- 箱\n\n## コンテナ応用\n\n- 箱\n");

  expect(answerQuestion("コンテナに詳しい人", nameless, "ja")).toMatchObject({
    kind: "talk",
    intent: "who",
  });
});

test("the eleventh person who has talked about something follows the first ten", () => {
  const crowd = libraryOf(
    `# 会 #1\n${Array.from({ length: 11 }, (_, n) => `\n## Rust ${n} - @rust_${n}\n\n- Rust\n`).join("")}`,
  );

  expect(answerQuestion("who has talked about Rust?", crowd, "ja")).toMatchObject({
    kind: "people",
    from: 0,
    total: 11,
  });
  expect(listTalks("who has talked about Rust?", crowd, "ja", 10)).toMatchObject({
    from: 10,
    rows: [{ kind: "person", talks: [{}] }],
  });
});

test.for(["直近の勉強会はいつ？", "前回の勉強会の会場", "latest meetup"])(
  "“%s” is answered by the newest meetup",
  (question) => {
    expect(ask(question)).toMatchObject({ kind: "meetup", meetup: { date: "2024-06-12" } });
  },
);

test("what is named and is in no notes is refused by its name", () => {
  expect(ask("第99回いつ？")).toMatchObject({
    kind: "nothing",
    unknown: { kind: "meetup", text: "第99回" },
  });
});

test("what no talk covers finds nothing, and offers the question as it was meant", () => {
  const answer = ask("コンテ");

  expect(ask("量子力学").kind).toBe("nothing");
  expect(answer.kind === "nothing" ? answer.suggestions : ["コンテナ"]).toContain("コンテナ");
});

test.for(["", "help", "教えて"])("“%s” shows how to ask", (question) => {
  expect(ask(question)).toEqual({
    kind: "help",
    question,
    locale: "ja",
    examples: [
      "「コンテナの片づけかた」はどんな発表？",
      "Taro Yamadaさんの発表",
      "最新の発表",
      "「コンテナのはじめかた」はどんな発表？",
    ],
    filtered: "発表者:「Taro Yamada」 年:2024",
    talkCount: 4,
    meetupCount: 2,
  });
});

test("without notes the help has no examples", () => {
  expect(answerQuestion("help", libraryOf(), "en")).toMatchObject({ examples: [], talkCount: 0 });
});

test("the help speaks English where the asker does", () => {
  expect(answerQuestion("what can you do?", library, "ja")).toMatchObject({
    locale: "en",
    examples: [
      "What was “コンテナの片づけかた” about?",
      "Talks by Taro Yamada",
      "Latest talks",
      "What was “コンテナのはじめかた” about?",
    ],
  });
});

test("any text gets an answer, and the same text the same answer", () => {
  const words = fc.constantFrom(
    "コンテナ",
    "第1回",
    "taro",
    "さん",
    "の",
    "いつ",
    "#",
    "@",
    "talk by ",
  );
  const questions = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(questions, (question) => {
      expect(ask(question)).toEqual(ask(question));
    }),
  );
});

test.for([
  ["by:taro_example", "speaker", ["コンテナの片づけかた", "コンテナのはじめかた"]],
  ["meetup:2", "meetup", ["コンテナの片づけかた", "監視の小技"]],
  ["回:2 発表者:jiro_example", "speaker", ["監視の小技"]],
  ["meetup:1 has:slides", "meetup", ["コンテナのはじめかた"]],
  ["year:2023 資料あり", "talk", ["コンテナのはじめかた"]],
  ["after:2024-01", "talks", ["コンテナの片づけかた", "監視の小技"]],
  ["以降:2024 第1回", "nothing", []],
  ["以降:2024 第1回の会場", "nothing", []],
  ["以降:2024 第1回の勉強会のプログラム", "nothing", []],
  ["以前:2023 雲勉強会", "meetup", ["コンテナのはじめかた", "データベースの運用"]],
  ["以前:2023 雲勉強会の会場", "meetup", ["コンテナのはじめかた", "データベースの運用"]],
  ["コンテナ before:2023", "talk", ["コンテナのはじめかた"]],
  ["by:nobody コンテナ", "nothing", []],
  ["has:video", "nothing", []],
] as const)("%s is answered by a %s: %j", ([question, kind, found]) => {
  const answer = ask(question);

  expect(answer.kind).toBe(kind);
  expect(titles(answer)).toEqual(found);
});

const named = libraryOf(
  `# 会 #1

- 2024/01/10

## Edge caches - Lena Fischer (@lena_example)

- Rust on the edge

## Small tools - Aaron Cruz

- the Aaron of this talk

## Virtual machines - Aaron Patterson

- Ruby

## 箱の話 - 水島 葵

- Aaron の箱を水島さんがあけた
`,
);

test.for([
  { question: "talks by Aaron", shared: ["Aaron"], talks: ["Small tools", "Virtual machines"] },
  { question: "Aaronさんの発表", shared: ["Aaron"], talks: ["Small tools", "Virtual machines"] },
  { question: "Aaronさんって誰？", shared: ["Aaron"], talks: ["Small tools", "Virtual machines"] },
  { question: "レナさんと水島さんの発表", talks: ["Edge caches", "箱の話"] },
  { question: "第1回のレナさんと水島さんの発表", talks: ["Edge caches", "箱の話"] },
  { question: "slides by Lena and 水島", talks: ["Edge caches", "箱の話"] },
  {
    question: "talks by Lena or Aaron",
    shared: ["Aaron"],
    talks: ["Edge caches", "Small tools", "Virtual machines"],
  },
])("$question lists the talks of all it names, and tells whose: $talks", (asked) => {
  const answer = answerQuestion(asked.question, named, "ja");

  expect(answer).toMatchObject({ kind: "talks", total: asked.talks.length });
  expect(titles(answer)).toEqual(asked.talks);
  expect(answer.understood?.limits.people?.length).toBeGreaterThan(1);
  expect(answer.understood?.limits.shared).toEqual(asked.shared);
});

test("of several speakers, the talk about a topic answers", () => {
  const answer = answerQuestion("Ruby by Aaron", named, "en");

  expect(titles(answer)).toEqual(["Virtual machines"]);
  expect(answer.understood?.limits.people).toHaveLength(2);
});

test.for([
  { question: "リナさんの発表", unknown: "リナ", suggestions: ["Lena Fischer"] },
  { question: "talks by Lena Kowalski", unknown: "Lena Kowalski", suggestions: ["Lena Fischer"] },
  { question: "水島さんと山田さんの発表", unknown: "山田", suggestions: [] },
])("$unknown is refused, and $suggestions offered", ({ question, unknown, suggestions }) => {
  expect(answerQuestion(question, named, "ja")).toMatchObject({
    kind: "nothing",
    unknown: { kind: "person", text: unknown },
    suggestions,
  });
});

test("an answer says how the filters were read, and which were not", () => {
  expect(ask("コンテナ year:2024 lang:fr").understood).toEqual({
    limits: { year: 2024 },
    misunderstood: ["lang:fr"],
  });
  expect(ask("コンテナ").understood).toBeUndefined();
});

test.for([
  ["第2回のテーマは？", ["コンテナの片づけかた", "監視の小技"]],
  ["hana_exampleさんのLT", ["データベースの運用"]],
  ["第2回の量子計算", []],
] as const)(
  "of 「%s」, what is named is shown where nothing else is asked: %j",
  ([question, all]) => {
    expect(titles(ask(question))).toEqual(all);
  },
);
