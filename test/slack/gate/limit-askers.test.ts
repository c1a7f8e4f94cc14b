import { expect, test } from "vitest";
import { command, directMessage, fakeSlack, mention } from "../../helpers/slack.ts";
import { help } from "../../helpers/slack-answers.ts";

test("who asks without end is told once a minute to come back, and acknowledged all the same", async () => {
  const slack = await fakeSlack({ answers: { ask: () => help } });

  const deliveries = await Promise.all(
    Array.from({ length: 300 }, () => slack.deliver(command("x"))),
  );
  const turnedAway = slack.calls.filter(({ body }) => String(body.text).includes("集中"));
  expect(deliveries.every(({ acks }) => acks === 1)).toBe(true);
  expect(slack.turnedAway()).toBeGreaterThan(10);
  expect(turnedAway).toMatchObject([{ method: "respond", body: { response_type: "ephemeral" } }]);
  expect(slack.log).toHaveLength(1);
});

test("who asks too much in a channel is told there, alone, and in the language that they have set", async () => {
  const slack = await fakeSlack({ answers: { ask: () => help }, locale: "en-GB" });

  await Promise.all(
    Array.from({ length: 300 }, (_, i) => slack.deliver(mention("DNS", { channel: `C${i}` }))),
  );

  const alone = slack.calls.filter(({ method }) => method === "chat.postEphemeral");
  expect(alone).toMatchObject([
    { body: { user: "U1", text: expect.stringContaining("a moment") } },
  ]);
});

test("others are answered meanwhile, and what bots say counts for nobody", async () => {
  const slack = await fakeSlack({ answers: { ask: () => help } });
  for (let i = 0; i < 300; i += 1) await slack.deliver(command("x"));
  for (let i = 0; i < 700; i += 1) await slack.deliver(directMessage("x", { bot_id: "B2" }));
  const before = slack.calls.length;

  await slack.deliver(command("x", { user_id: "U2" }));
  await slack.deliver(directMessage("x", { user: "U3" }));

  expect(slack.calls.slice(before).map(({ body }) => body.text)).toEqual([
    expect.not.stringContaining("集中"),
    expect.not.stringContaining("集中"),
  ]);
});
