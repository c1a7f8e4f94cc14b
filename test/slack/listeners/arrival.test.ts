import { expect, test } from "vitest";
import { directMessage, fakeSlack, homeOpened, joined } from "../../helpers/slack.ts";
import { help, talkAnswer } from "../../helpers/slack-answers.ts";
import { expectSlackTakes } from "../../helpers/slack-rules.ts";

const welcome = { ...help, isWelcome: true } as const;

test("the bot says what it is in a channel to which it was added, with questions to ask", async () => {
  const slack = await botThatGreets();

  await slack.deliver(joined());

  expect(slack.posted()).toEqual(["C7"]);
  const body = slack.calls[0]?.body ?? {};
  expect(JSON.stringify(body.blocks)).toContain("Ask what was said at our meetups.");
  expect(JSON.stringify(body.blocks)).toContain("コンテナって何？");
  expectSlackTakes({ method: "chat.postMessage", args: body });
});

test.for([
  ["en", "Browse meetups", "How to ask"],
  ["ja", "勉強会の一覧", "聞き方"],
] as const)(
  "in %s, a welcome leads to the meetups and to how to ask",
  async ([locale, ...labels]) => {
    const slack = await fakeSlack({ answers: { ask: () => ({ ...welcome, locale }) } });

    await slack.deliver(directMessage("hello"));

    const row = Object(slack.calls[0]?.body).blocks.at(-1);
    expect(row).toMatchObject({
      type: "actions",
      elements: labels.map((text) => ({ text: { text } })),
    });
  },
);

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

test("who begins with a question is answered, and not told what the bot is as if nothing had been asked", async () => {
  const slack = await botThatGreets({ said: 0 });

  await slack.deliver(directMessage("コンテナ"));

  expect(slack.texts()).toEqual([expect.stringContaining(talkAnswer.best.title)]);
});

test("who opens the empty conversation is told what the bot is, once", async () => {
  const slack = await botThatGreets({ said: 0 });

  await slack.deliver(homeOpened("messages"));
  await slack.deliver(homeOpened("messages"));

  expect(slack.texts()).toEqual([expect.stringContaining("this is Kikigaki")]);
});

test.for([1, "missing_scope"] as const)(
  "where something was said before, or Slack does not tell (%s), nothing is",
  async (said) => {
    const slack = await botThatGreets({ said });

    await slack.deliver(homeOpened("messages"));

    expect(slack.texts()).toEqual([]);
  },
);

/** @param said How many messages a direct message has, or why Slack does not tell. */
async function botThatGreets({ said = 1 }: { said?: number | string } = {}) {
  const slack = await fakeSlack({
    answers: { ask: () => talkAnswer, welcome: () => ({ ...welcome, locale: "en" }) },
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
  };
}
