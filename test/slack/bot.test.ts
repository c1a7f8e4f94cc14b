import { expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { shortcuts } from "../../src/slack/manifest/surfaces.ts";
import { command, directMessage, fakeSlack, mention, messageShortcut } from "../helpers/slack.ts";
import { help, nothing, talkAnswer } from "../helpers/slack-answers.ts";
import { expectSlackTakes } from "../helpers/slack-rules.ts";

test("the command is acknowledged, then answered to the asker alone", async () => {
  const { slack, questions } = await botThatHears();

  const { acks } = await slack.deliver(command(" コンテナ <!channel> &lt;x&gt; "));

  expect(acks).toBe(1);
  expect(questions).toEqual(["コンテナ <x>"]);
  expect(slack.calls).toHaveLength(1);
  expect(slack.calls[0]).toMatchObject({
    method: "respond",
    body: { response_type: "ephemeral", text: expect.stringContaining("コンテナランタイム") },
  });
});

test("the command is acknowledged before the question is looked up", async () => {
  const order: string[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: () => {
        order.push("ask");
        return help;
      },
    },
  });

  await slack.deliver(command("x"), () => {
    order.push("ack");
  });

  expect(order).toEqual(["ack", "ask"]);
});

test("a mention is answered in a thread of its own", async () => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(mention("コンテナ", { ts: "12.5" }));

  expect(questions).toEqual(["コンテナ"]);
  expect(slack.calls).toMatchObject([
    {
      method: "chat.postMessage",
      body: { channel: "C1", thread_ts: "12.5", unfurl_links: "false", unfurl_media: "false" },
    },
  ]);
});

test("a mention inside a thread is answered in that thread", async () => {
  const { slack } = await botThatHears();

  await slack.deliver(mention("コンテナ", { ts: "13.0", thread_ts: "12.5" }));

  expect(slack.calls[0]?.body).toMatchObject({ thread_ts: "12.5" });
});

test("an empty mention asks the empty question, whose answer is help", async () => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(mention(""));

  expect(questions).toEqual([""]);
  expect(slack.calls).toHaveLength(1);
});

test("a direct message is answered where it stands", async () => {
  const { slack } = await botThatHears();

  await slack.deliver(directMessage("コンテナ"));
  await slack.deliver(directMessage("コンテナ", { thread_ts: "12.5" }));

  expect(slack.calls[0]?.body).not.toHaveProperty("thread_ts");
  expect(slack.calls[1]?.body).toMatchObject({ channel: "D1", thread_ts: "12.5" });
});

test("a file with a comment is a question", async () => {
  const { slack } = await botThatHears();

  await slack.deliver(directMessage("コンテナ", { subtype: "file_share" }));

  expect(slack.calls).toHaveLength(1);
});

test.for([
  { name: "a bot", fields: { bot_id: "B2" } },
  { name: "a bot with a profile", fields: { bot_profile: { id: "B2" } } },
  { name: "Slackbot", fields: { user: "USLACKBOT" } },
  { name: "nobody", fields: { user: undefined } },
  { name: "an edit", fields: { subtype: "message_changed", hidden: true } },
  { name: "a deletion", fields: { subtype: "message_deleted" } },
  { name: "a join", fields: { subtype: "channel_join" } },
  { name: "a message without text", fields: { text: undefined } },
])("$name is not answered", async ({ fields }) => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(directMessage("コンテナ", fields));
  await slack.deliver(mention("コンテナ", fields));

  expect(questions).toEqual([]);
  expect(slack.calls).toEqual([]);
});

test.for([
  { name: "a reply that is shown in the channel too", fields: { subtype: "thread_broadcast" } },
  { name: "a /me", fields: { subtype: "me_message" } },
])("$name is answered", async ({ fields }) => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(directMessage("コンテナ", fields));

  expect(questions).toEqual(["コンテナ"]);
});

test("a file with a question is answered by the question, and is said not to be read", async () => {
  const { slack, questions } = await botThatHears();
  const file = { subtype: "file_share", files: [{ id: "F1" }] };

  await slack.deliver(directMessage("コンテナ", file));
  await slack.deliver(directMessage("", file));

  expect(questions).toEqual(["コンテナ", ""]);
  for (const { body } of slack.calls) {
    expect(body.text).toMatch(/^添付ファイルは読まれません。文だけで答えます。\n/);
  }
});

test("talk in a channel that mentions nobody is not answered", async () => {
  const { slack } = await botThatHears();

  await slack.deliver(directMessage("コンテナ", { channel: "C1", channel_type: "channel" }));

  expect(slack.calls).toEqual([]);
});

