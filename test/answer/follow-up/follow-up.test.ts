import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { lookUp, lookUpNotes } from "../../../src/answer/follow-up/look-up.ts";
import { type About, topicAfter } from "../../../src/answer/follow-up/topic.ts";
import { fromRow } from "../../../src/answer/page.ts";
import { plainText } from "../../../src/card/plain.ts";
import type { Library } from "../../../src/search/index/library.ts";
import { libraryOf } from "../../helpers/library.ts";

const spring = `第1回 雲勉強会
=====

- 2023/05/10
- 神戸ホール
- https://kumo.example.com/1

## コンテナのはじめかた - Taro Yamada (@taro_example)

- スライド: https://speakerdeck.com/example/containers
- コンテナは軽い
    - 起動が速い
- イメージは小さく保つ

## データベースの運用 - @hana_example

- バックアップは毎日とる
`;

const summer = `第2回 雲勉強会
=====

- 2024/06/12
- 大阪ホール

## コンテナの片づけかた - @taro_example

- 古いコンテナを消す

## コンテナの監視 - @jiro_example

- コンテナのメトリクスを集める
`;

const library = libraryOf(spring, summer);

/** Asks one question after the other in one conversation and gives the last answer. */
function converse(...questions: readonly string[]): Answer {
  return talk(library, ...questions);
}

function talk(library: Library, ...questions: readonly string[]): Answer {
  let about: About | undefined;
  const answers = questions.map((question) => {
    const answer = answerQuestion(question, library, "ja", about);
    about = topicAfter(answer, about);
    return answer;
  });
  const last = answers.at(-1);
  if (!last) throw new Error("Nothing was asked.");
  return last;
}

function title(answer: Answer): string {
  return answer.kind === "talk" ? answer.best.title : answer.kind;
}

test.for([
  { question: "スライドは？", intent: "link" },
  { question: "資料ください", intent: "link" },
  { question: "その発表のスライドは？", intent: "link" },
  { question: "any slides?", intent: "link" },
  { question: "Can I see the slides?", intent: "link" },
  { question: "could you share the slides?", intent: "link" },
  { question: "I'd like to see his slides", intent: "link" },
  { question: "did he share his slides?", intent: "link" },
  { question: "is there a recording I can watch?", intent: "link" },
  { question: "can I watch it?", intent: "link" },
  { question: "録画を見てもいいですか？", intent: "link" },
  { question: "誰の発表？", intent: "who" },
  { question: "それ誰？", intent: "who" },
  { question: "who gave it?", intent: "who" },
  { question: "いつだった？", intent: "when" },
  { question: "when was that?", intent: "when" },
  { question: "どこで？", intent: "where" },
  { question: "会場は？", intent: "where" },
])(
  "$question is about the talk that was shown, and begins with the fact",
  ({ question, intent }) => {
    const answer = converse("コンテナのはじめかた", question);

    expect(title(answer)).toBe("コンテナのはじめかた");
    expect(answer).toMatchObject({ kind: "talk", intent, question: "コンテナのはじめかた" });
  },
);

test.for([
  [
    "can I see the slides?",
    "スライド: コンテナのはじめかた https://speakerdeck.com/example/containers",
  ],
  ["動画は？", "「コンテナのはじめかた」について"],
  ["who gave it?", "「コンテナのはじめかた」について"],
] as const)(
  "%s: it is told of which talk, by the link itself where there is one",
  ([asked, told]) => {
    const text = plainText({ ...converse("コンテナ 起動", asked), locale: "ja" }, "/talks");

    expect(text).toContain(told);
    expect(text.split("コンテナのはじめかた")).toHaveLength(2);
  },
);

test("a fact comes with the points that answered before", () => {
  const answer = converse("コンテナ 起動", "スライドは？");

  expect(answer.kind === "talk" && answer.best.points.map(({ text }) => text)).toContain(
    "起動が速い",
  );
});

test.for(["誰が話した？", "スライドは？", "いつ？"])(
  "%s adds a fact to the talk shown before, shortly",
  (asked) => {
    const brief = plainText(converse("コンテナ 起動", asked), "/talks");

    expect(brief).toContain("コンテナのはじめかた");
    expect(brief).not.toContain("起動が速い");
  },
);

