import { expect, test } from "vitest";
import type { CataloguedTalk } from "../../../src/catalogue/catalogue.ts";
import { sayingModal } from "../../../src/slack/blocks/modal.ts";
import { notesModal } from "../../../src/slack/blocks/notes-modal.ts";
import { talkAnswer } from "../../helpers/slack-answers.ts";

const { entry } = talkAnswer.best;

test("a talk's notes, in Japanese", () => {
  expect(notesModal(entry, 0, "ja")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "コンテナランタイムの選び方",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "elements": [
            {
              "text": "山田太郎 (@taro, 港ソフト)、@hana · Night of Containers #7 · 2024-10-03 · Harbour Hall",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "expand": true,
          "text": {
            "text": "• OCI 準拠なら取り替えられる
     • runc と gVisor を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "close": {
        "text": "閉じる",
        "type": "plain_text",
      },
      "title": {
        "text": "発表のメモ",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("a talk's notes, in English", () => {
  expect(notesModal(entry, 0, "en")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "コンテナランタイムの選び方",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "elements": [
            {
              "text": "山田太郎 (@taro, 港ソフト), @hana · Night of Containers #7 · 2024-10-03 · Harbour Hall",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "expand": true,
          "text": {
            "text": "• OCI 準拠なら取り替えられる
     • runc と gVisor を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "close": {
        "text": "Close",
        "type": "plain_text",
      },
      "title": {
        "text": "Notes of the talk",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("a talk without notes, in Japanese", () => {
  const thin = { ...entry, talk: { ...entry.talk, points: [] } };

  expect(notesModal(thin, 0, "ja")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "コンテナランタイムの選び方",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "elements": [
            {
              "text": "山田太郎 (@taro, 港ソフト)、@hana · Night of Containers #7 · 2024-10-03 · Harbour Hall",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "expand": true,
          "text": {
            "text": "この発表の内容のメモはありません。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "close": {
        "text": "閉じる",
        "type": "plain_text",
      },
      "title": {
        "text": "発表のメモ",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("a talk without notes, in English", () => {
  const thin = { ...entry, talk: { ...entry.talk, points: [] } };

  expect(notesModal(thin, 0, "en")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "コンテナランタイムの選び方",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "elements": [
            {
              "text": "山田太郎 (@taro, 港ソフト), @hana · Night of Containers #7 · 2024-10-03 · Harbour Hall",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "expand": true,
          "text": {
            "text": "There are no notes on what was said in this talk.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "close": {
        "text": "Close",
        "type": "plain_text",
      },
      "title": {
        "text": "Notes of the talk",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("something said instead, in English", () => {
  expect(sayingModal("It is gone.", "en")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "It is gone.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "close": {
        "text": "Close",
        "type": "plain_text",
      },
      "title": {
        "text": "Meetup talks",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("long notes have pages, and every point is on one of them", () => {
  const points = Array.from({ length: 90 }, (_, line) => ({
    kind: "bullet" as const,
    text: `${line} ${"長い要点".repeat(120)}`,
    line,
    children: [],
  }));
  const long: CataloguedTalk = { ...entry, talk: { ...entry.talk, points } };

  const pages = [0, 1, 2, 3, 4].map((page) => JSON.stringify(notesModal(long, page, "en")));

  const first = pages[0] ?? "";
  const count = Number(/Page 1 of (\d+)/.exec(first)?.[1]);
  expect(count).toBe(4);
  expect(first).toContain("page-on");
  expect(first).not.toContain("page-back");
  expect(pages[1]).toContain("page-back");
  expect(pages[3]).not.toContain("page-on");
  expect(pages[4]).toBe(pages[3]); // The notes have become shorter: the last page.
  for (const { line } of points) {
    expect(pages.slice(0, count).filter((page) => page.includes(`• ${line} `))).toHaveLength(1);
  }
});
