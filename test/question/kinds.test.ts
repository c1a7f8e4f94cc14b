/** Kinds of questions that people ask every day, over invented notes: what is asked for, and that it is found. */
import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { type Topic, topicAfter } from "../../src/answer/follow-up/topic.ts";
import { isList, talksIn, talksOf } from "../../src/answer/subject.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# 港の夜 #1

- 2026-03-01
- 横浜 みなとビル
- https://minato.connpass.com/event/1001/

## Kubernetes の障害対応 - 山田 空 (@sorayamada)

- ノードが三台落ちた
- etcd の復元に 40 分かかった

## 次の発表 - Ann Bee (@annbee)

- 次の発表をどう決めるか
- [スライド](https://speakerdeck.com/annbee/next)

## React の移行 - caldee (@caldee)

- Suspense を書き直した
`,
  `# 港の夜 #2

- 2026-06-01
- 横浜 みなとビル
- https://minato.connpass.com/event/1002/

## C言語で書く小さなシェル - Ann Bee (@annbee)

- fork と exec

## nes

- スライド: https://speakerdeck.com/example/nes
- 任天堂のゲーム機 NES

## Reverse engineering the NES cartridge - Bob Stone (@bobst)

- the NES mapper chips

## 推薦の基盤

- 発表者: Machine Learning
- 特徴量をためる
`,
  `# 港の夜 #3

- 2027-01-20
- 川崎 サンプルホール

## これからの監視 - 山田 空 (@sorayamada)

- Prometheus を予定
`,
  "# FooKaigi Matsu 2033\n\n- 2033-02-02\n- 松本\n\n## Lightning talks of Foo - Dan Fu (@danfu)\n\n- short ones\n",
  "# BarConf Matsu 2031\n\n- 2031-02-02\n- 松本\n\n## Lightning bar - Eve Li (@eveli)\n\n- lightning\n",
  "# ViennaJS Spring\n\n- 2014-02-26\n\n## Streams - Ann Bee\n\n- Node.js streams\n",
  "# ViennaJS Summer\n\n- 2013-07-01\n\n## Tear free - Bob Stone\n\n- Node.js without tears, machine learning and technical debt\n",
  `# #10 recap

- 2026-05-05
- 大阪

## Widget 3.10 の新機能 - Carol Wu (@carolw)

- 新しいボタン

## Helm v3 でなくなったもの - Dan Fu

- Tiller

## Cache - Fay Oz

- 一行だけ

## Backups at 3 a.m. - Fay Oz

- tapes

## Cache を使う話 - Eve Li

- Cache Cache Cache
- Cache を消す Cache
`,
);
const today = "2026-11-28";

function ask(question: string): Answer {
  return answerQuestion(question, library, "ja", undefined, today);
}

/** What an answer is about: its talks, its meetups or its people. */
function found(answer: Answer): readonly string[] {
  if (answer.kind === "meetup") {
    return [answer.meetup, ...(answer.others ?? [])].map(({ title }) => title);
  }
  if (answer.kind === "meetups") {
    return answer.rows.flatMap((row) => (row.kind === "meetup" ? [row.meetup.title] : []));
  }
  if (answer.kind === "people") {
    return answer.rows.flatMap((row) => (row.kind === "person" ? [row.people[0].name] : []));
  }
  return talksOf(answer).map(({ title }) => title);
}

test.for([
  // Q2: everyday words for "talks by".
  [
    "everything Ann Bee has presented",
    "speaker",
    ["C言語で書く小さなシェル", "次の発表", "Streams"],
  ],
  ["stuff by caldee", "speaker", ["React の移行"]],
  ["caldeeさんが喋ったやつ一覧", "speaker", ["React の移行"]],
  ["caldeeさんは何しゃべった？", "speaker", ["React の移行"]],
  ["caldeeさんがしゃべった発表", "speaker", ["React の移行"]],
  ["anything from carolw?", "speaker", ["Widget 3.10 の新機能"]],
  ["caldeeさんの登壇歴", "speaker", ["React の移行"]],
  ["caldee さんがやった発表ぜんぶ", "speaker", ["React の移行"]],
  ["has Carol Wu given any talks?", "speaker", ["Widget 3.10 の新機能"]],
  ["what has Carol talked about here?", "speaker", ["Widget 3.10 の新機能"]],
  ["everything Carol did", "speaker", ["Widget 3.10 の新機能"]],
  ["talks given by Ms. Wu", "speaker", ["Widget 3.10 の新機能"]],
  ["has Carol ever spoken here? on what?", "speaker", ["Widget 3.10 の新機能"]],
  // Q4: who prefers talks that name somebody.
  ["who gave the talk about the NES?", "talk", ["Reverse engineering the NES cartridge", "nes"]],
  ["who has talked about etcd?", "talk", ["Kubernetes の障害対応"]],
  // Q5: a contraction is no name.
  ["what'd they talk about at meetup #1?", "meetup", ["港の夜 #1"]],
  ["what’re the talks at #2", "meetup", ["港の夜 #2"]],
  ["who'll speak at meetup #3?", "meetup", ["港の夜 #3"]],
  ["who's speaking at meetup #2?", "meetup", ["港の夜 #2"]],
  ["when’s the meetup #2?", "meetup", ["港の夜 #2"]],
  ["what's on at meetup #2?", "meetup", ["港の夜 #2"]],
  ["where's the event #2?", "meetup", ["港の夜 #2"]],
  ["what'd they cover at #2?", "meetup", ["港の夜 #2"]],
  ["what'll be on at #3", "meetup", ["港の夜 #3"]],
  // Q6: a number alone is no meetup.
  ["Widget 3.10 の新機能", "talk", ["Widget 3.10 の新機能"]],
  ["Suspense を 10 回書き直した", "talk", ["React の移行"]],
  ["#10 の発表", "meetup", ["#10 recap"]],
  // Q7: what was held, and what is to come.
  ["who spoke last time?", "meetup", ["港の夜 #2"]],
  ["what's coming up?", "meetup", ["港の夜 #3"]],
  ["what's next?", "meetup", ["港の夜 #3"]],
  ["when are we meeting again?", "meetup", ["港の夜 #3"]],
  ["次の会っていつ？", "meetup", ["港の夜 #3"]],
  ["what did I miss last time?", "meetup", ["港の夜 #2"]],
  ["what was the last one about?", "meetup", ["港の夜 #2"]],
  ["直近でやった勉強会", "meetup", ["港の夜 #2"]],
  ["この前の勉強会どこだった？", "meetup", ["港の夜 #2"]],
  ["when was the last meetup?", "meetup", ["港の夜 #2"]],
  ["when is 港の夜 #3 back?", "meetup", ["港の夜 #3"]],
  ["前回の港の夜", "meetup", ["港の夜 #2"]],
  ["next meetup", "meetup", ["港の夜 #3"]],
  ["次の港の夜はいつ？", "meetup", ["港の夜 #3"]],
  ["次回はいつ？", "meetup", ["港の夜 #3"]],
  // Q8: all of several.
  ["when was ViennaJS?", "meetup", ["ViennaJS Spring", "ViennaJS Summer"]],
  ["who spoke at ViennaJS?", "people", ["Ann Bee", "Bob Stone"]],
  ["横浜でやった勉強会", "meetups", ["港の夜 #2", "港の夜 #1"]],
  ["which evenings were at みなとビル?", "meetups", ["港の夜 #2", "港の夜 #1"]],
  ["meetups held at みなとビル", "meetups", ["港の夜 #2", "港の夜 #1"]],
  ["横浜で開かれた会", "meetups", ["港の夜 #2", "港の夜 #1"]],
  ["みなとビル", "meetups", ["港の夜 #2", "港の夜 #1"]],
  // Q9: a series and its year.
  ["ViennaJS 2014", "meetup", ["ViennaJS Spring"]],
  ["2013年の ViennaJS", "meetup", ["ViennaJS Summer"]],
  // Q10: two things at once.
  ["港の夜 2 の日付と場所", "meetup", ["港の夜 #2"]],
  ["when and where was 港の夜 #1?", "meetup", ["港の夜 #1"]],
  ["who gave the etcd talk and when", "talk", ["Kubernetes の障害対応"]],
  // Q11: an address that the notes know.
  ["minato.connpass.com/event/1001 の発表者", "meetup", ["港の夜 #1"]],
  ["https://minato.connpass.com/event/1002/ の資料は？", "meetup", ["港の夜 #2"]],
  ["https://speakerdeck.com/annbee/next は誰の？", "talk", ["次の発表"]],
  // Q12: what is no word.
  ["hey @kikigaki what is etcd /cc <@U1>", "talk", ["Kubernetes の障害対応"]],
  ["ok so, could you help me find the etcd talk? thanks!!", "talk", ["Kubernetes の障害対応"]],
  ["えーと、etcd をご存知の方いますか？", "talk", ["Kubernetes の障害対応"]],
  // Q13, Q14: apostrophes, and 言語.
  ["we’ve had a talk on etcd, right?", "talk", ["Kubernetes の障害対応"]],
  ["ain’t there a talk about etcd", "talk", ["Kubernetes の障害対応"]],
  ["what’s etcd?", "talk", ["Kubernetes の障害対応"]],
  ["C言語", "talk", ["C言語で書く小さなシェル"]],
  ["C language", "talk", ["C言語で書く小さなシェル"]],
  // Q16, Q17: all the evidence, and the exact title.
  ["React 19", "talk", ["React の移行"]],
  ["helm3でなくなるもの", "talk", ["Helm v3 でなくなったもの"]],
  ["Cache", "talk", ["Cache", "Cache を使う話"]],
  ["Backups at 3am", "talk", ["Backups at 3 a.m."]],
  ["help me find Backups", "talk", ["Backups at 3 a.m."]],
] as const)("%s → %s: %j", ([question, kind, titles]) => {
  const answer = ask(question);

  expect(answer.kind).toBe(kind);
  expect(found(answer).slice(0, titles.length)).toEqual(titles);
});

test.for(["machine learning talks", "how does a machine learning team work"])(
  "%s is no question for the talks of somebody who is called so only",
  (question) => {
    expect(found(ask(question))).toContain("Tear free");
  },
);

test.for([
  ["FooKaigi 2031 lightning talks", { kind: "meetup", text: "FooKaigi 2031" }],
  ["2031年のFooKaigi", { kind: "meetup", text: "FooKaigi 2031" }],
  ["BarConf 2033 の発表", { kind: "meetup", text: "BarConf 2033" }],
  ["次の ViennaJS はいつ？", { kind: "next of series", text: "次の ViennaJS" }],
  ["talks by <@U02BOB>", { kind: "person", text: "U02BOB" }],
  ['what did @"Nobody Here|nobody" talk about?', { kind: "person", text: "Nobody Here" }],
] as const)("%s is refused for %j", ([question, unknown]) => {
  expect(ask(question)).toMatchObject({ kind: "nothing", unknown });
});

test.for([
  ['talks by @"Bob Stone|bob"', ["Tear free"]],
  ['@"U1|annbee" さんの発表', ["C言語で書く小さなシェル"]],
  ['what did @"Bob Stone|bob" say about technical debt?', ["Tear free"]],
  ['Node.js の話をした @"Bob Stone|bob" さんの発表は?', ["Tear free"]],
] as const)("%s are the talks of a member by one of their names", ([question, [first]]) => {
  expect(found(ask(question))).toContain(first);
});

test.for([
  ":+1:",
  "ありがとう :pray:",
  "なるほど",
  "got it, thanks!",
  "👍🏽",
  "ありがとうございました！",
  "なるほど、ありがとうございます。",
  "ok, thank you so much",
  "thx",
  "ありがとうございます😊",
  "thanks :pray::skin-tone-2:",
  "すごい！",
  "that's great, thanks a lot",
])("%s is a word of thanks", (question) => {
  expect(ask(question).kind).toBe("thanks");
});

test.for([
  "/talks help",
  "help me",
  "-h",
  "使い方がわからない",
  "何ができますか？",
  "--help",
  "!help",
  "/kikigaki",
])("%s asks how to ask", (question) => {
  expect(ask(question)).toMatchObject({ kind: "help" });
  expect(ask(question)).not.toHaveProperty("isWelcome");
});

test.for([
  "こんにちは！",
  "はじめまして",
  "はじめまして。よろしくお願いします",
  "hello",
  "Hi everyone!",
  "hey there :wave:",
  "hello?",
  ":wave:",
])("%s is greeted: what the bot is and three examples, not all that one can type", (question) => {
  const answer = ask(question);

  expect(answer).toMatchObject({ kind: "help", isWelcome: true, question });
  expect(answer.kind === "help" && answer.examples).toHaveLength(3);
});

test("the latest talks are those that were given", () => {
  const answer = ask("latest");

  expect(isList(answer) && answer.rows.flatMap(talksIn)[0]?.title).toBe("C言語で書く小さなシェル");
});

test.for(["Knative 1.13", "Rust 3.10"])("%s is not answered for its number alone", (question) => {
  expect(ask(question).kind).toBe("nothing");
});

test("two facts that are asked for at once are both told", () => {
  const text = plainText(ask("when and where was 港の夜 #1?"), "/talks");

  expect(text).toContain("Sun 1 Mar 2026");
  expect(text.split("\n")[0]).toContain("みなとビル");
});

test("of several meetups, each is told with its day", () => {
  const [first] = plainText(ask("when was ViennaJS?"), "/talks").split("\n");

  expect(first).toContain("Wed 26 Feb 2014 (ViennaJS Spring)");
  expect(first).toContain("Mon 1 Jul 2013 (ViennaJS Summer)");
});

test("what a talk says nothing on is told", () => {
  expect(ask("React 19")).toMatchObject({ missing: ["19"] });
  expect(plainText(ask("React 19"), "/talks")).toContain("19");
  expect(ask("Suspense を書き直した")).not.toHaveProperty("missing");
});

test.for([
  ["what is etcd?", "same meetup", "meetup"],
  ["etcd って何？", "同じ回のほかの発表は？", "meetup"],
  ["what is etcd?", "other talks that evening?", "meetup"],
  ["what is etcd?", "what else did he talk about?", "speaker"],
  ["etcd", "この人のほかの発表は？", "speaker"],
  ["etcd", "彼のスライドは？", "talk"],
  ["what is etcd?", "what other talks has she given?", "speaker"],
  ["etcd", "その日のほかの発表", "meetup"],
  ["what is etcd?", "where was it held?", "talk"],
] as const)("after “%s”, “%s” goes on with a %s", ([first, next, kind]) => {
  expect(answerQuestion(next, library, "ja", topicOf(first), today).kind).toBe(kind);
});

test.for([
  ["the second one", "次の発表"],
  ["2", "次の発表"],
  ["2番目", "次の発表"],
  ["3つ目を詳しく", "React の移行"],
  ["the last one", "React の移行"],
  ["slides of the second one", "次の発表"],
  ["who gave the third?", "React の移行"],
  ["二番目の資料", "次の発表"],
  ["一番上", "Kubernetes の障害対応"],
  ["その2番目", "次の発表"],
] as const)("after a list, “%s” is its row: %s", ([next, title]) => {
  const answer = answerQuestion(next, library, "ja", topicOf("港の夜 #1"), today);

  expect(answer).toMatchObject({ kind: "talk", best: { title } });
});

test("a row that the list does not have is said to be missing", () => {
  expect(answerQuestion("9", library, "ja", topicOf("港の夜 #1"), today)).toMatchObject({
    kind: "nothing",
    why: "no-more",
  });
});

test("talks on what people said to each other cannot be found where that was not read", () => {
  expect(answerQuestion("any talks on this?", library, "ja", "lost", today)).toMatchObject({
    kind: "nothing",
    why: "unread",
  });
});

function topicOf(question: string): Topic {
  const topic = topicAfter(ask(question));
  if (!topic) throw new Error(`"${question}" names nothing to go on from`);
  return topic;
}
