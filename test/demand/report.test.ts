import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import type { Kept, Tally, Wish } from "../../src/demand/demand.ts";
import { gatherReport } from "../../src/demand/gather-report.ts";
import { keptWords, keyOfWords } from "../../src/demand/kept-words.ts";
import { reportSections, reportText } from "../../src/demand/report-sections.ts";
import { libraryOf } from "../helpers/library.ts";

const notes = `第1回 雲勉強会
=====

- 2023/05/10
- 神戸

## コンテナのはじめかた - Taro Yamada (@taro_example)

- スライド: https://speakerdeck.com/example/containers
- コンテナは軽い

## LT: ログの集め方

- 集めて捨てる
`;

const answers = answersFrom(
  libraryOf(notes),
  () => 0,
  () => "2026-10-05",
);
const later = {
  ask: async (...args: Parameters<typeof answers.ask>) => answers.ask(...args),
  inventory: async () => answers.inventory(),
  topics: async (questions: readonly string[]) => answers.topics(questions),
};

function report(kept: Partial<Kept>) {
  return gatherReport({ tallies: [], wishes: [], ...kept }, later, "2026-10-01", "ja");
}

function tally(kind: Tally["kind"], words: string, fields: Partial<Tally> = {}): Tally {
  return { kind, words, talk: "", times: 1, people: 1, ...fields };
}

function wish(words: string, gives = false): Wish {
  return { id: `${words} ${gives}`, day: "2026-10-01", words, gives, told: "" };
}

test("questions that found nothing stand together by their telling word, most people first", async () => {
  const { inVain } = await report({
    tallies: [
      tally("nothing", "gVisor の話はありますか", { people: 2, times: 3 }),
      tally("nothing", "gVisor と seccomp について教えて"),
      tally("nothing", "WebAssembly を使った発表", { people: 2, times: 2 }),
      tally("nothing", "第99回"),
    ],
  });

  expect(inVain.map(({ about, people, times }) => [about, people, times])).toEqual([
    ["gVisor", 3, 4],
    ["WebAssembly", 2, 2],
    ["第99回", 1, 1],
  ]);
  expect(inVain[0]?.questions.map(({ people }) => people)).toEqual([2, 1]);
});

test("a wish that the notes answer by now is told with the talk", async () => {
  const { wishes } = await report({
    wishes: [wish("コンテナ"), wish("gVisor"), wish("gVisor", true), wish("ｇＶｉｓｏｒ")],
  });

  expect(wishes).toEqual([
    { words: "gVisor", wanted: 2, givers: 1 },
    { words: "コンテナ", wanted: 1, givers: 0, answeredBy: "コンテナのはじめかた" },
  ]);
});

test("what did not help is told with its talk and why, and what helped is not", async () => {
  const [talk] = answers.inventory();
  const rated = { talk: talk?.id ?? "" };

  const { wrong } = await report({
    tallies: [
      tally("wrong", "コンテナ", { ...rated, times: 2 }),
      tally("unhelpful", "コンテナ", rated),
      tally("helpful", "ログ", rated),
      tally("incomplete", "ログ", { talk: "gone.md#x" }),
    ],
  });

  expect(wrong).toEqual([
    { words: "コンテナ", talk: "コンテナのはじめかた", times: 3, reasons: ["unhelpful", "wrong"] },
    { words: "ログ", talk: "gone.md#x", times: 1, reasons: ["incomplete"] },
  ]);
});

test("says which talks were never found, and what the notes lack", async () => {
  const [first] = answers.inventory();

  const { neverFound, without } = await report({
    tallies: [tally("found", "", { talk: first?.id ?? "" })],
  });

  expect(neverFound.map(({ title }) => title)).toEqual(["ログの集め方"]);
  expect(without.slides.map(({ title }) => title)).toEqual(["ログの集め方"]);
  expect(without.speakers.map(({ title }) => title)).toEqual(["ログの集め方"]);
  expect(without.day).toEqual([]);
});

test("is told in either language", async () => {
  const whole = await report({
    tallies: [tally("nothing", "gVisor"), tally("wrong", "ログ")],
    wishes: [wish("コンテナ", true)],
  });

  expect(reportText(whole, "en")).toMatchInlineSnapshot(`
    "What members asked for since Thu 1 Oct 2026

    Asked in vain
    • gVisor: 1 person, 1 time (gVisor)

    Wished for
    • コンテナ: 0 would like it, 1 could give it; the notes have it by now: コンテナのはじめかた

    Found, and did not help
    • “ログ”: 1 time (something is wrong)

    Talks that no answer showed: 2
    • コンテナのはじめかた (第1回 雲勉強会)
    • ログの集め方 (第1回 雲勉強会)

    Talks without slides: 1
    • ログの集め方 (第1回 雲勉強会)

    Talks without a speaker: 1
    • ログの集め方 (第1回 雲勉強会)"
  `);
  expect(reportText(whole, "ja")).toMatchInlineSnapshot(`
    "2026年10月1日(木)からのメンバーの質問

    見つからなかった質問
    • gVisor: 1 人、1 回（gVisor）

    聞きたい話題
    • コンテナ: 聞きたい 0 人、話せる 1 人。いまはメモにあります: コンテナのはじめかた

    見つかったが、役に立たなかった答え
    • 「ログ」: 1 回（内容が正しくない）

    一度も見つからなかった発表: 2 件
    • コンテナのはじめかた（第1回 雲勉強会）
    • ログの集め方（第1回 雲勉強会）

    スライドのない発表: 1 件
    • ログの集め方（第1回 雲勉強会）

    発表者のわからない発表: 1 件
    • ログの集め方（第1回 雲勉強会）"
  `);
});

test("of a long list the rest is counted, and nothing is told of what there is none of", async () => {
  const tallies = Array.from({ length: 12 }, (_, n) =>
    tally("nothing", `Topic${"abcdefghijkl"[n]}`),
  );

  const [, inVain] = reportSections(await report({ tallies }), "en");
  const headings = reportSections(await report({}), "en").map(({ heading }) => heading);

  expect(inVain?.lines).toHaveLength(11);
  expect(inVain?.lines.at(-1)).toBe("and 2 more");
  expect(headings).not.toContain("Asked in vain");
});

test.for([
  ['@"山田太郎|taro" の発表', "の発表"],
  ["<@U0123ABCD> gVisor <https://example.org|x>", "gVisor"],
  ["U0123ABCD ann@example.org https://example.org/x gVisor", "gVisor"],
  ["k8s\nの　運用", "k8s の 運用"],
  ["USA", "USA"],
] as const)("of %j the words %j are kept", ([question, kept]) => {
  expect(keptWords(question)).toBe(kept);
});

test("a long question is cut, and spellings share a key", () => {
  expect(keptWords("あ".repeat(500))).toHaveLength(120);
  expect(keyOfWords("コンテナー？")).toBe(keyOfWords("こんてな"));
  expect(keyOfWords("？？")).toBe("？？");
});
