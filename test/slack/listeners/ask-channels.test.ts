import { expect, test } from "vitest";
import { fakeSlack, mention } from "../../helpers/slack.ts";
import { talkAnswer } from "../../helpers/slack-answers.ts";

/** A message in a channel as Slack sends it, where it tells of all. */
function said(text: string, fields: Record<string, unknown> = {}) {
  const { event, ...body } = mention("");
  return {
    ...body,
    event: { ...event, type: "message", channel_type: "channel", text, ...fields },
  };
}

async function listening(followUps = false) {
  const asked: string[] = [];
  const slack = await fakeSlack({
    askChannels: ["C1"],
    followUps,
    answers: {
      certain: (question) => {
        asked.push(question);
        return question.includes("コンテナ") ? talkAnswer : undefined;
      },
    },
  });
  return { slack, asked };
}

test("a question with a certain answer is answered in its thread, once", async () => {
  const { slack, asked } = await listening();
  const question = said("コンテナの話ってありましたか？", { ts: "12.5" });

  await slack.deliver(question);
  await slack.deliver(question);

  expect(asked).toEqual(["コンテナの話ってありましたか？"]);
  expect(slack.calls).toMatchObject([
    { method: "chat.postMessage", body: { channel: "C1", thread_ts: "12.5" } },
  ]);
});

test.for([
  { name: "a question without a certain answer", message: said("お昼どうしますか？") },
  { name: "what tells something", message: said("コンテナの話、よかったです") },
  { name: "what is said in a thread", message: said("コンテナは？", { thread_ts: "1.0" }) },
  { name: "what is said to somebody", message: said("<@U2> コンテナの話は？") },
  { name: "what is said to all", message: said("<!here> コンテナの話は？") },
  { name: "another channel", message: said("コンテナの話は？", { channel: "C2" }) },
  { name: "a bot", message: said("コンテナの話は？", { bot_id: "B1" }) },
  { name: "an edit", message: said("コンテナの話は？", { edited: { user: "U1" } }) },
])("the bot is silent on $name", async ({ message }) => {
  const { slack } = await listening();

  await slack.deliver(message);

  expect(slack.calls).toEqual([]);
});

test("what people say in the thread of such an answer is theirs, also where threads go on without a mention", async () => {
  const { slack } = await listening(true);
  await slack.deliver(said("コンテナの話ってありましたか？", { ts: "12.5" }));

  await slack.deliver(said("コンテナのスライドは？", { ts: "12.7", thread_ts: "12.5" }));
  await slack.deliver(said("ほかには？", { ts: "12.8", thread_ts: "12.5", user: "U2" }));

  expect(slack.calls).toHaveLength(1);
});

test("without such channels no message of a channel is listened to", async () => {
  const slack = await fakeSlack({ answers: {} });

  await slack.deliver(said("コンテナの話は？"));

  expect(slack.calls).toEqual([]);
});