test.for([
  { name: "the same event", again: { event_id: "Ev-1" } },
  { name: "the same message as another event", again: { event_id: "Ev-2" } },
])("$name delivered twice is answered once", async ({ again }) => {
  const { slack } = await botThatHears();
  const first = { ...mention("コンテナ", { ts: "12.5" }), event_id: "Ev-1" };

  await Promise.all([slack.deliver(first), slack.deliver({ ...first, ...again })]);

  expect(slack.calls).toHaveLength(1);
});

test("a mention in a direct message, which comes as two events, is answered once and there", async () => {
  const { slack } = await botThatHears();
  const fields = { ts: "12.5", channel: "D1" };

  await slack.deliver(mention("コンテナ", fields));
  await slack.deliver(directMessage("<@UBOT> コンテナ", fields));

  expect(slack.calls).toHaveLength(1);
  expect(slack.calls[0]?.body).not.toHaveProperty("thread_ts");
});

test("the same command delivered twice is acknowledged twice and answered once", async () => {
  const { slack } = await botThatHears();
  const payload = command("コンテナ");

  const deliveries = [await slack.deliver(payload), await slack.deliver(payload)];

  expect(deliveries).toEqual([{ acks: 1 }, { acks: 1 }]);
  expect(slack.calls).toHaveLength(1);
});

test("a question longer than 500 characters is cut, and the answer says so", async () => {
  const { slack, questions } = await botThatHears();

  await slack.deliver(command("が".repeat(501)));

  expect(questions).toEqual(["が".repeat(500)]);
  expect(slack.calls[0]?.body.text).toMatch(
    /^質問が長いので、はじめの 500 文字だけを使いました。 · 質問: /,
  );
});

test.for(['"', "\\", "👩‍👩‍👧", "か\u3099", "\u0001"])(
  "the longest question of %j keeps all buttons of its answer",
  async (character) => {
    const slack = await fakeSlack({
      answers: { ask: (question) => ({ ...talkAnswer, question, total: 9 }) },
    });

    await slack.deliver(command(character.repeat(600)));

    const { body = {} } = slack.calls[0] ?? {};
    for (const id of ["share", "list"]) expect(JSON.stringify(body)).toContain(`"${id}-`);
    expectSlackTakes({ method: "response_url", args: { ...body } });
  },
);

test.for([
  { question: "what is gVisor?", says: /^Sorry/ },
  { question: "gVisor って何？", says: /^申し訳ありません/ },
  { question: "gVisor", says: /^申し訳ありません/ },
])("the apology to “$question” is in its language", async ({ question, says }) => {
  const slack = await fakeSlack({ answers: {} });

  await slack.deliver(command(question));
  await slack.deliver(mention(question));

  expect(slack.calls.map(({ body }) => body.text)).toEqual([
    expect.stringMatching(says),
    expect.stringMatching(says),
  ]);
});

test("a failure is told to the asker with the reference that stands in the log", async () => {
  const slack = await fakeSlack({
    answers: {
      ask: () => {
        throw new Error("boom");
      },
    },
  });

  await slack.deliver(command("x"));
  await slack.deliver(mention("x", { ts: "12.5" }));
  await slack.deliver(directMessage("x"));

  expect(slack.calls).toMatchObject([
    { method: "respond", body: { response_type: "ephemeral" } },
    { method: "chat.postMessage", body: { channel: "C1", thread_ts: "12.5" } },
    { method: "chat.postMessage", body: { channel: "D1" } },
  ]);
  for (const [index, call] of slack.calls.entries()) {
    const reference = /: ([0-9a-f]{8})$/.exec(String(call.body.text))?.[1];
    expect(JSON.parse(slack.log[index] ?? "")).toMatchObject({
      request: reference,
      err: { original: { message: "boom" } },
    });
  }
});

test("an expired response_url leaves a log line", async () => {
  const slack = await fakeSlack({
    answers: { ask: () => nothing },
    answer: ({ method }) =>
      method === "respond" ? new Response("expired_url", { status: 404 }) : undefined,
  });

  await slack.deliver(command("x"));

  expect(slack.calls).toHaveLength(1);
  expect(slack.log).toEqual([
    expect.stringContaining("Failed to respond to the response_url: 404"),
  ]);
});

