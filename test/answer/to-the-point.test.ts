/** A talk that holds the words around what a question turns on, and not that, is no answer. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { talksOf } from "../../src/answer/subject.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `# Tanuki Night Autumn 2031

We met at the harbour, with pizza and a quiz.

## Registers in colour - Ilse Brandt (@ilse)

- spilling
- Rust macros
`,
  "# Heron Meeting\n\n- 2030-05-02\n\n## Stacks all the way - Otto Maier (@otto)\n\n- frames\n- RSpec in passing\n",
  "# 汐見の会 2031年春\n\n- 2031-04-02\n\n## 潮汐の予測 - 岡 りつ (@okaritsu)\n\n- 観測データ\n- 予測の外れ方\n",
);
const titles = (question: string) =>
  talksOf(answerQuestion(question, library, "en")).map(({ title }) => title);

test.for([
  ["who talked about Haskell at the Tanuki Night?", "what is talked about is nobody's"],
  ["who talked about RSpec at the Tanuki Night Autumn?", "it was told of elsewhere"],
  ["was there a session on Fortran at the tanuki night?", "only the night is known"],
  ["Tanuki Night Spring 2031 slides", "it is another night"],
  ["what was the talk at the Tanuki Night Christmas meetup?", "any meetup is a meetup"],
  ["汐見の会 2031年春の量子計算の話", "量子計算 is in no notes"],
] as const)("“%s” is refused, for %s", ([question]) => {
  expect(titles(question)).toEqual([]);
});

test.for([
  ["who talked about registers at the Tanuki Night?", "Registers in colour"],
  ["was there a session on Rust macros?", "Registers in colour"],
  ["notes on RSpec", "Stacks all the way"],
  ["潮汐の計算の話", "潮汐の予測"],
] as const)("“%s” is answered by %s", ([question, title]) => {
  expect(titles(question)[0]).toBe(title);
});

test("what a page tells of its meetup is answered by the page", () => {
  expect(answerQuestion("quiz at the Tanuki Night", library, "en").kind).not.toBe("nothing");
});

test.for([
  "the January 2013 meeting",
  "what was on at the meetup in March 2012?",
  "2018年1月の勉強会の発表",
])("“%s” names a month without a meetup", (question) => {
  expect(answerQuestion(question, library, "en")).toMatchObject({
    kind: "nothing",
    unknown: { kind: "day" },
  });
});

test.for([
  ["the May 2030 meeting", "Stacks all the way"],
  ["registers", "Registers in colour"],
] as const)("“%s” is answered by %s", ([question, title]) => {
  expect(titles(question)).toContain(title);
});

const pages = libraryOf(
  "# Weekly Kani #07\n\n- ここで話した\n- 去年の夏のまとめ\n\n2031/05/16 と 2031年5月23日に集まった\n",
  "# Heron Meeting #3\n\n- 2030-05-02\n\n## Stacks all the way - Otto Maier (@otto)\n\n- frames\n",
);

test.for([
  ["Weekly Kani 7回目いつ？", "talk"],
  ["Weekly Kani #7", "talk"],
  ["2031年5月23日の会", "talk"],
  ["Weekly Kani 9回目いつ？", "nothing"],
  ["2031年5月24日の会", "nothing"],
] as const)("“%s” asks for what only a page tells: %s", ([question, kind]) => {
  expect(answerQuestion(question, pages, "ja").kind).toBe(kind);
});

const series = libraryOf(
  "# Playlist preloading and AWK\n\n- 2030-05-02\n\n## Playlist preloading - Otto Maier (@otto)\n\n- publishing on time\n\n## AWK - Ilse Brandt (@ilse)\n\n- fields\n",
);

test.for([
  ["how is a scheduled playlist published?", "talk"],
  ["is there a planned playlist for publishing on time", "talk"],
  ["when is the next playlist meetup?", "nothing"],
] as const)("“%s” of a word that begins a meetup's name is a %s", ([question, kind]) => {
  expect(answerQuestion(question, series, "en", undefined, "2031-01-01").kind).toBe(kind);
});

test.for(["Otto Maier さんが発表した章", "Otto Maier さんの枠は？", "Otto Maier さんの節は？"])(
  "“%s” asks for all that somebody gave",
  (question) => {
    expect(titles(question)).toEqual(["Stacks all the way"]);
  },
);
