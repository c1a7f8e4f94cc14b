import { expect, test } from "vitest";
import { keepDemand } from "../../../src/store/keep-demand.ts";
import { event, fakeSlack, homeOpened } from "../../helpers/slack.ts";
import { help } from "../../helpers/slack-answers.ts";

/** A bot whose direct message holds these messages; undefined where Slack refuses to tell. */
async function botWith(messages: readonly object[] | undefined) {
  return fakeSlack({
    answers: { ask: () => help },
    answer: ({ method }) =>
      method === "conversations.history"
        ? Response.json(messages ? { ok: true, messages } : { ok: false, error: "missing_scope" })
        : undefined,
  });
}

const posted = (calls: readonly { readonly method: string; readonly body: unknown }[]) =>
  calls.filter(({ method }) => method === "chat.postMessage").map(({ body }) => body);

test("who opens the messages with the bot for the first time is told how to ask, once", async () => {
  const slack = await botWith([]);

  await slack.deliver(homeOpened("messages"));
  await slack.deliver(homeOpened("messages"));

  expect(posted(slack.calls)).toMatchObject([{ channel: "D1" }]);
  expect(JSON.stringify(posted(slack.calls))).toContain("/talks");
});

test.for([
  { name: "where something was said before", messages: [{ text: "hello" }] },
  { name: "where Slack does not tell what was said", messages: undefined },
])("nobody is greeted $name", async ({ messages }) => {
  const slack = await botWith(messages);

  await slack.deliver(homeOpened("messages"));

  expect(slack.calls.map(({ method }) => method)).toEqual(["conversations.history"]);
});

test("a channel that the bot came into is told how to ask there, and nobody else is greeted", async () => {
  const demand = keepDemand({
    open: () => Promise.reject(new Error("none")),
    today: () => "2026-10-05",
    onTrouble: () => {},
    onNews: () => {},
  });
  const slack = await fakeSlack({ answers: {}, demand, organisers: "CORG" });
  const joined = (user: string) =>
    event({ type: "member_joined_channel", user, channel: "C9", channel_type: "C", team: "T1" });
  const bot = joined("UBOT");

  await slack.deliver(joined("U2"));
  await slack.deliver(bot);
  await slack.deliver(bot);

  expect(posted(slack.calls)).toMatchObject([{ channel: "C9" }]);
  expect(JSON.stringify(slack.calls)).toContain("<@UBOT> に続けて聞くと、スレッドで答えます");
  await demand.close();
});