test("the notes of a talk name the talks beside it at its meetup", () => {
  const [first, second] = library.catalogue.talks;

  expect(lookUpNotes(first?.talk.id ?? "", library.catalogue)).toMatchObject({
    after: { title: second?.talk.title },
  });
  expect(lookUpNotes(first?.talk.id ?? "", library.catalogue)).not.toHaveProperty("before");
  expect(lookUpNotes(second?.talk.id ?? "", library.catalogue)).toMatchObject({
    before: { title: first?.talk.title },
  });
  expect(lookUpNotes("gone", library.catalogue)).toBeUndefined();
});

test("the kind of link that is asked for is kept, as the question of the conversation is another", () => {
  expect(converse("コンテナのはじめかた", "動画は？")).toMatchObject({ linkKind: "video" });
  expect(converse("第1回", "スライドは？")).toMatchObject({ linkKind: "slides" });
});

test("facts can be asked one after the other", () => {
  expect(title(converse("コンテナのはじめかた", "誰？", "スライドは？", "いつ？"))).toBe(
    "コンテナのはじめかた",
  );
});

test.for([
  "次",
  "次は？",
  "他には？",
  "ほかの発表はある？",
  "next",
  "Next!",
  "anything else?",
  "any others?",
])("%s is the talk after the one shown", (question) => {
  const first = converse("コンテナ");
  const second = converse("コンテナ", question);

  expect(second.kind).toBe("talk");
  expect(title(second)).not.toBe(title(first));
});

test("next goes on to the end and then says that there are no more", () => {
  const walk = [1, 2, 3, 4].map((steps) =>
    converse("コンテナ", ...Array.from({ length: steps }, () => "next")),
  );

  const titles = [converse("コンテナ"), ...walk].map(title);
  expect(new Set(titles.slice(0, 3)).size).toBe(3);
  expect(walk.at(-1)).toMatchObject({ kind: "nothing", why: "no-more", suggestions: [] });
});

test("after the last one, a fact is still about the last one", () => {
  const walk = ["コンテナ", "next", "next"];

  expect(title(converse(...walk, "next", "next", "誰？"))).toBe(title(converse(...walk)));
});

/** Twelve talks by one person on one meetup. */
const crowded = libraryOf(
  `# Evening of twelve\n\n- 2025/01/02\n${Array.from(
    { length: 12 },
    (_, n) => `\n## Terraform part ${n + 1} - @solo_example\n\n- Terraform ${n + 1}\n`,
  ).join("")}`,
);

test.for([
  { list: "talks by @solo_example", kind: "speaker" },
  { list: "Evening of twelve", kind: "meetup" },
  { list: "talks about Terraform", kind: "talks" },
])(
  "after the list of $list, next shows the five that follow, until there is no more",
  ({ list, kind }) => {
    for (const next of ["next", "次", "次のページ", "もっと", "more"]) {
      expect(talk(crowded, list, next)).toMatchObject({ kind, from: 5, total: 12 });
    }
    expect(talk(crowded, list, "next", "next")).toMatchObject({ kind, from: 10 });
    expect(talk(crowded, list, "next", "next", "next")).toMatchObject({ why: "no-more" });
    expect(talk(crowded, list, "next", "previous")).toMatchObject({ kind, from: 0 });
    expect(talk(crowded, list, "next", "next", "前")).toMatchObject({ kind, from: 5 });
    expect(talk(crowded, list, "previous")).toMatchObject({ why: "no-earlier" });
  },
);

test("a list of last year goes on as long as it is this year", () => {
  const years = libraryOf(
    ...[2023, 2024].map(
      (year) => `# Evening of ${year}\n\n- ${year}/01/01\n${"\n## A talk - @a\n".repeat(12)}`,
    ),
  );
  const list = answerQuestion("去年の発表", years, "ja", undefined, "2025-03-10");
  const topic = topicAfter(list);

  expect(list).toMatchObject({ kind: "talks", from: 0, total: 12 });
  expect(answerQuestion("次", years, "ja", topic, "2025-03-11")).toMatchObject({
    ...{ kind: "talks", from: 5, total: 12 },
    understood: { limits: { year: 2024 } },
  });
});

