/**
 * Whatever length and letters a text has that somebody sends, on any surface, also where they are
 * refused: the ack, and other people's answers, take no more than a few times what quiet ones take.
 */
import { expect, test } from "vitest";
import { answersFrom } from "../../src/answer/answers.ts";
import { shortcuts } from "../../src/slack/manifest/surfaces.ts";
import { libraryOf } from "../helpers/library.ts";
import {
  click,
  command,
  directMessage,
  fakeSlack,
  homeSearch,
  linksShared,
  mention,
  messageShortcut,
  questionSent,
} from "../helpers/slack.ts";

const answers = answersFrom(
  libraryOf("# 第3回 港の夜\n\n- 2024/05/16\n\n## DNSの引っ越し - @a\n\n- knative\n"),
  () => 0,
  () => "2026-11-26",
);

const texts = {
  letters: "a".repeat(40_000),
  "Japanese letters": "漢".repeat(40_000),
  kana: "ア".repeat(40_000),
  marks: `e${"\u0301".repeat(39_999)}`,
  "voiced marks": `か${"\u3099".repeat(39_999)}`,
  spaces: `a${" ".repeat(39_998)}b`,
  "wide spaces": `あ${"\u3000".repeat(39_998)}い`,
  brackets: "<".repeat(40_000),
  "Japanese brackets": "「".repeat(40_000),
  lines: "\n".repeat(40_000),
  words: "ab ".repeat(13_000),
  joiners: "👩\u200d".repeat(13_000),
  "invisible letters": "\u200b".repeat(40_000),
  "no-break spaces": `a${"\u00a0".repeat(39_998)}b`,
  "line separators": "\u2028".repeat(40_000),
  "direction marks": "\u202e".repeat(40_000),
  "halves of letters": "\ud83d".repeat(40_000),
  "other halves": `a${"\udc00".repeat(39_999)}`,
  variants: `字${"\ufe0f".repeat(39_999)}`,
  jamo: "\u1100\u1161\u11a8".repeat(13_000),
  flags: "🇯🇵".repeat(10_000),
  entities: "&lt;".repeat(10_000),
  mentions: "<@U1>".repeat(8_000),
  links: "<https://a.example|b>".repeat(1_900),
  signs: "*_~`".repeat(10_000),
  quotes: "「あ」".repeat(13_000),
  numbers: "1".repeat(40_000),
  "kanji numbers": "一".repeat(40_000),
  days: "2024/05/16 ".repeat(3_600),
  codes: ":a:".repeat(13_000),
  handles: "@a ".repeat(13_000),
  dashes: "-".repeat(40_000),
  "a long vowel": `ア${"ー".repeat(39_999)}`,
};

/** As many of them as fit into a request of 1 MB. */
const many = (text: string) =>
  Array.from({ length: 25 }, () => ({ type: "text", is_share: true, text }));

type Send = (text: string) => Record<string, unknown>;

const surfaces: readonly (readonly [string, Send])[] = [
  ["a command", (text) => command(text)],
  ["a mention", (text) => mention(text, { ts: "12.5" })],
  ["a direct message", (text) => directMessage(text, { ts: "13.5" })],
  ["an outsider's mention", (text) => mention(text, { ts: "14.5", user_team: "T2" })],
  ["an outsider's command", (text) => command(text, { team_id: "T2" })],
  ["a shortcut of a message", (text) => messageShortcut(shortcuts.related.id, text)],
  ["a window", (text) => questionSent(shortcuts.ask.id, text)],
  ["the search of the Home tab", (text) => homeSearch(text)],
  ["a mention in many blocks", (text) => mention("", { ts: "15.5", text: "", blocks: many(text) })],
  [
    "many messages that are shared",
    (text) => directMessage("", { ts: "16.5", text: "", attachments: many(text) }),
  ],
  ["an outsider's shortcut", (text) => outsider(messageShortcut(shortcuts.related.id, text))],
  ["an outsider's window", (text) => outsider(questionSent(shortcuts.ask.id, text))],
  ["a link", (text) => linksShared([`https://example.com/${text}`], { message_ts: "17.5" })],
  ["a reply in a thread", (text) => said(text, { ts: "18.5", thread_ts: "1.5" })],
  ["a message in an ask channel", (text) => said(text, { ts: "19.5", channel: "CASK" })],
  ["a mention with the text in its name", (text) => mention("DNS", { ts: "20.5", username: text })],
  ["a button", (text) => click("ask", JSON.stringify(["ja", "", 0, text]))],
];

function outsider(payload: Record<string, unknown>) {
  return { ...payload, user: { id: "U9", team_id: "T2" } };
}

function said(text: string, fields: Record<string, unknown>) {
  return mention("", { type: "message", channel_type: "channel", text, ...fields });
}

/** So many times what the same thing takes with a short question. */
const most = 20;
const least = 25;

test.for(surfaces)(
  "%s of 40,000 characters holds nobody up",
  // Again where it took too long: the engine may have tidied up just then what other tests left behind.
  { timeout: 120_000, retry: 2 },
  async ([, send]) => {
    await timeOf(send("Knative")); // The first of its kind compiles.
    const quiet = Math.max(least, await timeOf(send("Knative")));

    for (const [name, text] of Object.entries(texts)) {
      expect(await timeOf(send(text)), name).toBeLessThan(most * quiet);
    }
  },
);

/**
 * How long the bot's own thread and the answer work together, in milliseconds of the processor, which a busy
 * machine does not change; it is acknowledged once.
 */
async function timeOf(payload: Record<string, unknown>): Promise<number> {
  const slack = await fakeSlack({
    answers,
    followUps: true,
    askChannels: ["CASK"],
    unfurlDomains: ["example.com"],
  });
  const start = process.cpuUsage();
  const { acks } = await slack.deliver(payload);
  expect(acks).toBe(1);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
