import { expect, test } from "vitest";
import { textsIn } from "../../../src/card/texts.ts";
import { answerModal } from "../../../src/slack/blocks/answer-modal.ts";
import { askModal } from "../../../src/slack/blocks/ask-modal.ts";
import { sayingModal } from "../../../src/slack/blocks/modal.ts";
import { nothing } from "../../helpers/slack-answers.ts";

test("the window that asks, in Japanese", () => {
  expect(askModal("ask_about_talks", "ja")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "block_id": "question",
          "dispatch_action": false,
          "element": {
            "action_id": "question",
            "max_length": 500,
            "placeholder": {
              "text": "話題、発表者、勉強会など",
              "type": "plain_text",
            },
            "type": "plain_text_input",
          },
          "label": {
            "text": "発表を探す",
            "type": "plain_text",
          },
          "type": "input",
        },
      ],
      "callback_id": "ask_about_talks",
      "close": {
        "text": "閉じる",
        "type": "plain_text",
      },
      "private_metadata": "ja",
      "submit": {
        "text": "探す",
        "type": "plain_text",
      },
      "title": {
        "text": "勉強会の発表",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("the window that asks, in English", () => {
  expect(askModal("ask_about_talks", "en")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "block_id": "question",
          "dispatch_action": false,
          "element": {
            "action_id": "question",
            "max_length": 500,
            "placeholder": {
              "text": "A topic, a speaker, a meetup",
              "type": "plain_text",
            },
            "type": "plain_text_input",
          },
          "label": {
            "text": "Find talks",
            "type": "plain_text",
          },
          "type": "input",
        },
      ],
      "callback_id": "ask_about_talks",
      "close": {
        "text": "Close",
        "type": "plain_text",
      },
      "private_metadata": "en",
      "submit": {
        "text": "Search",
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

test("the window that is looking, in both languages", () => {
  expect(sayingModal(textsIn("ja").looking, "ja")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "探しています…",
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
        "text": "勉強会の発表",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
  expect(sayingModal(textsIn("en").looking, "en")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "Looking…",
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

test("the window with an answer, in Japanese", () => {
  expect(answerModal(nothing, "/talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
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
      ],
      "close": {
        "text": "閉じる",
        "type": "plain_text",
      },
      "title": {
        "text": "勉強会の発表",
        "type": "plain_text",
      },
      "type": "modal",
    }
  `);
});

test("the window with an answer, in English", () => {
  expect(answerModal({ ...nothing, locale: "en" }, "/talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
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