test("a list that was looked up goes on too, as long as the notes have it", () => {
  const [person] = crowded.catalogue.people;
  const found = lookUp(person?.id ?? "", crowded.catalogue, "en");
  if (!found) throw new Error("The notes have one speaker.");
  const topic = topicAfter(fromRow(found, 0));

  expect(answerQuestion("next", crowded, "ja", topic)).toMatchObject({
    kind: "speaker",
    from: 5,
    locale: "en",
  });
  expect(answerQuestion("next", library, "ja", topic)).toMatchObject({ why: "lost" });
});

/** Twelve meetups of a series, from #38 to #49, of two talks each, and another one with the number 2. */
const numbered = libraryOf(
  ...Array.from(
    { length: 12 },
    (_, n) =>
      `Night #${n + 38}\n===\n\n- 2024/${n + 1}/01\n\n## Garbage collection part ${n} - @a_example\n\n- said\n\n## Heap part ${n} - @b_example\n\n- said\n`,
  ),
  "Dawn #2\n===\n\n- 2020/01/01\n\n## Early birds - @c_example\n\n- said\n",
);

test.for(["#2", "2", "the second one", "show me #2", "# 2"])(
  "after a list without a meetup #2, “%s” is its second row",
  (question) => {
    expect(talk(numbered, "meetups", question)).toMatchObject({ meetup: { title: "Night #48" } });
    expect(title(talk(numbered, "Night #38", question))).toBe("Heap part 0");
  },
);

test("“#2” is the meetup of that number where one of the list has it, and where nothing was listed", () => {
  const dawn = { kind: "meetup", meetup: { title: "Dawn #2" } };

  expect(answerQuestion("#2", numbered, "ja")).toMatchObject(dawn);
  expect(answerQuestion("#2", numbered, "ja", "lost")).toMatchObject(dawn);
  expect(talk(numbered, "meetups", "next", "next", "#2")).toMatchObject(dawn);
  expect(talk(numbered, "Early birds", "#2")).toMatchObject(dawn);
});

test("“#38” is no row of ten, but a meetup", () => {
  expect(talk(numbered, "meetups", "#38")).toMatchObject({ meetup: { title: "Night #38" } });
});

test.for([
  "the middle one",
  "真ん中の",
  "真ん中のやつ",
  "the one in the middle",
  "まんなかの発表は？",
])("after a list of three, “%s” is the second", (question) => {
  const three = libraryOf(
    "# Evening of three\n\n- 2025/01/02\n\n## Clay - @a_example\n\n- a\n\n## Sand - @b_example\n\n- b\n\n## Rock - @c_example\n\n- c\n",
  );

  expect(title(talk(three, "Evening of three", question))).toBe("Sand");
});

test("after a shelf, next shows more of it, and there is no talk to ask about", () => {
  const many = libraryOf(
    ...Array.from(
      { length: 11 },
      (_, n) =>
        `Night #${n}\n===\n\n- 2024/01/01\n\n## Garbage collection part ${n} - @a_example\n\n- said\n`,
    ),
  );

  expect(talk(many, "meetups", "next")).toMatchObject({ kind: "shelf", home: { from: 5 } });
  expect(talk(many, "meetups", "next", "next", "next")).toMatchObject({ why: "no-more" });
  expect(talk(many, "meetups", "スライドは？")).toMatchObject({ why: "lost" });
});

test.for(["speakers", "発表者一覧", "meetups"])("%s is no wish for more of a talk", (shelf) => {
  expect(converse("コンテナのはじめかた", shelf).kind).toBe("shelf");
  expect(answerQuestion(shelf, library, "ja", "lost").kind).toBe("shelf");
});

test("previous goes back among the talks that were shown one by one", () => {
  expect(title(converse("コンテナ", "next", "previous"))).toBe(title(converse("コンテナ")));
  expect(title(converse("コンテナ", "next", "next", "前の発表"))).toBe(
    title(converse("コンテナ", "next")),
  );
  expect(converse("コンテナ", "前")).toMatchObject({ kind: "nothing", why: "no-earlier" });
});

test.for([
  { word: "ありがとう！", locale: "ja" },
  { word: "thanks so much", locale: "en" },
])("$word is answered, and leaves the conversation where it was", ({ word, locale }) => {
  expect(converse("コンテナのはじめかた", word)).toMatchObject({ kind: "thanks", locale });
  expect(title(converse("コンテナのはじめかた", word, "誰？"))).toBe("コンテナのはじめかた");
  expect(answerQuestion(word, library, "ja", "lost").kind).toBe("thanks");
  const topic = topicAfter(converse("コンテナについての話"));
  expect(answerQuestion("thx", library, "en", topic)).toMatchObject({ locale: "ja" });
});

