/**
 * A stranger's questions over invented notes: siblings of the kinds that people ask every day, in both
 * languages. Each is answered by what stands beside it first, or refused where nothing does.
 */
import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { type Topic, topicAfter } from "../../src/answer/follow-up/topic.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { plainText } from "../../src/card/plain.ts";
import { fieldTerms } from "../../src/ingest/read-terms.ts";
import { ordinaryWords } from "../../src/ingest/read-words.ts";
import { readNotes } from "../../src/notes/folder/read-notes.ts";
import { buildLibrary } from "../../src/search/index/library.ts";

const notes = [
  `# せとうちコード会 第3回

- 2026年10月17日（土）
- 高松 うどんホール
- https://setouchi.connpass.com/event/3003/

## PostgreSQL 16 へのアップグレード - 大西 澄人 (@sumi)

- 停止時間は 12 分で済んだ
- pg_upgrade を使った
- スライド: https://speakerdeck.com/sumi/pg16

## マルチステージビルドで小さなイメージ - Mira Lindqvist (@mlind)

- Docker のイメージが 900 MB から 80 MB に
- 動画: https://www.youtube.com/watch?v=abc123

## Terraform

- 発表者: 岡 りつ (@okaritsu)
- state を分ける
`,
  `# せとうちコード会 第2回

- 2026年7月4日（土）
- 岡山 ももホール
- https://setouchi.connpass.com/event/3002/

## チーム開発と Terraform の運用 - 岡 りつ (@okaritsu)

- Terraform の state、Terraform の module、Terraform の plan
- レビューの待ち時間

## パスワードのいらない世界 - Noor Haddad (@noorh)

- パスキーを社内に配った
- パルス幅の話ではない
- Pros and cons of passwords: no passwords at all

## R言語で見る潮汐 - 大西 澄人 (@sumi)

- 潮位の観測データ
`,
  `# せとうちコード会 第1回

- 2025年11月8日（土）
- 高松 うどんホール

## 依存性の注入をやめた話 - Legacy Code (@legacycode)

- コンテナなしで組み立てる
`,
  `# せとうちコード会 第4回

- 2026-12-12
- 松山 みかんスタジオ

## これからの可観測性 - Mira Lindqvist (@mlind)

- OpenTelemetry の予定
`,
  `# Lakeside JS 2026

- 2026-09-24
- Town Library, Geneva

## Untangling legacy code - Tomas Berg (@tberg)

- legacy code needs characterization tests first
- slides: https://slides.example.com/tberg

## Solid foundations for offline first - Priya Nair (@pnair)

- IndexedDB and a service worker
- conflicts are merged on the server
- Stackdriver shows the tail of the queue

## Observability

- speaker: Jonas Frei (@jfrei)
- traces, metrics, logs
- tail latency above the 99th percentile
`,
  `# Lakeside JS 2025

- 2025-06-12
- Old Mill, Geneva

## Observability on a budget, observability for everyone - Tomas Berg (@tberg)

- observability observability
- Prometheus on one small node

## How the park and ride app was built - Priya Nair (@pnair)

- commuters leave the car at the station
`,
  `# Matsukaze Conf 2024

- 2024-03-03
- 横浜 赤レンガ

## Lightning talks - Eva Roth (@evaroth)

- three short talks
`,
];
/** A page of which no talk is known is found by its words. */
const page = `# 第 7 回 みかんデータ会に行ってきた

とても寒い日に、みかんの選別の話を聞いた。帰りにみかんを買った。
`;
const library = buildLibrary(
  readNotes([...notes, page].map((text, at) => ({ file: `${at}.md`, text }))).meetups,
  await fieldTerms(),
  await ordinaryWords(),
);
const today = "2026-11-28";

function ask(question: string, topic?: Topic): Answer {
  return answerQuestion(question, library, "ja", topic, today);
}

const talks: readonly (readonly [question: string, first: string])[] = [
  // Q1
  ["legacy code", "Untangling legacy code"],
  ["how do you test legacy code?", "Untangling legacy code"],
  ["legacycodeさんの発表", "依存性の注入をやめた話 - Legacy Code"],
  // Q2
  ["any presentations Tomas Berg gave", "Untangling legacy code"],
  ["りつさんの登壇ぜんぶ見せて", "Terraform"],
  ["what's noorh done?", "パスワードのいらない世界"],
  ["Mira が話してたやつ", "これからの可観測性"],
  // Q4
  ["who spoke about offline-first?", "Solid foundations for offline first"],
  ["パスキーについて話した人は？", "パスワードのいらない世界"],
  // Q6
  ["99パーセンタイルの話", "Observability"],
  ["イメージを 80 MB にした話", "マルチステージビルドで小さなイメージ"],
  // Q12 and Q15
  ["オフラインファースト :thinking_face: :pray:", "Solid foundations for offline first"],
  ["【教えて】パスキーって社内で使ってる？ (´・ω・｀)", "パスワードのいらない世界"],
  ["hey team! anyone got notes on pg_upgrade? cheers :beers:", "PostgreSQL 16 へのアップグレード"],
  ["@kikigaki /talks IndexedDB", "Solid foundations for offline first"],
  ["IndexedDB <#C99|random> https://example.org/x", "Solid foundations for offline first"],
  // Q13 and Q14
  ["who’s the one that talked about passkeys?", "パスワードのいらない世界"],
  ["R言語", "R言語で見る潮汐"],
  ["R language", "R言語で見る潮汐"],
  // Q16
  ["postgres upgrade downtime", "PostgreSQL 16 へのアップグレード"],
  ["Terraform 1.9", "Terraform"],
  ["PostgreSQL 17", "PostgreSQL 16 へのアップグレード"],
  ["ポスグレ 停止時間", "PostgreSQL 16 へのアップグレード"],
  ["パスキーの導入", "パスワードのいらない世界"],
  // Q17
  ["Observability", "Observability"],
  ["terraform", "Terraform"],
  ["テラフォーム", "Terraform"],
  // Q20
  ["multi-stage build", "マルチステージビルドで小さなイメージ"],
  ["multistage builds in docker", "マルチステージビルドで小さなイメージ"],
  ["依存性注入", "依存性の注入をやめた話 - Legacy Code"],
  ["オブザーバビリ", "Observability on a budget, observability for everyone"],
  ["どっかーのいめーじ", "マルチステージビルドで小さなイメージ"],
  // Q18, Q19 and Q20
  ["no-passwords", "パスワードのいらない世界"],
  ["チーム", "チーム開発と Terraform の運用"],
  ["パルス幅", "パスワードのいらない世界"],
  ["すたっくどらいばー", "Solid foundations for offline first"],
  ["the 99th percentile", "Observability"],
  // Q21
  ["dependency injection", "依存性の注入をやめた話 - Legacy Code"],
  ["衝突の統合", "Solid foundations for offline first"],
];

