import { expect, test } from "vitest";
import { fakeSlack, mention } from "../../helpers/slack.ts";
import { nothing, talkAnswer, thanks } from "../../helpers/slack-answers.ts";

/** A message in a channel as Slack sends it, where it tells of all. */
function said(text: string, fields: Record<string, unknown> = {}) {
  const { event, ...body } = mention("");
  const inThread = { type: "message", channel_type: "channel", thread_ts: "1.0" };
  return { ...body, event: { ...event, ...inThread, text, ...fields } };
}

/** A thread that begins with a mention, and what the bot posts in it after that. */
async function thread(followUps: boolean) {
  const asked: unknown[] = [];
  const slack = await fakeSlack({
    followUps,
    answers: {
      ask: () => talkAnswer,
      followUp: (question, _, about) => {
        asked.push([question, Object(about).shown]);
        if (question === "次は？") return { ...nothing, why: "no-more" };
        if (question === "ありがとう") return thanks;
        return question === "スライドは？" ? { ...talkAnswer, intent: "link" } : undefined;
      },
    },
  });
  await slack.deliver(mention("コンテナ", { ts: "1.0" }));
  return { slack, asked, posts: () => slack.calls.slice(1) };
}

test("what goes on from an answer is answered in its thread without a mention, once", async () => {
  const { slack, asked, posts } = await thread(true);
  const question = said("スライドは？");

  await slack.deliver(question);
  await slack.deliver(question);

  expect(asked).toEqual([["スライドは？", talkAnswer.best.id]]);
  expect(posts()).toMatchObject([
    { method: "chat.postMessage", body: { channel: "C1", thread_ts: "1.0" } },
  ]);
});

test.for([
  { name: "what people say to each other", message: said("なるほど、いいですね") },
  { name: "a wish that nothing is left for", message: said("次は？") },
  { name: "a word of thanks, to whomever", message: said("ありがとう") },
  { name: "what is said to somebody", message: said("<@U2> スライドは？") },
  { name: "what is said to all", message: said("<!here> スライドは？") },
  { name: "another thread", message: said("スライドは？", { thread_ts: "0.5" }) },
  { name: "the channel itself", message: said("スライドは？", { thread_ts: undefined }) },
  { name: "a bot", message: said("スライドは？", { bot_id: "B2" }) },
  { name: "an edit", message: said("スライドは？", { edited: { ts: "1.5" } }) },
])("$name gets no answer", async ({ message }) => {
  const { slack, posts } = await thread(true);

  await slack.deliver(message);

  expect(posts()).toEqual([]);
});

test("without the setting, a thread needs a mention", async () => {
  const { slack, asked } = await thread(false);

  await slack.deliver(said("スライドは？"));

  expect(asked).toEqual([]);
});
