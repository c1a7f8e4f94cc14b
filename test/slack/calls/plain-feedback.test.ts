import { expect, test } from "vitest";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { withPlainFeedback } from "../../../src/slack/calls/plain-feedback.ts";
import { talkAnswer } from "../../helpers/slack-answers.ts";

const rated = answerMessage(talkAnswer, "/talks", { canRate: true });
const url = "https://slack.example/api/chat.postMessage";
const form = () => new URLSearchParams({ channel: "C1", blocks: JSON.stringify(rated.blocks) });

function slack(answer: (body: string) => string) {
  const bodies: string[] = [];
  const send = async (_: unknown, init?: RequestInit) => {
    bodies.push(String(init?.body));
    return new Response(answer(String(init?.body)));
  };
  return { bodies, send: send as typeof globalThis.fetch }; // as: called with an address alone
}

test("a Slack that refuses feedback buttons is sent plain ones, now and from then on", async () => {
  const { bodies, send } = slack((body) =>
    body.includes("feedback_buttons") ? '{"ok":false,"error":"invalid_blocks"}' : '{"ok":true}',
  );
  const fetch = withPlainFeedback(send, true);

  const first = await fetch(url, { method: "POST", body: form().toString() });
  await fetch(url, { method: "POST", body: JSON.stringify(rated) });

  expect(await first.json()).toEqual({ ok: true });
  expect(bodies.map((body) => body.includes("feedback_buttons"))).toEqual([true, false, false]);
  expect(bodies[2]).toContain('"action_id":"rate-helpful"');
  expect(new URLSearchParams(bodies[1]).get("channel")).toBe("C1");
});

test("a Slack that knows them gets them, once; what has none is not touched", async () => {
  const { bodies, send } = slack(() => '{"ok":true}');
  const fetch = withPlainFeedback(send, true);

  await fetch(url, { method: "POST", body: form().toString() });
  await fetch(url, { method: "POST", body: "channel=C1" });

  expect(bodies).toEqual([form().toString(), "channel=C1"]);
});

test("a Slack of somebody else's making is sent plain buttons from the first", async () => {
  const { bodies, send } = slack(() => '{"ok":true}');

  await withPlainFeedback(send, false)(url, { method: "POST", body: form().toString() });

  expect(bodies.map((body) => body.includes("feedback_buttons"))).toEqual([false]);
});
