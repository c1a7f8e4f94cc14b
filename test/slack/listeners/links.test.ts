import { expect, test } from "vitest";
import type { Linked } from "../../../src/answer/linked.ts";
import { fakeSlack, linksShared } from "../../helpers/slack.ts";
import { meetupAnswer, talkAnswer } from "../../helpers/slack-answers.ts";

const event = "https://example.com/events/7?a=1&amp;b=2";
const slides = "https://slides.example.com/runtimes";
const unknown = "https://example.com/unknown";

test("links that the notes know get a card each, others none", async () => {
  const { slack, asked } = await botThatUnfurls();

  await slack.deliver(linksShared([event, unknown, slides]));

  expect(asked).toEqual([
    ["https://example.com/events/7?a=1&b=2", "ja"],
    [unknown, "ja"],
    [slides, "ja"],
  ]);
  expect(slack.calls).toHaveLength(1);
  const [{ method, body } = { method: "", body: {} }] = slack.calls;
  expect(method).toBe("chat.unfurl");
  expect(body).toMatchObject({ channel: "C1", ts: "12.5" });
  expect(Object.keys(JSON.parse(String(body.unfurls)))).toEqual([event, slides]);
});

test("of a message with thousands of links the first are looked up", async () => {
  const { slack, asked } = await botThatUnfurls();
  const many = Array.from({ length: 2_000 }, (_, n) => `https://example.com/${n}`);

  await slack.deliver(linksShared([slides, ...many]));

  expect(asked).toHaveLength(20);
  expect(slack.calls).toHaveLength(1);
});

test("nothing is called where no link is known", async () => {
  const { slack } = await botThatUnfurls();

  await slack.deliver(linksShared([unknown]));

  expect(slack.calls).toEqual([]);
});

test.for([
  "https://evilexample.com/events/7",
  "https://example.com.evil.org/events/7",
  "https://evil.org/?https://example.com/events/7",
  "no address",
])("%s is of no domain of ours, and is not looked up", async (url) => {
  const { slack, asked } = await botThatUnfurls();

  await slack.deliver(linksShared([url]));

  expect(asked).toEqual([]);
  expect(slack.calls).toEqual([]);
});

test("a link in a message that is still being written is unfurled there", async () => {
  const { slack } = await botThatUnfurls();
  const draft = { channel: "COMPOSER", unfurl_id: "Uf1", source: "composer" };

  await slack.deliver(linksShared([slides], draft));

  expect(slack.calls[0]?.body).toMatchObject({ unfurl_id: "Uf1", source: "composer" });
  expect(slack.calls[0]?.body).not.toHaveProperty("channel");
});

test("the card is in the language of whoever posted the link", async () => {
  const { slack, asked } = await botThatUnfurls();

  await slack.deliver(linksShared([slides], { user_locale: "en-GB", message_ts: "1.0" }));
  await slack.deliver(linksShared([slides], { user_locale: "ja-JP", message_ts: "2.0" }));

  expect(asked.map(([, locale]) => locale)).toEqual(["en", "ja"]);
});

test("the same message delivered twice is unfurled once", async () => {
  const { slack } = await botThatUnfurls();

  await slack.deliver(linksShared([slides]));
  await slack.deliver(linksShared([slides]));

  expect(slack.calls).toHaveLength(1);
});

test("in a channel shared with other workspaces nothing is unfurled, unless the settings allow it", async () => {
  const closed = await botThatUnfurls();
  const open = await botThatUnfurls({ allowExternal: true });
  const shared = { ...linksShared([slides]), is_ext_shared_channel: true };

  await closed.slack.deliver(shared);
  await open.slack.deliver(shared);

  expect(closed.slack.calls).toEqual([]);
  expect(open.slack.calls).toHaveLength(1);
});

test("a refusal by Slack bothers nobody and stands in the log", async () => {
  const { slack } = await botThatUnfurls({
    answer: ({ method }) =>
      method === "chat.unfurl"
        ? Response.json({ ok: false, error: "cannot_unfurl_url" })
        : undefined,
  });

  await slack.deliver(linksShared([slides]));

  expect(slack.calls).toHaveLength(1);
  expect(slack.log).toEqual([expect.stringContaining("cannot_unfurl_url")]);
});

async function botThatUnfurls(options: Partial<Parameters<typeof fakeSlack>[0]> = {}) {
  const asked: [string, string][] = [];
  const known = new Map<string, Linked>([
    ["https://example.com/events/7?a=1&b=2", meetupAnswer],
    [slides, talkAnswer],
  ]);
  const slack = await fakeSlack({
    unfurlDomains: ["example.com"],
    answers: {
      linked: (url, locale) => {
        asked.push([url, locale]);
        return known.get(url);
      },
    },
    ...options,
  });
  return { slack, asked };
}
