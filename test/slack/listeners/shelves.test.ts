import { expect, test } from "vitest";
import type { ShelfAnswer } from "../../../src/answer/answer.ts";
import type { Home } from "../../../src/answer/home/home.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { act, fakeSlack, homeSearch, inView, mention } from "../../helpers/slack.ts";

const home: Home = {
  locale: "ja",
  shelf: "speakers",
  rows: [
    { kind: "speaker", id: "taro", name: "山田太郎 <!here>", talkCount: 3 },
    { kind: "speaker", id: "ann", name: "Ann Lee", talkCount: 1 },
  ],
  from: 10,
  total: 30,
  meetupCount: 2,
  talkCount: 4,
  examples: [],
};

const shelf: ShelfAnswer = { kind: "shelf", question: "speakers", locale: "ja", home };

test("a shelf as a whole message", () => {
  expect(shownAs(answerMessage(shelf, "/talks").blocks)).toMatchInlineSnapshot(`
    "*発表者（発表の多い順）*
    *山田太郎 &lt;!here&gt;*
    発表 3 件
      [開く (開く: 山田太郎 <!here>)]
    *Ann Lee*
    発表 1 件
      [開く (開く: Ann Lee)]
    ~ 全 30 人のうち 11〜12
    [前の 5 人] [次の 2 人]"
  `);
});

test("a mention shows a shelf in its thread, and nothing to share", async () => {
  const slack = await fakeSlack({ answers: { ask: () => shelf } });

  await slack.deliver(mention("speakers", { ts: "12.5" }));

  expect(slack.calls).toMatchObject([
    {
      method: "chat.postMessage",
      body: { thread_ts: "12.5", ...answerMessage(shelf, "/talks") },
    },
  ]);
});

test("a shelf goes on for the one who clicks", async () => {
  const { slack, asked } = await botWithShelves();

  await slack.deliver(act({ kind: "browse", shelf: "years", from: 20 }));

  expect(asked).toEqual([["years", 20, "en"]]);
  expect(slack.calls).toMatchObject([{ method: "respond", body: { response_type: "ephemeral" } }]);
});

test("a shelf that was asked for in the Home tab is turned in its window", async () => {
  const { slack } = await botWithShelves();

  await slack.deliver(homeSearch("speakers"));
  await slack.deliver({
    ...act({ kind: "browse", shelf: "speakers", from: 20 }),
    ...inView({ id: "V1", type: "modal" }),
  });

  expect(slack.calls.map(({ method }) => method)).toEqual([
    "views.open",
    "views.update",
    "views.push",
  ]);
});

async function botWithShelves() {
  const asked: unknown[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: () => shelf,
      home: (...args) => {
        asked.push(args);
        return home;
      },
    },
  });
  return { slack, asked };
}