test.for(talks)("“%s” is answered by %s", ([question, first]) => {
  expect(talksOf(ask(question))[0]?.title).toBe(first);
});

const meetups: readonly (readonly [question: string, ...titles: string[]])[] = [
  // Q5, Q7, Q8, Q9, Q10 and Q11
  ["who’s speaking at the next meetup?", "せとうちコード会 第4回"],
  ["what'll be on at meetup #4?", "せとうちコード会 第4回"],
  ["直近の勉強会っていつやったの", "せとうちコード会 第3回"],
  ["前のせとうちコード会どこだった？", "せとうちコード会 第3回"],
  ["せとうちコード会の次回の日程", "せとうちコード会 第4回"],
  ["where was the previous Lakeside JS?", "Lakeside JS 2026"],
  ["when was Lakeside JS?", "Lakeside JS 2026", "Lakeside JS 2025"],
  ["高松でやった勉強会は？", "せとうちコード会 第3回", "せとうちコード会 第1回"],
  ["meetups in Yokohama", "Matsukaze Conf 2024"],
  ["第2回の会場と日付", "せとうちコード会 第2回"],
  ["when and where is せとうちコード会 4?", "せとうちコード会 第4回"],
  [
    "connpass の https://setouchi.connpass.com/event/3002/ って何があった？",
    "せとうちコード会 第2回",
  ],
  ["先月の勉強会", "せとうちコード会 第3回"],
  ["第2回せとうちコード会って何やったの？", "せとうちコード会 第2回"],
];

test.for(meetups)("“%s” is answered by %s", ([question, ...titles]) => {
  const answer = ask(question);

  expect(["meetup", "meetups"]).toContain(answer.kind);
  for (const title of titles) expect(plainText(answer, "/talks")).toContain(title);
});

test("a page without a talk is found by its name, and not denied", () => {
  expect(ask("第7回みかんデータ会で選別の話").kind).toBe("talk");
});

test.for([
  // Q7, Q9 and Q18
  "next Lakeside JS",
  "Lakeside JS 2024",
  "Matsukaze Conf 2026 lightning talks",
  "talks by Somebody Unknown",
  "Solidity",
  "saves",
  "CON",
  "パリの話",
  "Kotlin",
  "量子 コンピュータ",
  "what is tail sampling?",
  "第9回の会場",
])("“%s” is refused", (question) => {
  expect(ask(question).kind).toBe("nothing");
});

test.for([
  // Q22 and Q23, after the list of the talks of a meetup
  ["下から2番目", "マルチステージビルドで小さなイメージ"],
  ["下から二番目の資料", "マルチステージビルドで小さなイメージ"],
  ["the second to last", "マルチステージビルドで小さなイメージ"],
  ["second from the bottom", "マルチステージビルドで小さなイメージ"],
  ["the last but one", "マルチステージビルドで小さなイメージ"],
  ["who gave the third to last?", "PostgreSQL 16 へのアップグレード"],
  ["3つめ", "Terraform"],
  ["ラスト", "Terraform"],
] as const)("after a list, “%s” is its row %s", ([next, title]) => {
  const answer = ask(next, topicOf("せとうちコード会 第3回"));

  expect(answer).toMatchObject({ kind: "talk", best: { title } });
});

test.for([
  ["この回の他の発表", "meetup"],
  ["anything else from that night?", "meetup"],
  ["the same speaker's other talks", "speaker"],
  ["この人ほかに何か話してる？", "speaker"],
  ["スライドある？", "talk"],
  ["who gave it?", "talk"],
] as const)("after one talk, “%s” goes on with a %s", ([next, kind]) => {
  expect(ask(next, topicOf("pg_upgrade")).kind).toBe(kind);
});

function topicOf(question: string): Topic {
  const topic = topicAfter(ask(question));
  if (!topic) throw new Error(`"${question}" names nothing to go on from`);
  return topic;
}
