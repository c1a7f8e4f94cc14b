import { expect, test } from "vitest";
import type { Home, Shelf } from "../../src/answer/home.ts";
import { shelfMessage } from "../../src/slack/messages/shelf-message.ts";
import { asksForAny, shelfAsked } from "../../src/slack/sub-commands.ts";
import { click, command, fakeSlack, mention } from "../helpers/slack.ts";

const home: Home = {
  locale: "ja",
  shelf: "speakers",
  rows: [
    { kind: "speaker", id: "taro", name: "山田太郎 <!here>", talkCount: 3 },
    { kind: "speaker", id: "ann", name: "Ann Lee", talkCount: 1 },
  ],
  page: 1,
  pages: 3,
  meetupCount: 2,
  talkCount: 4,
  examples: [],
};

test.for<{ question: string; shelf: Shelf | undefined }>([
  { question: "speakers", shelf: "speakers" },
  { question: " 発表者一覧 ", shelf: "speakers" },
  { question: "Meetups", shelf: "meetups" },
  { question: "勉強会一覧", shelf: "meetups" },
  { question: "latest meetups", shelf: "meetups" },
  { question: "最近の勉強会", shelf: "meetups" },
  { question: "最近の勉強会のスライド", shelf: undefined },
  { question: "years", shelf: "years" },
  { question: "speakers of the last meetup", shelf: undefined },
  { question: "勉強会の始めかた", shelf: undefined },
  { question: "", shelf: undefined },
])("“$question” asks for the shelf $shelf", ({ question, shelf }) => {
  expect(shelfAsked(question)).toBe(shelf);
});

test.for([
  { question: "random", asks: true },
  { question: "おまかせ", asks: true },
  { question: "random forests", asks: false },
])("“$question” asks for any talk: $asks", ({ question, asks }) => {
  expect(asksForAny(question)).toBe(asks);
});

test("a shelf as a whole message", () => {
  expect(shelfMessage(home)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "*発表者（発表の多い順）*",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "開く: 山田太郎 <!here>",
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
            "text": "*山田太郎 &lt;!here&gt;*
    発表 3 件",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "accessory": {
            "accessibility_label": "開く: Ann Lee",
            "action_id": "look-1",
            "text": {
              "emoji": false,
              "text": "開く",
              "type": "plain_text",
            },
            "type": "button",
            "value": "["ja","ann",0,""]",
          },
          "text": {
            "text": "*Ann Lee*
    発表 1 件",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "elements": [
            {
              "text": "2 / 3 ページ",
              "type": "mrkdwn",
              "verbatim": true,
            },
          ],
          "type": "context",
        },
        {
          "elements": [
            {
              "action_id": "browse-back",
              "text": {
                "emoji": false,
                "text": "前のページ",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["ja","speakers",0,""]",
            },
            {
              "action_id": "browse-on",
              "text": {
                "emoji": false,
                "text": "次のページ",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["ja","speakers",2,""]",
            },
          ],
          "type": "actions",
        },
      ],
      "text": "発表者（発表の多い順）
    • 山田太郎 &lt;!here&gt; · 発表 3 件
    • Ann Lee · 発表 1 件
    2 / 3 ページ",
    }
  `);
});

test.for([
  { word: "発表者", locale: "ja" },
  { word: "speakers", locale: "ja" }, // One word shows no language: the default one.
])("the command $word shows all speakers", async ({ word, locale }) => {
  const { slack, asked } = await botWithShelves();

  await slack.deliver(command(word));

  expect(asked).toEqual([["speakers", 0, locale]]);
  expect(slack.calls).toMatchObject([
    { method: "respond", body: { response_type: "ephemeral", text: shelfMessage(home).text } },
  ]);
});

test("a mention shows a shelf in its thread", async () => {
  const { slack } = await botWithShelves();

  await slack.deliver(mention("meetups", { ts: "12.5" }));

  expect(slack.calls).toMatchObject([
    { method: "chat.postMessage", body: { thread_ts: "12.5", text: shelfMessage(home).text } },
  ]);
});

test("the pages of a shelf are turned for the one who clicks", async () => {
  const { slack, asked } = await botWithShelves();

  await slack.deliver(click("browse-on", JSON.stringify(["en", "years", 2, ""])));

  expect(asked).toEqual([["years", 2, "en"]]);
  expect(slack.calls).toMatchObject([{ method: "respond", body: { response_type: "ephemeral" } }]);
});

async function botWithShelves() {
  const asked: unknown[] = [];
  const slack = await fakeSlack({
    answers: {
      home: (...args) => {
        asked.push(args);
        return home;
      },
    },
  });
  return { slack, asked };
}
