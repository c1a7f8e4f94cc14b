import { expect, test } from "vitest";
import type { Problem } from "../../../src/notes/meetup.ts";
import { notesReport } from "../../../src/slack/blocks/notes-report.ts";

test("organisers are told file, line and what to do, and paged by nothing in it", () => {
  expect(
    notesReport([problem("2024/a.md", 12, "No date in <!channel>. Add one.")], "en"),
  ).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "expand": true,
            "text": {
              "text": "There are problems in the notes. They are read again once mended.
      2024/a.md:12: No date in &lt;!channel&gt;. Add one.",
              "type": "mrkdwn",
              "verbatim": true,
            },
            "type": "section",
          },
        ],
        "text": "There are problems in the notes. They are read again once mended.
      2024/a.md:12: No date in &lt;!channel&gt;. Add one.",
      }
    `);
});

test("organisers are told in Japanese", () => {
  expect(
    notesReport([problem("2024/a.md", 12, "No date in <!channel>. Add one.")], "ja"),
  ).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "メモに問題があります。直すと自動で読み直します。
    2024/a.md:12: No date in &lt;!channel&gt;. Add one.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "メモに問題があります。直すと自動で読み直します。
    2024/a.md:12: No date in &lt;!channel&gt;. Add one.",
    }
  `);
});

test("beyond ten problems their number is told", () => {
  const problems = Array.from({ length: 13 }, (_, i) => problem("a.md", i + 1, "It is wrong."));

  const { text } = notesReport(problems, "ja");

  expect(text.split("\n")).toHaveLength(12);
  expect(text).toContain("a.md:10: ");
  expect(text).toContain("ほか 3 件");
});

function problem(file: string, line: number, message: string): Problem {
  return { file, line, message, severity: "error" };
}
