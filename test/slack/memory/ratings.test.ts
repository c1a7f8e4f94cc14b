import { expect, test } from "vitest";
import type { Rate, Rating } from "../../../src/card/action.ts";
import { answerMessage } from "../../../src/slack/blocks/answer-message.ts";
import { plainFeedback } from "../../../src/slack/blocks/rating.ts";
import { createRatings, type OnRated } from "../../../src/slack/memory/ratings.ts";
import { countRatings } from "../../../src/slack/watch/measure.ts";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { shownAs } from "../../helpers/shown-as.ts";
import { act, command, fakeSlack, mention } from "../../helpers/slack.ts";
import {
  help,
  nothing,
  speakerAnswer,
  talkAnswer,
  talksAnswer,
} from "../../helpers/slack-answers.ts";

/** With nothing below its buttons. */
const alone = { ...talkAnswer, others: [] };
const { best, question } = talkAnswer;
const of = { again: { kind: "ask", question }, subject: best.id } as const;

/** "talk unhelpful wrong" as what one says of the answer. */
function saying(said: string, where: Pick<Rate, "on" | "isAlone"> = {}): Rate {
  const [kind, verdict, reason] = said.split(" ");
  const rating = { kind, verdict, ...(reason && { reason }) } as Rating; // as: the tests' own words
  return { kind: "rate", rating, of, ...where };
}

/** The click that says so, in a channel unless told. */
function rate(said: string, fields: object = {}) {
  return act(saying(said), "en", { ...inChannel, ...fields });
}

const inChannel = { container: { message_ts: "12.5" } };

/** The same below an answer that nobody else reads. */
function rateAlone(said: string) {
  return act(saying(said, { isAlone: true }), "en");
}

