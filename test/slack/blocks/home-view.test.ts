import { expect, test } from "vitest";
import type { Home } from "../../../src/answer/home.ts";
import { homeView } from "../../../src/slack/blocks/home-view.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { homes } from "../../helpers/slack-answers.ts";

const [meetups, speakers, years] = homes;
if (!meetups || !speakers || !years) throw new Error("There is a page of each shelf.");

test("meetups, in Japanese", () => {
  expect(shownAs(homeView(meetups, "/talks").blocks)).toMatchInlineSnapshot(`
    "# 勉強会の発表
    勉強会の発表メモから答えます。いまは 2 回分、3 件の発表があります。
    発表を探す: ____ (話題、発表者、勉強会など)
    [発表者（発表の多い順）] [年]
    *勉強会（新しい順）*
    *Night of Containers #7*
    2024年10月3日（木） · Harbour Hall · 発表 2 件
      [開く (開く: Night of Containers #7)]
    *日付のない会*
    発表 1 件
      [開く (開く: 日付のない会)]
    ---
    *たとえば、こう聞けます。*
    [コンテナって何？] [@taro]
    ~ どこでも /talks で、チャンネルではメンションで、ここではメッセージでも聞けます。"
  `);
});

test("meetups, in English, on a page in the middle", () => {
  const home: Home = { ...meetups, locale: "en", page: 1, pages: 3 };

  expect(shownAs(homeView(home, "/ask-talks").blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Answers come from the notes of meetup talks: 3 talks of 2 meetups so far.
    Find talks: ____ (A topic, a speaker, a meetup)
    [Speakers, most talks first] [Years]
    *Meetups, newest first*
    *Night of Containers #7*
    Thu 3 Oct 2024 · Harbour Hall · 2 talks
      [Open (Open: Night of Containers #7)]
    *日付のない会*
    1 talk
      [Open (Open: 日付のない会)]
    ~ Page 2 of 3
    [Previous page] [Next page]
    ---
    *For example, ask:*
    [コンテナって何？] [@taro]
    ~ Ask with /ask-talks anywhere, with a mention in channels, or with a message here."
  `);
});

test("speakers", () => {
  expect(shownAs(homeView({ ...speakers, locale: "en" }, "/talks").blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Answers come from the notes of meetup talks: 3 talks of 2 meetups so far.
    Find talks: ____ (A topic, a speaker, a meetup)
    [Meetups, newest first] [Years]
    *Speakers, most talks first*
    *山田太郎*
    12 talks
      [Open (Open: 山田太郎)]
    ---
    *For example, ask:*
    [コンテナって何？] [@taro]
    ~ Ask with /talks anywhere, with a mention in channels, or with a message here."
  `);
});

test("years", () => {
  expect(shownAs(homeView({ ...years, locale: "en" }, "/talks").blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Answers come from the notes of meetup talks: 3 talks of 2 meetups so far.
    Find talks: ____ (A topic, a speaker, a meetup)
    [Meetups, newest first] [Speakers, most talks first]
    *Years*
    *2024*
    3 talks
      [Open (Open: 2024)]
    ---
    *For example, ask:*
    [コンテナって何？] [@taro]
    ~ Ask with /talks anywhere, with a mention in channels, or with a message here."
  `);
});

test("without notes it says so, and still says how to ask", () => {
  const empty: Home = { ...meetups, rows: [], meetupCount: 0, talkCount: 0, examples: [] };

  const { blocks } = homeView(empty, "/talks");

  expect(JSON.stringify(blocks)).toContain("いまはまだメモがありません。");
  expect(blocks.at(-1)?.type).toBe("context");
});
