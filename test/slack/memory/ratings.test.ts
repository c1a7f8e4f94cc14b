import { expect, test } from "vitest";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { ratedMessage } from "../../../src/slack/blocks/rating.ts";
import { createRatings, type OnRated } from "../../../src/slack/memory/ratings.ts";
import { countRatings } from "../../../src/slack/watch/measure.ts";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { click, command, fakeSlack, mention } from "../../helpers/slack.ts";
import { help, nothing, speakerAnswer, talkAnswer } from "../../helpers/slack-answers.ts";

const value = (id: string) => JSON.stringify(["en", id, 0, ""]);

test("an answer in a conversation can be rated; its question is not part of it", async () => {
  const slack = await fakeSlack({ answers: { ask: () => talkAnswer } });

  await slack.deliver(command("x"));
  await slack.deliver(mention("x"));

  for (const { body } of slack.calls) {
    expect(Object(body.blocks).at(-1)).toMatchObject({
      type: "actions",
      elements: [
        { text: { text: "役に立った" }, value: '["ja","talk helpful",0,""]' },
        { text: { text: "いまひとつ" }, value: '["ja","talk unhelpful",0,""]' },
      ],
    });
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

  await slack.deliver(click("rate-helpful", value("talk helpful")));
  await slack.deliver(click("rate-helpful", value("talk helpful")));
  await slack.deliver(click("rate-helpful", value("talk helpful"), byDaniel));
  await slack.deliver(click("rate-unhelpful", value("talk unhelpful")));

  expect(slack.ratings).toEqual(["talk helpful", "talk helpful", "talk unhelpful helpful"]);
  expect(slack.calls.map(({ body }) => body.response_type)).toEqual(Array(4).fill("ephemeral"));
  expect(slack.calls[0]?.body).toMatchObject({ replace_original: false, text: "Thank you." });
});

test("who says that an answer did not help may choose why, which takes the choice away", async () => {
  const slack = await fakeSlack({ answers: {} });

  await slack.deliver(click("rate-unhelpful", value("people unhelpful")));
  const inAside = { container: { message_ts: "13.0", is_ephemeral: true } };
  await slack.deliver(click("rate-wrong", value("people unhelpful wrong"), inAside));

  expect(slack.ratings).toEqual(["people unhelpful", "people unhelpful wrong"]);
  expect(slack.calls[1]?.body).toMatchObject({ replace_original: true, text: "Thank you." });
});

test("what no button of ours says is no rating", async () => {
  const slack = await fakeSlack({ answers: {} });

  for (const id of ["", "talk", "talk <!channel>", "help helpful", "meetup helpful"]) {
    await slack.deliver(click("rate-helpful", value(id)));
  }

  expect(slack.ratings).toEqual([]);
});

test("the question why, in both languages", () => {
  const rating = { kind: "talk", verdict: "unhelpful" } as const;

  expect(ratedMessage(rating, "ja").text).toBe(
    "ありがとうございます。よければ、理由も教えてください。",
  );
  expect(ratedMessage(rating, "en")).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "expand": true,
          "text": {
            "text": "Thank you. Please say why, if you like.",
            "type": "mrkdwn",
            "verbatim": true,
          },
          "type": "section",
        },
        {
          "elements": [
            {
              "action_id": "rate-other-talk",
              "text": {
                "emoji": false,
                "text": "Another talk was meant",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","talk unhelpful other-talk",0,""]",
            },
            {
              "action_id": "rate-incomplete",
              "text": {
                "emoji": false,
                "text": "It says too little",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","talk unhelpful incomplete",0,""]",
            },
            {
              "action_id": "rate-wrong",
              "text": {
                "emoji": false,
                "text": "Something is wrong",
                "type": "plain_text",
              },
              "type": "button",
              "value": "["en","talk unhelpful wrong",0,""]",
            },
          ],
          "type": "actions",
        },
      ],
      "text": "Thank you. Please say why, if you like.",
    }
  `);
});

test("ratings longest ago are forgotten first", () => {
  const heard: unknown[] = [];
  const rate = createRatings((_, before) => heard.push(before), 1);
  const [helpful, unhelpful] = (["helpful", "unhelpful"] as const).map(
    (verdict) => ({ kind: "talk", verdict }) as const,
  );
  if (!helpful || !unhelpful) throw new Error("There are two.");

  rate("a", helpful);
  rate("b", helpful);
  rate("b", unhelpful);
  rate("a", unhelpful);

  expect(heard).toEqual([undefined, undefined, helpful, undefined]);
});

test("ratings are counted by kind, reasons by themselves", async () => {
  const metrics = createMetrics(() => 0);
  const count: OnRated = countRatings(metrics);

  count({ kind: "talk", verdict: "helpful" }, undefined);
  count({ kind: "talk", verdict: "unhelpful" }, { kind: "talk", verdict: "helpful" });
  count({ kind: "talk", verdict: "unhelpful", reason: "wrong" }, undefined);

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