test("an answer in a conversation can be rated", async () => {
  const slack = await fakeSlack({ answers: { ask: () => alone } });

  await slack.deliver(command("x"));
  await slack.deliver(mention("x"));

  for (const { body } of slack.calls) {
    expect(Object(body.blocks).at(-1)).toMatchObject({
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          positive_button: { text: { text: "役に立った" } },
          negative_button: { text: { text: "役に立たなかった" } },
        },
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

test("what one says of an answer that only one reads stands in it, among what one may say instead", async () => {
  const answer = { ...alone, locale: "en" } as const;
  const slack = await fakeSlack({ answers: { ask: () => answer } });
  const shown = answerMessage(answer, "/talks", { canShare: true, tellsQuestion: true });
  const card = shownAs(shown.blocks);

  for (const said of ["helpful", "unhelpful", "unhelpful wrong", "helpful"]) {
    await slack.deliver(rateAlone(`talk ${said}`));
  }

  expect(slack.calls.map(({ body }) => body.replace_original)).toEqual(Array(4).fill(true));
  const [first, ...later] = slack.calls.map(({ body }) => shownAs(Object(body.blocks)));
  const thumbs = "\n(Helpful|Not helpful)\n";
  expect(first).toBe(`${card}${thumbs}~ Thanks, noted: helpful`);
  expect(later.map((blocks) => blocks.split(thumbs)[1])).toEqual([
    "~ Thank you. What was wrong?\n[Wrong talk] [Too short] [Incorrect]",
    "~ Thanks, noted: incorrect",
    "~ Thanks, noted: helpful",
  ]);
  expect(slack.ratings).toEqual([
    "talk helpful",
    "talk unhelpful helpful",
    "talk unhelpful wrong unhelpful",
    "talk helpful unhelpful",
  ]);
});

test.for([{ on: "feedback buttons" }, { on: "plain buttons" }])(
  "in a direct message its row of $on becomes what one said, and all else stays",
  async ({ on }) => {
    const slack = await fakeSlack({ answers: {} });
    const { text, blocks } = answerMessage(alone, "/talks", { canRate: true });
    const row = blocks.at(-1);
    const shown =
      on === "plain buttons" && row?.type === "context_actions" ? plainFeedback(row) : row;
    const message = { type: "message", ts: "12.5", text, blocks: [...blocks.slice(0, -1), shown] };

    await slack.deliver(rate("talk helpful", { channel: { id: "D1" }, message }));

    const { body } = slack.calls[0] ?? expect.fail("Nothing was said.");
    expect(body).toMatchObject({ replace_original: true, text });
    expect(Object(body.blocks).slice(0, -2)).toEqual(blocks.slice(0, -1));
    expect(shownAs(Object(body.blocks).slice(-2))).toBe(
      "(Helpful|Not helpful)\n~ Thanks, noted: helpful",
    );

    const again = { ...message, text, blocks: body.blocks };
    await slack.deliver(rate("talk unhelpful", { channel: { id: "D1" }, message: again }));

    const later = Object(slack.calls[1]?.body.blocks);
    expect(shownAs(later.slice(blocks.length - 1))).toMatch(
      /^\(Helpful\|Not helpful\)\n~ Thank you. What was wrong\?\n\[Wrong talk\]/u,
    );
  },
);

test("in a channel each is told once, in the thread, what they said, and again when they say otherwise", async () => {
  const slack = await fakeSlack({ answers: {} });
  const inThread = { container: { message_ts: "12.5", thread_ts: "11.0" } };

  await slack.deliver(rate("talk helpful", inThread));
  await slack.deliver(rate("talk helpful", inThread));
  await slack.deliver(rate("talk helpful", { ...inThread, user: { id: "U2" } }));
  await slack.deliver(rate("talk unhelpful", inThread));

  expect(slack.ratings).toEqual(["talk helpful", "talk helpful", "talk unhelpful helpful"]);
  for (const { body } of slack.calls) {
    expect(body).toMatchObject({
      response_type: "ephemeral",
      replace_original: false,
      thread_ts: "11.0",
    });
  }
  expect(slack.calls.map(({ body }) => shownAs(Object(body.blocks)))).toEqual([
    "Thanks, noted: helpful",
    "Thanks, noted: helpful",
    "Thank you. What was wrong?\n[Wrong talk] [Too short] [Incorrect]",
  ]);
});

test("a reason is one of the answer, and takes the place of the question why", async () => {
  const slack = await fakeSlack({ answers: {} });
  await slack.deliver(rate("people unhelpful"));
  const inAside = { container: { message_ts: "13.0", is_ephemeral: true } };

  await slack.deliver(act(saying("people unhelpful wrong", { on: "12.5" }), "en", inAside));

  expect(slack.ratings).toEqual(["people unhelpful", "people unhelpful wrong unhelpful"]);
  expect(slack.calls[1]?.body).toMatchObject({
    replace_original: true,
    text: "Thanks, noted: incorrect",
  });
});

const rated = best;
const other = { ...rated, id: "other.md#talk" };

test.for([
  ["other-talk", [other, other], ["Thanks, noted: wrong talk", "Other results for “ropes”"]],
  ["other-talk", [other], ["Thanks, noted: wrong talk", "Other results for “ropes”"]],
  ["other-talk", [rated], ["Thanks, noted: wrong talk"]],
  ["incomplete", [other], ["Thanks, noted: too short"]],
] as const)(
  "%s: the talks that were found but for the rated one are told",
  async ([reason, rows, told]) => {
    const found = { ...talksAnswer, question: "ropes", rows, total: rows.length } as const;
    const list = { ...found, locale: "en", isSought: true, isRest: true } as const;
    const slack = await fakeSlack({ answers: { list: () => list } });
    const inAside = { container: { message_ts: "13.0", is_ephemeral: true } };

    await slack.deliver(act(saying(`talk unhelpful ${reason}`, { on: "12.5" }), "en", inAside));

    const [, next] = slack.calls.map(({ body }) => String(body.text));
    const first = String(slack.calls[0]?.body.text);
    expect([first, ...(next ? [next.split("\n")[0]] : [])]).toEqual(told);
  },
);

test("what one can do with an answer stands right below it, above the other talks, each of which opens", () => {
  const options = { canShare: true, canRate: true } as const;
  const { blocks } = answerMessage({ ...talkAnswer, locale: "en" }, "/talks", options);

  const [, below = ""] = shownAs(blocks).split("(Helpful|Not helpful)\n");
  expect(below).toMatch(/^---\n.*Other talks close to this.*\n.*LT: My first sidecar/u);
  expect(below).toContain("[Open (Open: LT: My first sidecar)]");
});

test("where the notes have another answer by now, what one says of it is told beside it", async () => {
  const slack = await fakeSlack({ answers: { ask: () => nothing } });

  await slack.deliver(rateAlone("talk helpful"));

  expect(slack.calls[0]?.body).toMatchObject({
    replace_original: false,
    text: "Thanks, noted: helpful",
  });
});

const by = { who: "U1", of };

test("ratings longest ago are forgotten first", () => {
  const heard: unknown[] = [];
  const rate = createRatings((_, before) => heard.push(before), 1);
  const [helpful, unhelpful] = (["helpful", "unhelpful"] as const).map(
    (verdict) => ({ kind: "talk", verdict }) as const,
  );
  if (!helpful || !unhelpful) throw new Error("There are two.");

  rate("a", helpful, by);
  rate("b", helpful, by);
  rate("b", unhelpful, by);
  rate("a", unhelpful, by);

  expect(heard).toEqual([undefined, undefined, helpful, undefined]);
});

test("ratings are counted by kind, reasons by themselves", async () => {
  const metrics = createMetrics(() => 0);
  const count: OnRated = countRatings(metrics);

  count({ kind: "talk", verdict: "helpful" }, undefined, by);
  count({ kind: "talk", verdict: "unhelpful" }, { kind: "talk", verdict: "helpful" }, by);
  count({ kind: "talk", verdict: "unhelpful", reason: "wrong" }, undefined, by);

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
