import { expect, test } from "vitest";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { withPlainBlocks } from "../../../src/slack/calls/plain-blocks.ts";
import { shownAs } from "../../helpers/shown-as.ts";
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
  const fetch = withPlainBlocks(send);

  const first = await fetch(url, { method: "POST", body: form().toString() });
  await fetch(url, { method: "POST", body: JSON.stringify(rated) });

  expect(await first.json()).toEqual({ ok: true });
  expect(bodies.map((body) => body.includes("feedback_buttons"))).toEqual([true, false, false]);
  expect(bodies[2]).toContain('"action_id":"rate-helpful"');
  expect(new URLSearchParams(bodies[1]).get("channel")).toBe("C1");
});

test("a Slack that knows them gets them, once; what has none is not touched", async () => {
  const { bodies, send } = slack(() => '{"ok":true}');
  const fetch = withPlainBlocks(send);

  await fetch(url, { method: "POST", body: form().toString() });
  await fetch(url, { method: "POST", body: "channel=C1" });

  expect(bodies).toEqual([form().toString(), "channel=C1"]);
});

test("a Slack that refuses rich text is sent mrkdwn, in messages and in windows", async () => {
  const { bodies, send } = slack((body) =>
    body.includes("rich_text") ? '{"ok":false,"error":"invalid_blocks"}' : '{"ok":true}',
  );
  const fetch = withPlainBlocks(send);
  const text = (line: string, isBold = false) => ({
    ...{ type: "text", text: line },
    ...(isBold && { style: { bold: true } }),
  });
  const item = (...elements: object[]) => ({ type: "rich_text_section", elements });
  const list = (indent: number, ...elements: object[]) => ({
    ...{ type: "rich_text_list", style: "bullet" },
    ...{ indent, elements },
  });
  const elements = [
    item(text("2 * 3", true)),
    list(0, item(text("a <b> "), text("rope", true), text(" c\nd"))),
    list(
      1,
      item(text("縄", true), text("を "), { type: "link", url: "https://a.jp/?a&b", text: "x|y" }),
    ),
    { type: "rich_text_preformatted", elements: [text("a & *b*")] },
  ];
  const blocks = [{ type: "rich_text", elements }];

  await fetch(url, { method: "POST", body: JSON.stringify({ blocks }) });
  const view = JSON.stringify({ type: "modal", blocks });
  await fetch(url, { method: "POST", body: new URLSearchParams({ view }).toString() });

  const [, message = "", form = ""] = bodies;
  const shown = shownAs(JSON.parse(message).blocks);
  expect(shown).toBe(
    [
      "*2 ∗ 3*",
      "• a &lt;b&gt; *rope* c",
      "\u2003d",
      "\u2003• 縄を <https://a.jp/?a&amp;b|x｜y>",
      "```a &amp; *b*```",
    ].join("\n"),
  );
  expect(shownAs(JSON.parse(new URLSearchParams(form).get("view") ?? "").blocks)).toBe(shown);
});
