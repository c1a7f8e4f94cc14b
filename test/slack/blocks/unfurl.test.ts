import { expect, test } from "vitest";
import { unfurlBlocks } from "../../../src/slack/blocks/unfurl.ts";
import { meetupAnswer, talkAnswer } from "../../helpers/slack-answers.ts";

test("a talk, in Japanese", () => {
  expect(unfurlBlocks(talkAnswer)).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*コンテナランタイムの選び方*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
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
    ]
  `);
});

test("a talk without notes, in English", () => {
  const best = { ...talkAnswer.best, points: [] };

  expect(unfurlBlocks({ ...talkAnswer, locale: "en", best })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*コンテナランタイムの選び方*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
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
    ]
  `);
});

test("a meetup, in English", () => {
  expect(unfurlBlocks(meetupAnswer)).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*Night of Containers #7*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "2024-10-03 · Harbour Hall",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "expand": true,
        "text": {
          "text": "2 talks.
    • コンテナランタイムの選び方 — 山田太郎 (@taro, 港ソフト), @hana
    • LT: My first sidecar — Ann Lee",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
});

test("a meetup, in Japanese, with the first five of its talks", () => {
  const talks = Array.from({ length: 9 }, () => meetupAnswer.talks[0]).flatMap(
    (talk) => talk ?? [],
  );
  const blocks = unfurlBlocks({ ...meetupAnswer, locale: "ja", talks, total: 9 });

  expect(JSON.stringify(blocks).match(/• /gu)).toHaveLength(5);
  expect(JSON.stringify(blocks)).toContain("発表は 9 件です。");
});
