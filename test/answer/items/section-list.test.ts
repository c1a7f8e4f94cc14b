/** A list of what a section of a page holds is that list, and not the page. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/answer/answer-question.ts";
import { openTalk } from "../../../src/card/choices/row-choices.ts";
import { plainText } from "../../../src/card/plain.ts";
import { textsIn } from "../../../src/card/texts.ts";
import { libraryOf } from "../../helpers/library.ts";

const report = libraryOf(
  `# Harbour Days '16 report

My takeaways from three days at the harbour, in the order in which I thought of them.

## Day 1

It was all workshops, of which I saw these two and slept through a third.

### Ignite Talks

Everybody had six minutes and twenty slides, and most of them ran out of both.

- [Ann Lee - Knots for cold hands](talks/knots.md)
- [Bo Lind - Tide tables by heart](talks/tides.md)
- [Cy Low - A ferry called George](talks/ferry.md)

### Walks

- The old harbour
    - it was foggy
- The new harbour
    - it was closed
`,
  "# Rope Night\n\n- 2016-01-02\n\n## On salt - Di Ode\n\n- It was good\n",
);

const evening = libraryOf(
  `# 港の夜 #4

- 2018/11/22
- 港の家

## 潮見表の読み方 - 小田 港

- 月が引く

## LT

### 結び目の話 - 青木 縄

- ほどけない

### 霧の話 - 赤木 霧

- 見えない
`,
);

test.for(["ignite talks", "what were the ignite talks?", "list of ignite talks"])(
  "%s of a report",
  (question) => {
    const answer = answerQuestion(question, report, "en");

    expect(plainText(answer, "/talks")).toBe(
      [
        "Ignite Talks: 3 · Harbour Days '16 report",
        "",
        "• Knots for cold hands — Ann Lee",
        "• Tide tables by heart — Bo Lind",
        "• A ferry called George — Cy Low",
      ].join("\n"),
    );
  },
);

test.for(["LT全部", "LTの一覧"])(
  "%s of an evening, by the day and place in its heading",
  (question) => {
    const answer = answerQuestion(question, evening, "ja");

    expect(plainText(answer, "/talks")).toBe(
      [
        "LT: 2 件 · 港の夜 #4 · 2018年11月22日(木)",
        "",
        "• 結び目の話 — 青木 縄",
        "• 霧の話 — 赤木 霧",
      ].join("\n"),
    );
  },
);

test("talks behind the next heading that is no talk's are none of the section", () => {
  const other = "## 本編\n\n### 錨の話 - 白木 錨\n\n- 重い\n";
  const both = libraryOf(
    `# 港の夜 #5\n\n- 2018/12/20\n\n## LT\n\n### 結び目の話 - 青木 縄\n\n- ほどけない\n\n### 霧の話 - 赤木 霧\n\n- 見えない\n\n${other}`,
  );

  const text = plainText(answerQuestion("LT全部", both, "ja"), "/talks");

  expect(text).toContain("LT: 2 件");
  expect(text).not.toContain("錨の話");
});

test("titles of which nobody knows who spoke are listed, too", () => {
  const titles = "- 結び目をほどく三つの手\n- 霧の中で聞こえるもの\n";
  const notes = libraryOf(
    `# 港の夜 #6\n\n- 2019/01/17\n\n## 錨の話 - 白木 錨\n\n- 重い\n\n## LT\n\n${titles}`,
  );

  const text = plainText(answerQuestion("LT全部", notes, "ja"), "/talks");

  expect(text).toContain("LT: 2 件");
  expect(text).toContain("結び目をほどく三つの手");
  expect(text).toContain("霧の中で聞こえるもの");
});

test("who asks for more than the name of the section gets what answers that", () => {
  expect(answerQuestion("ignite talks on tide tables", report, "en")).not.toMatchObject({
    of: { section: "Ignite Talks" },
  });
});

test("an item that is no talk opens where it stands in the notes of its page", () => {
  const [page] = report.catalogue.entries.filter(({ talk }) => talk.isNote);
  const [row] = [{ title: "The old harbour", id: page?.talk.id ?? "", isNote: true, line: 21 }];
  const shown = { ...row, kind: "talk" } as Parameters<typeof openTalk>[0]; // as: all that is asked of it

  expect(openTalk(shown, textsIn("en")).action).toEqual({ kind: "notes", id: row?.id, line: 21 });
});
