import { expect, test } from "vitest";
import type { Home } from "../../../src/answer/home.ts";
import { homeView } from "../../../src/slack/blocks/home-view.ts";
import { homes } from "../../helpers/slack-answers.ts";

const [meetups, speakers, years] = homes;
if (!meetups || !speakers || !years) throw new Error("There is a page of each shelf.");

test("meetups, in Japanese", () => {
  expect(homeView(meetups, "/talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "勉強会の発表",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "expand": true,
          "text": {
            "text": "勉強会の発表メモから答えます。いまは 2 回分、3 件の発表があります。",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "block_id": "question",
          "dispatch_action": true,
          "element": {
            "action_id": "question",
            "dispatch_action_config": {
              "trigger_actions_on": [
                "on_enter_pressed",
              ],
            },
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
        {
          "elements": [
            {
              "action_id": "shelf-speakers",
              "text": {
                "emoji": false,
                "text": "発表者（発表の多い順）",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["ja","speakers",0,""]",
            },
            {
              "action_id": "shelf-years",
              "text": {
                "emoji": false,
                "text": "年",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["ja","years",0,""]",
            },
          ],
          "type": "actions",
        },
        {
          "expand": true,
          "text": {
            "text": "*勉強会（新しい順）*",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "開く: Night of Containers #7",
            "action_id": "look-0",
            "text": {
              "emoji": false,
              "text": "開く",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","autumn.md",0,""]",
          },
          "text": {
            "text": "*Night of Containers #7*
    2024-10-03 · Harbour Hall · 発表 2 件",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "開く: 日付のない会",
            "action_id": "look-1",
            "text": {
              "emoji": false,
              "text": "開く",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","undated.md",0,""]",
          },
          "text": {
            "text": "*日付のない会*
    発表 1 件",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "type": "divider",
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
        {
          "elements": [
            {
              "text": "どこでも /talks で、チャンネルではメンションで、ここではメッセージでも聞けます。",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
      ],
      "type": "home",
    }
  `);
});

test("meetups, in English, on a page in the middle", () => {
  const home: Home = { ...meetups, locale: "en", page: 1, pages: 3 };

  expect(homeView(home, "/ask-talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "Meetup talks",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "expand": true,
          "text": {
            "text": "Answers come from the notes of meetup talks: 3 talks of 2 meetups so far.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "block_id": "question",
          "dispatch_action": true,
          "element": {
            "action_id": "question",
            "dispatch_action_config": {
              "trigger_actions_on": [
                "on_enter_pressed",
              ],
            },
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
        {
          "elements": [
            {
              "action_id": "shelf-speakers",
              "text": {
                "emoji": false,
                "text": "Speakers, most talks first",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","speakers",0,""]",
            },
            {
              "action_id": "shelf-years",
              "text": {
                "emoji": false,
                "text": "Years",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","years",0,""]",
            },
          ],
          "type": "actions",
        },
        {
          "expand": true,
          "text": {
            "text": "*Meetups, newest first*",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "Open: Night of Containers #7",
            "action_id": "look-0",
            "text": {
              "emoji": false,
              "text": "Open",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","autumn.md",0,""]",
          },
          "text": {
            "text": "*Night of Containers #7*
    2024-10-03 · Harbour Hall · 2 talks",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "Open: 日付のない会",
            "action_id": "look-1",
            "text": {
              "emoji": false,
              "text": "Open",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","undated.md",0,""]",
          },
          "text": {
            "text": "*日付のない会*
    1 talk",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "elements": [
            {
              "text": "Page 2 of 3",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "elements": [
            {
              "action_id": "shelf-back",
              "text": {
                "emoji": false,
                "text": "Previous page",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","meetups",0,""]",
            },
            {
              "action_id": "shelf-on",
              "text": {
                "emoji": false,
                "text": "Next page",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","meetups",2,""]",
            },
          ],
          "type": "actions",
        },
        {
          "type": "divider",
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
        {
          "elements": [
            {
              "text": "Ask with /ask-talks anywhere, with a mention in channels, or with a message here.",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
      ],
      "type": "home",
    }
  `);
});

test("speakers and years", () => {
  expect(rows(speakers)).toMatchInlineSnapshot(`
    [
      {
        "accessory": {
          "accessibility_label": "開く: 山田太郎",
          "action_id": "look-0",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","taro",0,""]",
        },
        "text": {
          "text": "*山田太郎*
    発表 12 件",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
  expect(rows(years)).toMatchInlineSnapshot(`
    [
      {
        "accessory": {
          "accessibility_label": "開く: 2024",
          "action_id": "ask-year-0",
          "text": {
            "emoji": false,
            "text": "開く",
            "type": "plain_text",
          },
          "type": "button",
          "value": "["ja","",0,"2024年の発表"]",
        },
        "text": {
          "text": "*2024*
    発表 3 件",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
    ]
  `);
});

test("speakers, in English", () => {
  expect(homeView({ ...speakers, locale: "en" }, "/talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "Meetup talks",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "expand": true,
          "text": {
            "text": "Answers come from the notes of meetup talks: 3 talks of 2 meetups so far.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "block_id": "question",
          "dispatch_action": true,
          "element": {
            "action_id": "question",
            "dispatch_action_config": {
              "trigger_actions_on": [
                "on_enter_pressed",
              ],
            },
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
        {
          "elements": [
            {
              "action_id": "shelf-meetups",
              "text": {
                "emoji": false,
                "text": "Meetups, newest first",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","meetups",0,""]",
            },
            {
              "action_id": "shelf-years",
              "text": {
                "emoji": false,
                "text": "Years",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","years",0,""]",
            },
          ],
          "type": "actions",
        },
        {
          "expand": true,
          "text": {
            "text": "*Speakers, most talks first*",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "Open: 山田太郎",
            "action_id": "look-0",
            "text": {
              "emoji": false,
              "text": "Open",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","taro",0,""]",
          },
          "text": {
            "text": "*山田太郎*
    12 talks",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "type": "divider",
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
        {
          "elements": [
            {
              "text": "Ask with /talks anywhere, with a mention in channels, or with a message here.",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
      ],
      "type": "home",
    }
  `);
});

test("years, in English", () => {
  expect(homeView({ ...years, locale: "en" }, "/talks")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "text": {
            "emoji": false,
            "text": "Meetup talks",
            "type": "plain_text",
          },
          "type": "header",
        },
        {
          "expand": true,
          "text": {
            "text": "Answers come from the notes of meetup talks: 3 talks of 2 meetups so far.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "block_id": "question",
          "dispatch_action": true,
          "element": {
            "action_id": "question",
            "dispatch_action_config": {
              "trigger_actions_on": [
                "on_enter_pressed",
              ],
            },
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
        {
          "elements": [
            {
              "action_id": "shelf-meetups",
              "text": {
                "emoji": false,
                "text": "Meetups, newest first",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","meetups",0,""]",
            },
            {
              "action_id": "shelf-speakers",
              "text": {
                "emoji": false,
                "text": "Speakers, most talks first",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","speakers",0,""]",
            },
          ],
          "type": "actions",
        },
        {
          "expand": true,
          "text": {
            "text": "*Years*",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "Open: 2024",
            "action_id": "ask-year-0",
            "text": {
              "emoji": false,
              "text": "Open",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["en","",0,"2024年の発表"]",
          },
          "text": {
            "text": "*2024*
    3 talks",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "type": "divider",
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
        {
          "elements": [
            {
              "text": "Ask with /talks anywhere, with a mention in channels, or with a message here.",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
      ],
      "type": "home",
    }
  `);
});

test("without notes it says so, and still says how to ask", () => {
  const empty: Home = { ...meetups, rows: [], meetupCount: 0, talkCount: 0, examples: [] };

  const { blocks } = homeView(empty, "/talks");

  expect(JSON.stringify(blocks)).toContain("いまはまだメモがありません。");
  expect(blocks.at(-1)?.type).toBe("context");
});

function rows(home: Home) {
  return homeView(home, "/talks").blocks.filter((block) => "accessory" in block);
}
