import { expect, test } from "vitest";
import type { Home } from "../../../src/answer/home/home.ts";
import { homeView } from "../../../src/slack/blocks/home-view.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { homes, visitedHome } from "../../helpers/slack-answers.ts";

const [meetups, speakers, years] = homes;
if (!meetups || !speakers || !years) throw new Error("There is a page of each shelf.");

test("meetups, in Japanese", () => {
  expect(shownAs(homeView(meetups, "/talks").blocks)).toMatchInlineSnapshot(`
    "# 勉強会の発表
    聞く・探す: ____ (質問、話題、発表者など)
    [コンテナって何？] [@taro]
    ---
    # 一覧
    [✓ 勉強会] [発表者] [年]
    *勉強会（新しい順）*
    *Night of Containers #7*
    2024年10月3日(木) · 発表 2 件
      [開く (開く: Night of Containers #7)]
    *日付のない会*
    発表 1 件
      [開く (開く: 日付のない会)]
    ~ 勉強会 2 回、発表 3 件 · どこからでも /talks で聞けます"
  `);
});

test("meetups, in English, on a page in the middle", () => {
  const home: Home = { ...meetups, locale: "en", from: 10, total: 30 };

  expect(shownAs(homeView(home, "/ask-talks").blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Ask or search: ____ (A question, a topic, a speaker)
    [コンテナって何？] [@taro]
    ---
    # Browse
    [✓ Meetups] [Speakers] [Years]
    *Meetups, newest first*
    *Night of Containers #7*
    Thu 3 Oct 2024 · 2 talks
      [Open (Open: Night of Containers #7)]
    *日付のない会*
    1 talk
      [Open (Open: 日付のない会)]
    ~ Page 2 of 3
    [Previous page] [Next page]
    ~ 3 talks from 2 meetups · ask anywhere with /ask-talks"
  `);
});

test("speakers", () => {
  expect(shownAs(homeView({ ...speakers, locale: "en" }, "/talks").blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Ask or search: ____ (A question, a topic, a speaker)
    [コンテナって何？] [@taro]
    ---
    # Browse
    [Meetups] [✓ Speakers] [Years]
    *Speakers, most talks first*
    *山田太郎*
    12 talks
      [Open (Open: 山田太郎)]
    ~ 3 talks from 2 meetups · ask anywhere with /talks"
  `);
});

test("years", () => {
  expect(shownAs(homeView({ ...years, locale: "en" }, "/talks").blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Ask or search: ____ (A question, a topic, a speaker)
    [コンテナって何？] [@taro]
    ---
    # Browse
    [Meetups] [Speakers] [✓ Years]
    *Years*
    *2024*
    3 talks
      [Open (Open: 2024)]
    ~ 3 talks from 2 meetups · ask anywhere with /talks"
  `);
});

test("without notes it says so, and still says how to ask", () => {
  const empty: Home = { ...meetups, rows: [], meetupCount: 0, talkCount: 0, examples: [] };

  const { blocks } = homeView(empty, "/talks");

  expect(JSON.stringify(blocks)).toContain("いまはまだメモがありません。");
  expect(blocks.at(-1)?.type).toBe("context");
});

test("who has looked before sees what is new, what is next and when the notes last changed", () => {
  const view = homeView({ ...visitedHome, locale: "en" }, "/talks");

  expect(shownAs(view.blocks)).toMatchInlineSnapshot(`
    "# Meetup talks
    Ask or search: ____ (A question, a topic, a speaker)
    [コンテナって何？] [@taro]
    ---
    # Next meetup
    *<https://example.com/events/7?a=1&amp;b=2|Night of Walls #8>*
    Thu 3 Oct 2024 (planned) · Harbour Hall · 2 talks
      [Open (Open: Night of Walls #8)]
    ---
    # Latest meetup
    *<https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>*
    Thu 3 Oct 2024 · 2 talks
      [Open (Open: Night of Containers #7)]
    ---
    # Browse
    [✓ Meetups] [Speakers] [Years]
    ~ 3 talks from 2 meetups · notes updated Sat 5 Oct 2024 · ask anywhere with /talks"
  `);
  expect(view.private_metadata).toBe("kept");
});

test("who looks for the first time is told what this is, and what to ask", () => {
  const visit = { isFirst: true, news: [], lookedAt: "kept" };

  expect(shownAs(homeView({ ...visitedHome, visit }, "/talks").blocks)).toMatchInlineSnapshot(`
    "# 勉強会の発表
    はじめまして、Kikigaki です。勉強会の発表のことを聞いてください。
    聞く・探す: ____ (質問、話題、発表者など)
    [コンテナって何？] [@taro]
    ---
    # 次回の勉強会
    *<https://example.com/events/7?a=1&amp;b=2|Night of Walls #8>*
    2024年10月3日(木) 予定 · Harbour Hall · 発表 2 件
      [開く (開く: Night of Walls #8)]
    ---
    # 最新の勉強会
    *<https://example.com/events/7?a=1&amp;b=2|Night of Containers #7>*
    2024年10月3日(木) · 発表 2 件
      [開く (開く: Night of Containers #7)]
    ---
    # 一覧
    [✓ 勉強会] [発表者] [年]
    ~ 勉強会 2 回、発表 3 件 · メモの更新 2024年10月5日(土) · どこからでも /talks で聞けます"
  `);
});

test("no meetup stands there twice", () => {
  const [first, second] = visitedHome.rows;
  if (first?.kind !== "meetup" || second?.kind !== "meetup") throw new Error("They are meetups.");
  const old = { ...second, id: "old.md", title: "Night of Doors #1" };
  const visit = { isFirst: false, news: [second, old], lookedAt: "kept" };
  const shown = shownAs(
    homeView({ ...visitedHome, rows: [first, second, old], visit, locale: "en" }, "/talks").blocks,
  );

  for (const { title } of [first, second, old]) {
    expect(shown.match(new RegExp(`\\*(?:<[^|]+\\|)?${title}>?\\*$`, "gmu")), title).toHaveLength(
      1,
    );
  }
});