test.for([
  { name: "a command", request: () => command("x"), method: "respond" },
  { name: "a mention", request: () => mention("x"), method: "chat.postMessage" },
])("where the answer to $name may stand there, no apology contradicts it", async (example) => {
  let posts = 0;
  const slack = await fakeSlack({
    answers: { ask: () => nothing },
    answer: ({ method }) => {
      if (method !== example.method) return undefined;
      posts += 1;
      return posts === 1 ? new Response("broken", { status: 500 }) : undefined;
    },
  });

  await slack.deliver(example.request());

  expect(slack.calls).toHaveLength(2);
  expect(slack.calls[1]?.body.text).toMatch(
    /^回答が投稿されたか、Slack から確認を取れませんでした。見当たらなければ、もう一度聞いてみてください。.*: [0-9a-f]{8}$/u,
  );
});

test("a response_url that was refused once still gets the apology", async () => {
  let responses = 0;
  const slack = await fakeSlack({
    answers: { ask: () => nothing },
    answer: ({ method }) => {
      if (method !== "respond") return undefined;
      responses += 1;
      return responses === 1 ? new Response("broken", { status: 400 }) : undefined;
    },
  });

  await slack.deliver(command("x"));

  expect(slack.calls).toHaveLength(2);
  const reference = /: ([0-9a-f]{8})$/.exec(String(slack.calls[1]?.body.text))?.[1];
  expect(slack.log).toEqual([expect.stringContaining(`"request":"${reference}"`)]);
});

test.for([
  {
    name: "for another reason leaves a second",
    errors: ["is_archived", "internal_error"],
    lines: 2,
  },
  { name: "as the answer was not leaves one", errors: ["is_archived", "is_archived"], lines: 1 },
  {
    name: "where there is no such channel one",
    errors: Array(9).fill("channel_not_found"),
    lines: 1,
  },
])("an apology that is not delivered: $name log line", async ({ errors, lines }) => {
  let posts = 0;
  const slack = await fakeSlack({
    answers: { ask: () => nothing },
    answer: ({ method }) => {
      if (method !== "chat.postMessage") return undefined;
      posts += 1;
      return Response.json({ ok: false, error: errors[posts - 1] });
    },
  });

  await slack.deliver(mention("x"));

  expect(posts).toBe(2);
  expect(slack.log).toEqual(
    ["Failed to answer", "The apology was not delivered"]
      .slice(0, lines)
      .map((message) => expect.stringContaining(message)),
  );
});

test.for(["expired_trigger_id", "not_found", "channel_not_found", "service_unavailable"])(
  "what passes or is gone (%s) is a warning: nobody need mend anything",
  async (error) => {
    const slack = await fakeSlack({
      answers: { related: () => nothing },
      answer: ({ method }) =>
        method.startsWith("views.") ? Response.json({ ok: false, error }) : undefined,
    });

    await slack.deliver(messageShortcut(shortcuts.related.id, "gVisor"));

    const levels = slack.log.map((line) => JSON.parse(line).level);
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.every((level) => level === 40)).toBe(true);
  },
);

test("a revoked token ends the bot", async () => {
  const slack = await fakeSlack({
    answers: { ask: () => nothing },
    answer: ({ method }) =>
      method === "chat.postMessage"
        ? Response.json({ ok: false, error: "token_revoked" })
        : undefined,
  });

  await slack.deliver(mention("x"));

  expect(slack.refused).toHaveLength(1);
});

test("two hundred questions at once all get an answer", async () => {
  const { slack } = await botThatHears();

  await Promise.all(
    Array.from({ length: 200 }, (_, n) => slack.deliver(n % 2 ? command("x") : mention("x"))),
  );

  expect(slack.calls).toHaveLength(200);
});

test("a shutdown can wait for answers on their way", async () => {
  const { slack } = await botThatHears();
  let isDrained = false;

  const delivered = slack.deliver(mention("x"));
  await Promise.resolve(); // Bolt authorizes before it hands the event on.
  const drained = slack.inFlight.drained().then(() => {
    isDrained = true;
  });
  await Promise.all([delivered, drained]);

  expect(isDrained).toBe(true);
  expect(slack.calls).toHaveLength(1);
});

test("a shutdown waits for apologies too", async () => {
  const slack = await fakeSlack({
    answers: {
      ask: () => {
        throw new Error("boom");
      },
    },
  });

  void slack.deliver(mention("x"));
  await Promise.resolve();
  await slack.inFlight.drained();

  expect(slack.calls).toMatchObject([{ method: "chat.postMessage" }]);
});

async function botThatHears(answer: Answer = talkAnswer) {
  const questions: string[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: (question) => {
        questions.push(question);
        return answer;
      },
    },
  });
  return { slack, questions };
}