test.for([
  "もっと詳しく",
  "詳しく教えてください",
  "もっと",
  "tell me more",
  "more details",
  "go on",
])("%s shows all points of the talk", (question) => {
  const answer = converse("コンテナのはじめかた", question);

  expect(
    answer.kind === "talk" && answer.best.points.map(({ text, depth }) => [text, depth]),
  ).toEqual([
    ["コンテナは軽い", 0],
    ["起動が速い", 1],
    ["イメージは小さく保つ", 0],
  ]);
});

test("after a programme, when and where are about the meetup", () => {
  expect(converse("第1回", "いつ？")).toMatchObject({
    kind: "meetup",
    intent: "when",
    meetup: { date: "2023-05-10" },
    total: 2,
  });
});

test("the answer is in the language of the follow-up, else of the conversation", () => {
  expect(converse("コンテナについて話したのは誰？", "next").locale).toBe("ja");
  expect(converse("talks about database operations by hana_example", "next").locale).toBe("en");
  expect(converse("talks about database operations by hana_example", "次は？").locale).toBe("ja");
});

test("a question that stands by itself is answered by itself", () => {
  expect(title(converse("コンテナのはじめかた", "バックアップ"))).toBe("データベースの運用");
  expect(converse("コンテナのはじめかた", "hana_exampleさんのスライド")).not.toMatchObject({
    question: "コンテナのはじめかた",
  });
});

test("help and a question without an answer do not change what the conversation is about", () => {
  expect(title(converse("コンテナのはじめかた", "help", "量子コンピュータ", "誰？"))).toBe(
    "コンテナのはじめかた",
  );
});

test.for(["スライドは？", "who gave it?", "next", "もっと詳しく"])(
  "%s is told so where nothing is known of the conversation",
  (question) => {
    expect(answerQuestion(question, library, "ja", "lost")).toMatchObject({
      kind: "nothing",
      why: "lost",
    });
  },
);

test("a talk that the notes have no more is nothing to go on from", () => {
  const topic = topicAfter(converse("コンテナのはじめかた"));

  expect(answerQuestion("誰？", libraryOf(summer), "ja", topic)).toMatchObject({ why: "lost" });
});

test("a list without talks leaves the conversation where it was", () => {
  const answer = converse("第1回");
  if (answer.kind !== "meetup") throw new Error("A programme is asked for.");
  const topic = topicAfter(answer);

  expect(topicAfter({ ...answer, rows: [] }, topic)).toBe(topic);
  expect(topicAfter({ ...answer, rows: [] }, "lost")).toBeUndefined();
});

const shared = libraryOf(`# 第1回 港の夜

- 2024/05/16

## 灯台の見かた - Ann Bee (@ann), Lena Fischer (@lena)

- 灯台は光る

## 霧の話 - Lena Fischer (@lena)

- 霧は濃い

## 潮の満ち引き - Max Ott (@max)

- 潮は満ちる
`);

test.for([
  ["what else did he talk about?", ["コンテナの片づけかた"], "1 other talk by Taro Yamada"],
  ["この人のほかの発表は？", ["コンテナの片づけかた"], "のほかの発表 1 件"],
  ["same speaker?", ["コンテナの片づけかた", "コンテナのはじめかた"], "2 talks by Taro Yamada"],
] as const)("%s: of the talks of who gave the one shown it is told %j", ([asked, titles, told]) => {
  const answer = converse("コンテナのはじめかた", asked);

  expect(
    answer.kind === "speaker" && answer.rows.map((row) => row.kind === "talk" && row.title),
  ).toEqual(titles);
  expect(plainText(answer, "/talks")).toContain(told);
});

test("who has given no other talk has no other", () => {
  expect(converse("コンテナの監視", "what else did he talk about?")).toMatchObject({
    why: "no-more",
  });
});

test("of a talk of several people, “same speaker” lists the talks of any of them", () => {
  const answer = talk(shared, "灯台の見かた", "同じ人の他の発表は？");

  expect(answer).toMatchObject({ kind: "talks", total: 2 });
});

test("a talk like the one shown is found by its title", () => {
  expect(talk(library, "コンテナのはじめかた", "似た発表は？").kind).not.toBe("nothing");
});
