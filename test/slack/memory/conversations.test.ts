import { expect, test } from "vitest";
import type { Topic } from "../../../src/answer/follow-up/topic.ts";
import { createConversations } from "../../../src/slack/memory/conversations.ts";
import { act, directMessage, fakeSlack, mention } from "../../helpers/slack.ts";
import { talkAnswer, talksAnswer } from "../../helpers/slack-answers.ts";

const topic: Topic = {
  question: "x",
  locale: "ja",
  kind: "talk",
  talkIds: ["a"],
  from: 0,
  shown: "a",
};
const later: Topic = { ...topic, shown: "b" };

test("a mention begins a conversation, and its thread goes on from the answer", () => {
  const conversations = createConversations();
  const begun = { channel: "C1", ts: "1.0", threadTs: "1.0" };

  expect(conversations.about(begun)).toBeUndefined();
  conversations.remember(begun, topic, "1.5");

  expect(conversations.about({ ...begun, ts: "2.0" })).toBe(topic);
  expect(conversations.about({ ...begun, channel: "C2", ts: "2.0" })).toBe("lost");
});

test("a mention in a thread that the bot has not answered in goes on from something unknown", () => {
  const asked = { channel: "C1", ts: "2.0", threadTs: "1.0" };

  expect(createConversations().about(asked)).toBe("lost");
});

test("direct messages run on, and threads below question or answer go on from there", () => {
  const conversations = createConversations();
  const first = { channel: "D1", ts: "1.0" };
  const second = { channel: "D1", ts: "2.0" };

  expect(conversations.about(first)).toBe("lost");
  conversations.remember(first, topic, "1.5");
  conversations.remember(second, later, "2.5");

  expect(conversations.about({ channel: "D1", ts: "3.0" })).toBe(later);
  for (const threadTs of ["1.0", "1.5"]) {
    expect(conversations.about({ channel: "D1", ts: "3.0", threadTs })).toBe(topic);
  }
});

test("the conversation that was longest without an answer is forgotten first", () => {
  const conversations = createConversations(2);
  const thread = (threadTs: string) => ({ channel: "C1", ts: threadTs, threadTs });
  const goneOn = (threadTs: string) => conversations.about({ ...thread(threadTs), ts: "9.0" });

  conversations.remember(thread("1.0"), topic, undefined);
  conversations.remember(thread("2.0"), topic, undefined);
  conversations.remember(thread("1.0"), later, undefined);
  conversations.remember(thread("3.0"), topic, undefined);

  expect(goneOn("1.0")).toBe(later);
  expect(goneOn("2.0")).toBe("lost");
  expect(goneOn("3.0")).toBe(topic);
});

test("what the bot answered is what the next question in that thread is about", async () => {
  const abouts: unknown[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: (_, _locale, about) => {
        abouts.push(about);
        return talkAnswer;
      },
    },
  });

  await slack.deliver(mention("コンテナ", { ts: "1.0" }));
  await slack.deliver(mention("スライドは？", { ts: "2.0", thread_ts: "1.0" }));
  await slack.deliver(directMessage("スライドは？"));
  await slack.deliver(mention("スライドは？", { ts: "3.0" }));

  const shown = talkAnswer.best.id;
  expect(abouts).toMatchObject([undefined, { kind: "talk", shown }, "lost", undefined]);
});

test("what a click brings up in a direct message is what is talked of then", async () => {
  const abouts: unknown[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: (_, _locale, about) => {
        abouts.push(about);
        return talkAnswer;
      },
      list: (question, _, from) => ({ ...talksAnswer, question, from }),
    },
  });
  const more = { kind: "list", question: "containers", from: 10 } as const;

  await slack.deliver(act(more, "en", { channel: { id: "D1" }, container: { message_ts: "9.0" } }));
  await slack.deliver(directMessage("next"));
  await slack.deliver(act(more)); // Only the clicker sees what comes of this one.
  await slack.deliver(mention("next", { ts: "13.0", thread_ts: "12.5" }));

  expect(abouts).toMatchObject([{ kind: "talks", question: "containers", from: 10 }, "lost"]);
});
