import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { directMessage, fakeSlack, homeOpened, joined, mention } from "../../helpers/slack.ts";
import { help, talkAnswer } from "../../helpers/slack-answers.ts";
import { expectSlackTakes } from "../../helpers/slack-rules.ts";

const welcome = { ...help, isWelcome: true } as const;

test("the bot says what it is in a channel to which it was added, with questions to ask", async () => {
  const slack = await botThatGreets();

  await slack.deliver(joined());

  expect(slack.posted()).toEqual(["C7"]);
  const body = slack.calls[0]?.body ?? {};
  expect(JSON.stringify(body.blocks)).toContain("Ask here what was said at our meetups.");
  expect(JSON.stringify(body.blocks)).toContain("コンテナって何？");
  expectSlackTakes({ method: "chat.postMessage", args: body });
});

test("it says so once, though Slack sends again or the bot is added again", async () => {
  const slack = await botThatGreets();
  const arrival = joined();

  await slack.deliver(arrival);
  await slack.deliver(arrival);
  await slack.deliver(joined());
  await slack.deliver(joined({ channel: "C8" }));

  expect(slack.posted()).toEqual(["C7", "C8"]);
});

test("nothing is said when somebody else joins, nor where other workspaces read along", async () => {
  const slack = await botThatGreets();

  await slack.deliver(joined({ user: "U9" }));
  await slack.deliver(joined({}, { is_ext_shared_channel: true }));

  expect(slack.posted()).toEqual([]);
});

test("who writes to the bot for the first time is answered, and then told what it is", async () => {
  const slack = await botThatGreets({ said: 0 });

  await slack.deliver(directMessage("コンテナ"));
  await slack.deliver(directMessage("コンテナ"));

  const texts = slack.texts();
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain(talkAnswer.best.title);
  expect(texts[1]).toContain("Ask here what was said at our meetups.");
  expect(slack.history()).toMatchObject([
    { channel: "D1", limit: "3", latest: expect.any(String), inclusive: "false" },
  ]);
});

test("who begins with a greeting gets help, and no welcome with the same questions below it", async () => {
  const slack = await botThatGreets({ said: 0, answer: help });

  await slack.deliver(directMessage("はじめまして"));
  await slack.deliver(directMessage("コンテナ"));

  expect(slack.texts()).toHaveLength(2);
});

test("who has written before is not told again, after a restart either", async () => {
  const slack = await botThatGreets({ said: 1 });

  await slack.deliver(directMessage("コンテナ"));

  expect(slack.texts()).toHaveLength(1);
});

test("who opens the empty conversation is told, once", async () => {
  const slack = await botThatGreets({ said: 0 });

  await slack.deliver(homeOpened("messages"));
  await slack.deliver(homeOpened("messages"));
  await slack.deliver(directMessage("コンテナ"));

  expect(slack.texts().filter((text) => text.includes("Ask here"))).toHaveLength(1);
});

test("where Slack does not tell what was said before, the question alone is answered", async () => {
  const slack = await botThatGreets({ said: "missing_scope" });

  await slack.deliver(directMessage("コンテナ"));

  expect(slack.texts()).toHaveLength(1);
});

test("a mention in a channel begins no acquaintance", async () => {
  const slack = await botThatGreets({ said: 0 });

  await slack.deliver(mention("コンテナ"));

  expect(slack.texts()).toHaveLength(1);
  expect(slack.history()).toEqual([]);
});

/** @param said How many messages a direct message has, or why Slack does not tell. */
async function botThatGreets({
  said = 1,
  answer = talkAnswer,
}: {
  said?: number | string;
  answer?: Answer;
} = {}) {
  const slack = await fakeSlack({
    answers: { ask: () => answer, welcome: () => ({ ...welcome, locale: "en" }) },
    answer: ({ method }) => {
      if (method !== "conversations.history") return undefined;
      return typeof said === "string"
        ? Response.json({ ok: false, error: said })
        : Response.json({
            ok: true,
            messages: Array(said).fill({ text: "before", ts: "1600000000.1" }),
          });
    },
  });
  const of = (method: string) =>
    slack.calls.filter((call) => call.method === method).map(({ body }) => body);
  return {
    ...slack,
    posted: () => of("chat.postMessage").map(({ channel }) => channel),
    texts: () => of("chat.postMessage").map(({ text }) => String(text)),
    history: () => slack.looked.map(({ body }) => body),
  };
}
