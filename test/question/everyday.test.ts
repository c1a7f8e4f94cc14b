/** How people ask every day, over notes of a series that is called for short, and of one whose next meetup has one talk. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { topicAfter } from "../../src/answer/follow-up/topic.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Foxglove Systems Evening 12

- 2025-03-20
- Venue: Guildhall Annex, Norwich

## Terraform - Oskar Lindqvist (@oskarl)

- state locked by a lost laptop

## Feature flags without regret - Bridget Allen (@bridgeta)

- every flag has an owner

## 警報と付き合う - Bridget Allen (@bridgeta)

- 鳴りすぎる警報を減らす
`,
  `# Foxglove Systems Evening 13

- 2026-02-19
- Venue: The Tannery, Norwich

## データ基盤の引き継ぎ書 - Hannah Cole (@hannahc)

- 引き継ぎは 2 週間

## ClickHouse にログを移した半年 - 三枝 望 (@saegusa_n)

- 圧縮率は 12 倍
`,
  `# Foxglove Systems Evening 14

- 2027-02-18
- Venue: The Tannery, Norwich

## Green threads in Rust, again - Oskar Lindqvist (@oskarl)
`,
);
const today = "2026-11-28";
const ask = (question: string) => answerQuestion(question, library, "ja", undefined, today);

test.for([
  ["警報を減らした話", "警報と付き合う"],
  ["5分で分かる ClickHouse", "ClickHouse にログを移した半年"],
  ["チームの引き継ぎ", "データ基盤の引き継ぎ書"],
  ["no rush, but has anyone talked about terraform? ta!", "Terraform"],
  ["feature flags, when you have a minute", "Feature flags without regret"],
  ["すみません初歩的な質問なのですが、引き継ぎ書の話ってありましたか", "データ基盤の引き継ぎ書"],
  ["@here looking for the feature flags one", "Feature flags without regret"],
  ["terraform ってどう？ <@U123ABC>", "Terraform"],
] as const)("“%s” is answered with %s", ([question, title]) => {
  expect(ask(question)).toMatchObject({ kind: "talk", best: { title } });
});

test.for(["everything Bridget Allen has shown so far", "anything Bridget Allen demoed?"])(
  "“%s” asks for her talks",
  (question) => {
    expect(ask(question)).toMatchObject({
      kind: "speaker",
      person: { name: "Bridget Allen" },
      total: 2,
    });
  },
);

test.for([
  ["where'd Foxglove Systems Evening 12 take place?", ["Guildhall Annex"]],
  ["where has foxglove been held", ["Guildhall Annex", "The Tannery"]],
  ["foxglove が開催されたのはいつ", ["2025年3月20日", "2026年2月19日"]],
  ["when's foxglove 14?", ["18 Feb 2027"]],
  ["is there a meetup planned?", ["18 Feb 2027"]],
  ["anything coming up?", ["18 Feb 2027"]],
  ["これから開催される勉強会は？", ["2027年2月18日"]],
  ["来年の勉強会の予定ある？", ["2027年2月18日"]],
  ["開催予定はありますか", ["2027年2月18日"]],
] as const)("“%s” is told %s", ([question, facts]) => {
  const text = plainText(ask(question), "/talks");
  for (const fact of facts) expect(text).toContain(fact);
});

test.for([
  "Bridget Allenさんが登壇した回のまとめ",
  "what all has Bridget Allen done at our meetups",
])("“%s” are all talks of hers", (question) => {
  expect(talksOf(ask(question)).map(({ title }) => title)).toEqual([
    "Feature flags without regret",
    "警報と付き合う",
  ]);
});

test.for(["kikigaki help!", "talks help", "kikigaki の使い方"])(
  "“%s” asks for help",
  (question) => {
    expect(ask(question).kind).toBe("help");
  },
);

test.for([
  ["number two please", "talk"],
  ["rest of the evening?", "meetup"],
] as const)(
  "after the programme of a meetup, or one talk of it, “%s” goes on with a %s",
  ([next, kind]) => {
    const first = ask(kind === "talk" ? "Foxglove Systems Evening 12" : "Terraform");
    const answer = answerQuestion(next, library, "ja", topicAfter(first), today);
    expect(answer.kind).toBe(kind);
    expect(plainText(answer, "/talks")).toContain("Feature flags without regret");
  },
);
