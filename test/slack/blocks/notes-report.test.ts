import { expect, test } from "vitest";
import type { Finding } from "../../../src/notes/finding.ts";
import type { Problem } from "../../../src/notes/meetup.ts";
import { notesReport } from "../../../src/slack/blocks/notes-report.ts";

test("organisers are told file, line and what to do, and paged by nothing in it", () => {
  expect(
    notesReport([problem("2024/a.md", 12, { kind: "no-such-day", date: "<!channel>" })], "en"),
  ).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "There are problems in the notes. They are read again once mended.
    2024/a.md:12: error: There is no such day: &lt;!channel&gt;. Correct the date of the meetup.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "There are problems in the notes. They are read again once mended.
    2024/a.md:12: error: There is no such day: &lt;!channel&gt;. Correct the date of the meetup.",
    }
  `);
});

test("organisers are told in Japanese", () => {
  expect(
    notesReport([problem("2024/a.md", 12, { kind: "no-such-day", date: "<!channel>" })], "ja"),
  ).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "メモに問題があります。直すと自動で読み直します。
    2024/a.md:12: エラー: &lt;!channel&gt; という日はありません。勉強会の日付を直してください。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "メモに問題があります。直すと自動で読み直します。
    2024/a.md:12: エラー: &lt;!channel&gt; という日はありません。勉強会の日付を直してください。",
    }
  `);
});

test("beyond ten problems their number is told", () => {
  const problems = Array.from({ length: 13 }, (_, i) =>
    problem("a.md", i + 1, { kind: "empty-heading" }),
  );

  const { text } = notesReport(problems, "ja");

  expect(text.split("\n")).toHaveLength(12);
  expect(text).toContain("a.md:10: ");
  expect(text).toContain("ほか 3 件");
});

function problem(file: string, line: number, finding: Finding): Problem {
  return { file, line, finding, severity: "error" };
}
