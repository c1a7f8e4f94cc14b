import { expect, test } from "vitest";
import type { Answers } from "../../../src/answer/answers.ts";
import { shortcuts } from "../../../src/slack/manifest/surfaces.ts";
import { fakeSlack, globalShortcut, messageShortcut, questionSent } from "../../helpers/slack.ts";
import { talkAnswer, talksAnswer } from "../../helpers/slack-answers.ts";
import { expectSlackShows } from "../../helpers/slack-rules.ts";

const { related, ask } = shortcuts;

test("a message's shortcut opens a window that is looking, and then shows the related talks", async () => {
  const { slack, messages } = await botWithAnswers();

  const { acks } = await slack.deliver(
    messageShortcut(related.id, "<@U2> コンテナが\n落ちる &amp; 遅い"),
  );

  expect(acks).toBe(1);
  expect(messages).toEqual(["コンテナが\n落ちる & 遅い"]);
  const [opened, updated] = slack.calls;
  expect(slack.calls).toHaveLength(2);
  expect(opened?.method).toBe("views.open");
  expect(JSON.stringify(opened?.body.view)).toContain("探しています…");
  expect(updated).toMatchObject({ method: "views.update", body: { view_id: "VNEW" } });
  expect(JSON.stringify(updated?.body.view)).toContain("コンテナランタイムの選び方");
  for (const { body } of slack.calls) expectSlackShows({ args: body });
});

test("of a very long message the beginning is read", async () => {
  const { slack, messages } = await botWithAnswers();

  await slack.deliver(messageShortcut(related.id, "あ".repeat(40_000)));

  expect(messages).toEqual(["あ".repeat(2_000)]);
});

test("the shortcut of the workspace asks for the question, and answers in the same window", async () => {
  const { slack, questions } = await botWithAnswers();

  const { acks } = await slack.deliver(globalShortcut(ask.id));
  const sent = questionSent(ask.id, " コンテナって何？ ");
  const { said } = await slack.deliver(sent);

  expect(acks).toBe(1);
  expect(slack.calls[0]).toMatchObject({
    method: "views.open",
    body: { view: { callback_id: ask.id, submit: { text: "探す" } } },
  });
  expect(said).toMatchObject({ response_action: "update" });
  expect(JSON.stringify(said)).toContain("探しています…");
  expect(questions).toEqual(["コンテナって何？"]);
  expect(slack.calls[1]).toMatchObject({
    method: "views.update",
    body: { view_id: sent.view.id, view: { type: "modal" } },
  });
  expect(slack.calls).toHaveLength(2);
  for (const { body } of slack.calls) expectSlackShows({ args: body });
});

test("a payload delivered twice is acknowledged twice and answered once", async () => {
  const { slack } = await botWithAnswers();
  const payloads = [
    messageShortcut(related.id, "x"),
    globalShortcut(ask.id),
    questionSent(ask.id, "x"),
  ];

  for (const payload of payloads) {
    expect((await slack.deliver(payload)).acks).toBe(1);
    expect((await slack.deliver(payload)).acks).toBe(1);
  }

  expect(slack.calls.map(({ method }) => method)).toEqual([
    "views.open",
    "views.update",
    "views.open",
    "views.update",
  ]);
});

test("a failure is told in the window, not beside the message", async () => {
  const { slack } = await botWithAnswers({ related: boom, ask: boom });
  const sent = questionSent(ask.id, "x");

  await slack.deliver(messageShortcut(related.id, "x"));
  await slack.deliver(sent);

  const apologies = slack.calls.filter(({ body }) =>
    JSON.stringify(body).includes("申し訳ありません"),
  );
  expect(apologies).toMatchObject([
    { method: "views.update", body: { view_id: "VNEW" } },
    { method: "views.update", body: { view_id: sent.view.id } },
  ]);
});

test("people of other workspaces are refused, beside the message or in a window", async () => {
  const { slack, messages, questions } = await botWithAnswers();
  const user = { id: "U2", team_id: "T2" };

  await slack.deliver({ ...messageShortcut(related.id, "x"), user });
  await slack.deliver({ ...globalShortcut(ask.id), user });

  expect([...messages, ...questions]).toEqual([]);
  expect(slack.calls.map(({ method }) => method)).toEqual(["respond", "views.open"]);
  for (const { body } of slack.calls) {
    expect(JSON.stringify(body)).toContain("このワークスペースのメンバー");
  }
});

function boom(): never {
  throw new Error("boom");
}

async function botWithAnswers(others: Partial<Answers> = {}) {
  const messages: string[] = [];
  const questions: string[] = [];
  const slack = await fakeSlack({
    answers: {
      related: (message) => {
        messages.push(message);
        return talksAnswer;
      },
      ask: (question) => {
        questions.push(question);
        return talkAnswer;
      },
      ...others,
    },
  });
  return { slack, messages, questions };
}
