/** What the bot says by itself, whole and in both languages. */
import { expect, test } from "vitest";
import { textsIn } from "../../../src/card/texts.ts";
import { saying } from "../../../src/slack/blocks/blocks.ts";

const ja = textsIn("ja");
const en = textsIn("en");

test("the apology, in Japanese", () => {
  expect(saying(ja.apology("1a2b3c4d"))).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "申し訳ありません。うまく答えられませんでした。もう一度聞いてみてください。続くときは、この番号を管理者に伝えてください: 1a2b3c4d",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "申し訳ありません。うまく答えられませんでした。もう一度聞いてみてください。続くときは、この番号を管理者に伝えてください: 1a2b3c4d",
    }
  `);
});

test("the apology, in English", () => {
  expect(saying(en.apology("1a2b3c4d"))).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "Sorry, something went wrong. Please ask again. If it goes on, give your administrator this reference: 1a2b3c4d",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "Sorry, something went wrong. Please ask again. If it goes on, give your administrator this reference: 1a2b3c4d",
    }
  `);
});

test("an answer that may stand there or not, in Japanese", () => {
  expect(saying(ja.unconfirmed("1a2b3c4d"))).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "回答が投稿されたか、Slack から確認を取れませんでした。見当たらなければ、もう一度聞いてみてください。続くときは、この番号を管理者に伝えてください: 1a2b3c4d",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "回答が投稿されたか、Slack から確認を取れませんでした。見当たらなければ、もう一度聞いてみてください。続くときは、この番号を管理者に伝えてください: 1a2b3c4d",
    }
  `);
});

test("an answer that may stand there or not, in English", () => {
  expect(saying(en.unconfirmed("1a2b3c4d"))).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "Slack did not confirm that the answer was posted. If you do not see it, please ask again. If it goes on, give your administrator this reference: 1a2b3c4d",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "Slack did not confirm that the answer was posted. If you do not see it, please ask again. If it goes on, give your administrator this reference: 1a2b3c4d",
    }
  `);
});

test("too much at once, in Japanese", () => {
  expect(saying(ja.busy)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "いま質問が集中しています。少し待って、もう一度聞いてみてください。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "いま質問が集中しています。少し待って、もう一度聞いてみてください。",
    }
  `);
});

test("too much at once, in English", () => {
  expect(saying(en.busy)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "Too many questions are coming in just now. Please try again in a moment.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "Too many questions are coming in just now. Please try again in a moment.",
    }
  `);
});

test("the refusal of people of other workspaces, in Japanese", () => {
  expect(saying(ja.membersOnly)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "答えられるのは、このワークスペースのメンバーの質問だけです。メンバーに代わりに聞いてもらってください。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "答えられるのは、このワークスペースのメンバーの質問だけです。メンバーに代わりに聞いてもらってください。",
    }
  `);
});

test("the refusal of people of other workspaces, in English", () => {
  expect(saying(en.membersOnly)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "Only members of this workspace get answers here. Please let one of them ask for you.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "Only members of this workspace get answers here. Please let one of them ask for you.",
    }
  `);
});

test("a button to what is gone, in Japanese", () => {
  expect(saying(ja.gone("/talks"))).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "メモが変わり、これはもうありません。/talks でもう一度聞いてみてください。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "メモが変わり、これはもうありません。/talks でもう一度聞いてみてください。",
    }
  `);
});

test("a button to what is gone, in English", () => {
  expect(saying(en.gone("/talks"))).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "The notes have changed, and this is no longer there. Ask again with /talks.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
      ],
      "text": "The notes have changed, and this is no longer there. Ask again with /talks.",
    }
  `);
});
