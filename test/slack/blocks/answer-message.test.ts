import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import {
  help,
  meetupAnswer,
  nothing,
  peopleAnswer,
  speakerAnswer,
  talkAnswer,
  talksAnswer,
  thanks,
} from "../../helpers/slack-answers.ts";

test("a talk, in Japanese", () => {
  expect(blocks({ ...talkAnswer, locale: "ja" })).toMatchInlineSnapshot(`
    [
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
            "text": "山田太郎 (@taro, 港ソフト)、@hana · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · 2024-10-03 · Harbour Hall",
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
     • runc と *gVisor* を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "<https://example.com/slides.pdf|スライド> · 動画: <https://example.com/video|録画>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "一致した言葉: らんたいむ = ランタイム",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "type": "divider",
      },
      {
        "expand": true,
        "text": {
          "text": "*ほかに近い発表*
    • <https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar> — Ann Lee · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "notes",
            "text": {
              "emoji": false,
              "text": "メモを読む",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","autumn.md#runtimes",0,""]",
          },
          {
            "action_id": "look-speaker-0",
            "text": {
              "emoji": false,
              "text": "山田太郎さんの発表",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","taro",0,""]",
          },
          {
            "action_id": "look-meetup",
            "text": {
              "emoji": false,
              "text": "同じ回の発表",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","autumn.md",0,""]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

test("a talk, in English", () => {
  expect(blocks({ ...talkAnswer, locale: "en" })).toMatchInlineSnapshot(`
    [
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
            "text": "山田太郎 (@taro, 港ソフト), @hana · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · 2024-10-03 · Harbour Hall",
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
     • runc と *gVisor* を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "<https://example.com/slides.pdf|Slides> · Video: <https://example.com/video|録画>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "Matched: らんたいむ = ランタイム",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "type": "divider",
      },
      {
        "expand": true,
        "text": {
          "text": "*Other talks close to this*
    • <https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar> — Ann Lee · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "notes",
            "text": {
              "emoji": false,
              "text": "Read the notes",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","autumn.md#runtimes",0,""]",
          },
          {
            "action_id": "look-speaker-0",
            "text": {
              "emoji": false,
              "text": "Talks by 山田太郎",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","taro",0,""]",
          },
          {
            "action_id": "look-meetup",
            "text": {
              "emoji": false,
              "text": "Same meetup",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","autumn.md",0,""]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

test("who gave a talk, in English", () => {
  expect(blocks({ ...talkAnswer, locale: "en", intent: "who" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*It was given by 山田太郎 (@taro, 港ソフト), @hana.*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
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
            "text": "山田太郎 (@taro, 港ソフト), @hana · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · 2024-10-03 · Harbour Hall",
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
     • runc と *gVisor* を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "<https://example.com/slides.pdf|Slides> · Video: <https://example.com/video|録画>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "Matched: らんたいむ = ランタイム",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "type": "divider",
      },
      {
        "expand": true,
        "text": {
          "text": "*Other talks close to this*
    • <https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar> — Ann Lee · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "notes",
            "text": {
              "emoji": false,
              "text": "Read the notes",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","autumn.md#runtimes",0,""]",
          },
          {
            "action_id": "look-speaker-0",
            "text": {
              "emoji": false,
              "text": "Talks by 山田太郎",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","taro",0,""]",
          },
          {
            "action_id": "look-meetup",
            "text": {
              "emoji": false,
              "text": "Same meetup",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","autumn.md",0,""]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

test("the links of a talk, in Japanese", () => {
  expect(blocks({ ...talkAnswer, locale: "ja", intent: "link" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "<https://example.com/slides.pdf|スライド> · 動画: <https://example.com/video|録画> · <https://example.com/events/7?a=1&amp;b=2|イベントページ>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
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
            "text": "山田太郎 (@taro, 港ソフト)、@hana · <https://example.com/events/7?a=1&amp;b=2|Night of Containers #7> · 2024-10-03 · Harbour Hall",
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
     • runc と *gVisor* を比べた
    \`\`\`ctr run --rm &lt;image&gt;
    echo ok\`\`\`",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "一致した言葉: らんたいむ = ランタイム",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "type": "divider",
      },
      {
        "expand": true,
        "text": {
          "text": "*ほかに近い発表*
    • <https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar> — Ann Lee · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "notes",
            "text": {
              "emoji": false,
              "text": "メモを読む",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","autumn.md#runtimes",0,""]",
          },
          {
            "action_id": "look-speaker-0",
            "text": {
              "emoji": false,
              "text": "山田太郎さんの発表",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","taro",0,""]",
          },
          {
            "action_id": "look-meetup",
            "text": {
              "emoji": false,
              "text": "同じ回の発表",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","autumn.md",0,""]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

test("a list of talks, in Japanese", () => {
  expect(blocks({ ...talksAnswer, locale: "ja" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*発表が 5 件見つかりました。*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "開く: コンテナランタイムの選び方",
          "action_id": "look-talk-0",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","autumn.md#runtimes",0,""]",
        },
        "text": {
          "text": "<https://example.com/slides.pdf|コンテナランタイムの選び方>
    山田太郎 (@taro, 港ソフト)、@hana · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "開く: LT: My first sidecar",
          "action_id": "look-talk-1",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","autumn.md#lt",0,""]",
        },
        "text": {
          "text": "<https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar>
    Ann Lee · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "全 5 のうち 1〜2",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
    ]
  `);
});

test("a list of talks, in English", () => {
  expect(blocks({ ...talksAnswer, locale: "en" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*5 talks found.*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "Open: コンテナランタイムの選び方",
          "action_id": "look-talk-0",
          "text": {
            "emoji": false,
            "text": "Open",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["en","autumn.md#runtimes",0,""]",
        },
        "text": {
          "text": "<https://example.com/slides.pdf|コンテナランタイムの選び方>
    山田太郎 (@taro, 港ソフト), @hana · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "Open: LT: My first sidecar",
          "action_id": "look-talk-1",
          "text": {
            "emoji": false,
            "text": "Open",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["en","autumn.md#lt",0,""]",
        },
        "text": {
          "text": "<https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar>
    Ann Lee · Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "1–2 of 5",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
    ]
  `);
});

test("a meetup's programme, in Japanese", () => {
  expect(blocks({ ...meetupAnswer, locale: "ja" })).toMatchInlineSnapshot(`
    [
      {
        "text": {
          "emoji": false,
          "text": "Night of Containers #7",
          "type": "plain_text",
        },
        "type": "header",
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
          "text": "<https://example.com/events/7?a=1&amp;b=2|イベントページ>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "*発表は 2 件です。*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "開く: コンテナランタイムの選び方",
          "action_id": "look-talk-0",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","autumn.md#runtimes",0,""]",
        },
        "text": {
          "text": "<https://example.com/slides.pdf|コンテナランタイムの選び方>
    山田太郎 (@taro, 港ソフト)、@hana",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "開く: LT: My first sidecar",
          "action_id": "look-talk-1",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","autumn.md#lt",0,""]",
        },
        "text": {
          "text": "LT: My first sidecar
    Ann Lee",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
});

test("a meetup's programme, in English", () => {
  expect(blocks({ ...meetupAnswer, locale: "en" })).toMatchInlineSnapshot(`
    [
      {
        "text": {
          "emoji": false,
          "text": "Night of Containers #7",
          "type": "plain_text",
        },
        "type": "header",
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
          "text": "<https://example.com/events/7?a=1&amp;b=2|Meetup page>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "*2 talks.*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "Open: コンテナランタイムの選び方",
          "action_id": "look-talk-0",
          "text": {
            "emoji": false,
            "text": "Open",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["en","autumn.md#runtimes",0,""]",
        },
        "text": {
          "text": "<https://example.com/slides.pdf|コンテナランタイムの選び方>
    山田太郎 (@taro, 港ソフト), @hana",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "Open: LT: My first sidecar",
          "action_id": "look-talk-1",
          "text": {
            "emoji": false,
            "text": "Open",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["en","autumn.md#lt",0,""]",
        },
        "text": {
          "text": "LT: My first sidecar
    Ann Lee",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
});

test("a speaker's talks, in Japanese", () => {
  expect(blocks({ ...speakerAnswer, locale: "ja" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*山田太郎 (@taro) さんの発表は 1 件です。*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "開く: コンテナランタイムの選び方",
          "action_id": "look-talk-0",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","autumn.md#runtimes",0,""]",
        },
        "text": {
          "text": "<https://example.com/slides.pdf|コンテナランタイムの選び方>
    Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
});

test("a speaker's talks, in English", () => {
  expect(blocks({ ...speakerAnswer, locale: "en" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*1 talk by 山田太郎 (@taro).*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "Open: コンテナランタイムの選び方",
          "action_id": "look-talk-0",
          "text": {
            "emoji": false,
            "text": "Open",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["en","autumn.md#runtimes",0,""]",
        },
        "text": {
          "text": "<https://example.com/slides.pdf|コンテナランタイムの選び方>
    Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
});

test("who has talked about something, in Japanese", () => {
  expect(blocks({ ...peopleAnswer, locale: "ja" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*これについて話した人は 12 人です。*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "action_id": "look-speaker-0",
          "text": {
            "emoji": false,
            "text": "山田太郎さんの発表",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","taro",0,""]",
        },
        "text": {
          "text": "*山田太郎 (@taro)*
    • <https://example.com/slides.pdf|コンテナランタイムの選び方> — Night of Containers #7 · 2024-10-03
    • <https://example.com/slides.pdf|コンテナランタイムの選び方> — Night of Containers #7 · 2024-10-03
    • <https://example.com/slides.pdf|コンテナランタイムの選び方> — Night of Containers #7 · 2024-10-03
    ほか 1 件",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "開く: LT: My first sidecar",
          "action_id": "look-talk-1",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","autumn.md#lt",0,""]",
        },
        "text": {
          "text": "*Ann Lee*
    • <https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar> — Night of Containers #7 · 2024-10-03",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "text": "全 12 のうち 1〜2",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "elements": [
          {
            "action_id": "list",
            "text": {
              "emoji": false,
              "text": "ほかの結果",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","",1,"who has talked about containers?"]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

test("who has talked about something, in English", () => {
  expect(answerMessage(peopleAnswer, "/talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "*12 people have talked about this.*",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "action_id": "look-speaker-0",
            "text": {
              "emoji": false,
              "text": "Talks by 山田太郎",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","taro",0,""]",
          },
          "text": {
            "text": "*山田太郎 (@taro)*
    • <https://example.com/slides.pdf|コンテナランタイムの選び方> — Night of Containers #7 · 2024-10-03
    • <https://example.com/slides.pdf|コンテナランタイムの選び方> — Night of Containers #7 · 2024-10-03
    • <https://example.com/slides.pdf|コンテナランタイムの選び方> — Night of Containers #7 · 2024-10-03
    and 1 more",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "Open: LT: My first sidecar",
            "action_id": "look-talk-1",
            "text": {
              "emoji": false,
              "text": "Open",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","autumn.md#lt",0,""]",
          },
          "text": {
            "text": "*Ann Lee*
    • <https://example.com/events/7?a=1&amp;b=2|LT: My first sidecar> — Night of Containers #7 · 2024-10-03",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "elements": [
            {
              "text": "1–2 of 12",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "elements": [
            {
              "action_id": "list",
              "text": {
                "emoji": false,
                "text": "More results",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","",1,"who has talked about containers?"]",
            },
          ],
          "type": "actions",
        },
      ],
      "text": "12 people have talked about this.

    山田太郎 (@taro)
    • コンテナランタイムの選び方 — Night of Containers #7 · 2024-10-03 · Harbour Hall https://example.com/slides.pdf
    • コンテナランタイムの選び方 — Night of Containers #7 · 2024-10-03 · Harbour Hall https://example.com/slides.pdf
    • コンテナランタイムの選び方 — Night of Containers #7 · 2024-10-03 · Harbour Hall https://example.com/slides.pdf
    and 1 more

    Ann Lee
    • LT: My first sidecar — Night of Containers #7 · 2024-10-03 · Harbour Hall https://example.com/events/7?a=1&amp;b=2

    1–2 of 12",
    }
  `);
});

test("a word of thanks, in both languages", () => {
  expect(answerMessage(thanks, "/talks", { canShare: true })).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "どういたしまして。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "どういたしまして。",
    }
  `);
  expect(answerMessage({ ...thanks, locale: "en" }, "/talks").text).toBe("You are welcome.");
});

test("nothing found, in Japanese", () => {
  expect(blocks({ ...nothing, locale: "ja" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*「量子コンピュータ」に答える発表は、メモに見つかりませんでした。*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "*メモにある近い言葉*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "ask-0",
            "text": {
              "emoji": false,
              "text": "コンテナ",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","",0,"コンテナ"]",
          },
          {
            "action_id": "ask-1",
            "text": {
              "emoji": false,
              "text": "サーバーレス",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","",0,"サーバーレス"]",
          },
        ],
        "type": "actions",
      },
      {
        "elements": [
          {
            "text": "聞き方の例は /talks help で見られます。",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
    ]
  `);
});

test("nothing found, in English", () => {
  expect(blocks({ ...nothing, locale: "en" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "*No talk in the notes answers “量子コンピュータ”.*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "*Close words in the notes*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "ask-0",
            "text": {
              "emoji": false,
              "text": "コンテナ",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","",0,"コンテナ"]",
          },
          {
            "action_id": "ask-1",
            "text": {
              "emoji": false,
              "text": "サーバーレス",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","",0,"サーバーレス"]",
          },
        ],
        "type": "actions",
      },
      {
        "elements": [
          {
            "text": "For ways to ask, type /talks help.",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
    ]
  `);
});

test("help, in Japanese", () => {
  expect(blocks({ ...help, locale: "ja" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "勉強会の発表メモから答えます。いまは 1 回分、2 件の発表があります。
    「/talks 知りたいこと」と打つと、打った人だけに答えが見えます。メンションとダイレクトメッセージでも聞けます。
    一覧: 「/talks latest」「/talks meetups」「/talks speakers」「/talks years」。どれか一つ: 「/talks random」
    「発表者:名前」や「年:2024」を付けると絞り込めます。",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "*たとえば、こう聞けます。*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "ask-0",
            "text": {
              "emoji": false,
              "text": "コンテナって何？",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","",0,"コンテナって何？"]",
          },
          {
            "action_id": "ask-1",
            "text": {
              "emoji": false,
              "text": "@taro",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","",0,"@taro"]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

test("help, in English", () => {
  expect(blocks({ ...help, locale: "en" })).toMatchInlineSnapshot(`
    [
      {
        "expand": true,
        "text": {
          "text": "Answers come from the notes of meetup talks: 2 talks of 1 meetup so far.
    Type “/talks” and a question: only you see the answer. Mentions and direct messages work too.
    To look around: “/talks latest”, “/talks meetups”, “/talks speakers”, “/talks years”, “/talks random”.
    To narrow it down, add “by:name” or “year:2024”.",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "expand": true,
        "text": {
          "text": "*For example, ask:*",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "action_id": "ask-0",
            "text": {
              "emoji": false,
              "text": "コンテナって何？",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","",0,"コンテナって何？"]",
          },
          {
            "action_id": "ask-1",
            "text": {
              "emoji": false,
              "text": "@taro",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","",0,"@taro"]",
          },
        ],
        "type": "actions",
      },
    ]
  `);
});

function blocks(answer: Answer) {
  return answerMessage(answer, "/talks").blocks;
}

test("a follow-up to something that is not remembered, and after the last talk", () => {
  const first = (answer: Answer) => blocks(answer)[0];
  const lost: Answer = { ...nothing, suggestions: [], why: "lost" };
  const noMore: Answer = { ...nothing, suggestions: [], why: "no-more" };

  expect(first(lost)).toMatchInlineSnapshot(`
    {
      "expand": true,
      "text": {
        "text": "*どの発表のことか、わからなくなりました。発表や発表者の名前を入れて聞いてみてください。*",
        "type": "mrkdwn",
        "verbatim": true,
      },
      "type": "section",
    }
  `);
  expect(first({ ...lost, locale: "en" })).toMatchInlineSnapshot(`
    {
      "expand": true,
      "text": {
        "text": "*It is not known any more which talk this is about. Please ask with the name of the talk or its speaker.*",
        "type": "mrkdwn",
        "verbatim": true,
      },
      "type": "section",
    }
  `);
  expect(first(noMore)).toMatchInlineSnapshot(`
    {
      "expand": true,
      "text": {
        "text": "*これで全部です。*",
        "type": "mrkdwn",
        "verbatim": true,
      },
      "type": "section",
    }
  `);
  expect(first({ ...noMore, locale: "en" })).toMatchInlineSnapshot(`
    {
      "expand": true,
      "text": {
        "text": "*That is all there is.*",
        "type": "mrkdwn",
        "verbatim": true,
      },
      "type": "section",
    }
  `);
});
