import { expect, test } from "vitest";
import type { Rating } from "../../../src/card/action.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { ratedMessage } from "../../../src/slack/blocks/rating.ts";
import { createRatings, type OnRated } from "../../../src/slack/memory/ratings.ts";
import { countRatings } from "../../../src/slack/watch/measure.ts";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { act, command, fakeSlack, mention } from "../../helpers/slack.ts";
import { help, nothing, speakerAnswer, talkAnswer } from "../../helpers/slack-answers.ts";

/** "talk unhelpful wrong" as the click that says so. */
function rate(said: string, fields = {}) {
  const [kind, verdict, reason] = said.split(" ");
  const rating = { kind, verdict, ...(reason && { reason }) } as Rating; // as: the tests' own words
  return act({ kind: "rate", rating }, "en", fields);
}

test("an answer in a conversation can be rated; its question is not part of it", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });

  await slack.deliver(command("x"));
  await slack.deliver(mention("x"));

  for (const { body } of slack.calls) {
    expect(Object(body.blocks).at(-1)).toMatchObject({
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          positive_button: { text: { text: "役に立った" } },
          negative_button: { text: { text: "いまひとつ" } },
        },
      ],
    });
    expect(JSON.stringify(Object(body.blocks).at(-1))).not.toContain(talkAnswer.question);
  }
});

test.for([help, nothing, speakerAnswer, { ...talkAnswer, question: "" }])(
  "$kind of “$question” is nothing that was looked for, and cannot be rated",
  (answer) => {
    const { blocks } = answerMessage(answer, "/talks", { canRate: true });

    expect(JSON.stringify(blocks)).not.toContain("rate-");
  },
);

test("each person rates each answer once, and may say otherwise later", async () => {
  const slack = await fakeSlack({ answers: {} });
  const byDaniel = { user: { id: "U2" } };

  await slack.deliver(rate("talk helpful"));
  await slack.deliver(rate("talk helpful"));
  await slack.deliver(rate("talk helpful", byDaniel));
  await slack.deliver(rate("talk unhelpful"));

  expect(slack.ratings).toEqual(["talk helpful", "talk helpful", "talk unhelpful helpful"]);
  expect(slack.calls.map(({ body }) => body.response_type)).toEqual(Array(4).fill("ephemeral"));
  expect(slack.calls[0]?.body).toMatchObject({
    replace_original: false,
    text: "Thank you. You said: Helpful.",
  });
});

test("who says that an answer did not help may choose why, which takes the choice away", async () => {
  const slack = await fakeSlack({ answers: {} });

  await slack.deliver(rate("people unhelpful"));
  const inAside = { container: { message_ts: "13.0", is_ephemeral: true } };
  await slack.deliver(rate("people unhelpful wrong", inAside));

  expect(slack.ratings).toEqual(["people unhelpful", "people unhelpful wrong"]);
  expect(slack.calls[1]?.body).toMatchObject({
    replace_original: true,
    text: "Thank you. You said: Something is wrong.",
  });
});

test("the question why, in both languages", () => {
  const rating = { kind: "talk", verdict: "unhelpful" } as const;

  expect(ratedMessage(rating, "ja").text).toBe(
    "ありがとうございます。「いまひとつ」と受け取りました。 よければ、理由も教えてください。",
  );
  const asked = ratedMessage(rating, "en");
  expect(asked.text).toBe("Thank you. You said: Not helpful. Please say why, if you like.");
  expect(shownAs(asked.blocks)).toMatchInlineSnapshot(`
    "Thank you. You said: Not helpful. Please say why, if you like.
    [Another talk was meant] [It says too little] [Something is wrong]"
  `);
});

test("ratings longest ago are forgotten first", () => {
  const heard: unknown[] = [];
  const rate = createRatings((_, before) => heard.push(before), 1);
  const [helpful, unhelpful] = (["helpful", "unhelpful"] as const).map(
    (verdict) => ({ kind: "talk", verdict }) as const,
  );
  if (!helpful || !unhelpful) throw new Error("There are two.");

  rate("a", helpful, "U1");
  rate("b", helpful, "U1");
  rate("b", unhelpful, "U1");
  rate("a", unhelpful, "U1");

  expect(heard).toEqual([undefined, undefined, helpful, undefined]);
});

test("ratings are counted by kind, reasons by themselves", async () => {
  const metrics = createMetrics(() => 0);
  const count: OnRated = countRatings(metrics);

  count({ kind: "talk", verdict: "helpful" }, undefined, "U1");
  count({ kind: "talk", verdict: "unhelpful" }, { kind: "talk", verdict: "helpful" }, "U1");
  count({ kind: "talk", verdict: "unhelpful", reason: "wrong" }, undefined, "U1");

  const counted = (await metrics.registry.metrics())
    .split("\n")
    .filter((line) => line.startsWith("kikigaki_rating"));
  expect(counted).toMatchInlineSnapshot(`
    [
      "kikigaki_ratings_total{kind="talk",verdict="helpful"} 1",
      "kikigaki_ratings_total{kind="talk",verdict="unhelpful"} 1",
      "kikigaki_ratings_withdrawn_total{kind="talk",verdict="helpful"} 1",
      "kikigaki_rating_reasons_total{kind="talk",reason="wrong"} 1",
    ]
  `);
});
