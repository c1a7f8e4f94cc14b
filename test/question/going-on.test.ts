/** Siblings of the ways of going on from an answer, and of asking for meetups by day, place and turn. */
import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { topicAfter } from "../../src/answer/follow-up/topic.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# 川辺の会 #4

- 2026-03-01
- 京都 かもホール
- https://kawabe.connpass.com/event/4/

## Rust で書く DNS サーバ - 井口 澪 (@iguchi)

- 応答は 2 ms

## Observing queues with eBPF - Marta Silva (@msilva)

- kprobes on the scheduler

## 社内 wiki の棚卸し - 高瀬 陸

- 半分を捨てた
`,
  `# 川辺の会 #5

- 2026-08-01
- 大阪 なにわ会館

## Rust の非同期 - 井口 澪 (@iguchi)

- tokio の中身

## eBPF in anger - Marta Silva (@msilva)

- verifier
`,
);
const ask = (question: string, first?: string): Answer =>
  answerQuestion(question, library, "ja", first ? topicAfter(ask(first)) : undefined, "2026-11-28");

test.for([
  ["同じ日のほかのやつ", "meetup"],
  ["この勉強会のほかの登壇", "meetup"],
  ["what other sessions were there?", "meetup"],
  ["who else spoke that day", "meetup"],
  ["anything else by her?", "speaker"],
  ["more by this speaker", "speaker"],
  ["もっと読む", "talk"],
  ["その回っていつ？", "talk"],
] as const)("after one talk, “%s” goes on with a %s", ([question, kind]) => {
  expect(ask(question, "kprobes").kind).toBe(kind);
});

test.for([
  "2つ目",
  "二個目",
  "二番",
  "no. 2",
  "second please",
  "2番の人",
  "show me number 2",
  "2 がいい",
  "2つ目が見たい",
  "②",
])("after a list, “%s” is its second row", (question) => {
  expect(ask(question, "川辺の会 #4")).toMatchObject({
    kind: "talk",
    best: { title: "Observing queues with eBPF" },
  });
});

test.for(["both", "両方", "show me both of them", "どちらも詳しく教えて", "2つとも見たい"])(
  "after two talks, “%s” is both of them",
  (question) => {
    const titles = talksOf(ask(question, "川辺の会 #5")).map(({ title }) => title);
    expect(titles).toEqual(["Rust の非同期", "eBPF in anger"]);
  },
);

test("after one talk there are no two", () => {
  expect(ask("両方", "社内 wiki の棚卸し")).toMatchObject({ kind: "nothing", why: "no-more" });
});

test.for([
  "do we have something about this?",
  "has anyone talked about this?",
  "did somebody ever speak about that?",
])("in a thread that was not read, “%s” cannot be answered", (question) => {
  const answer = answerQuestion(question, library, "ja", "lost", "2026-11-28");
  expect(answer).toMatchObject({ kind: "nothing", why: "unread" });
});

test.for([
  ["what's the date and place of 川辺の会 #5", "川辺の会 #5"],
  ["the venue and the date of 川辺の会 #4?", "川辺の会 #4"],
  ["最後にやった会", "川辺の会 #5"],
  ["the most recent one", "川辺の会 #5"],
  ["第4回の時間と会場", "川辺の会 #4"],
  ["kawabe.connpass.com/event/4 slides?", "川辺の会 #4"],
] as const)("“%s” is answered with %s", ([question, title]) => {
  expect(ask(question)).toMatchObject({ kind: "meetup", meetup: { title } });
});

test.for([
  ["rsut dns", "Rust で書く DNS サーバ"],
  ["wikiの棚卸", "社内 wiki の棚卸し"],
  ["talks Marta has done", "eBPF in anger"],
  ["だれか wiki 整理した人いる？", "社内 wiki の棚卸し"],
] as const)("“%s” is answered with %s", ([question, title]) => {
  expect(talksOf(ask(question))[0]?.title).toBe(title);
});
