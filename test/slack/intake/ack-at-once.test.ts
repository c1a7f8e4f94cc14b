import { expect, test } from "vitest";
import { shortcuts } from "../../../src/slack/manifest/surfaces.ts";
import { act, command, fakeSlack, mention, questionSent } from "../../helpers/slack.ts";
import { help } from "../../helpers/slack-answers.ts";

test("a hundred commands and clicks are acknowledged before one of them is answered, windows not behind them", async () => {
  const order: string[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: (question) => {
        order.push(question);
        return help;
      },
    },
  });
  const asked = (at: number) =>
    at % 2 === 0
      ? command("asked", { user_id: `U${at}` })
      : act({ kind: "ask", question: "asked" }, "en", { user: { id: `U${at}` } });

  const all = Array.from({ length: 100 }, (_, at) =>
    slack.deliver(asked(at), () => order.push("ack")),
  );
  const window = slack.deliver(questionSent(shortcuts.ask.id, "in a window"));
  const acks = (await Promise.all(all)).map((one) => one.acks);

  expect(order.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => "ack"));
  expect(order.slice(0, 105)).toContain("in a window");
  expect(order.filter((one) => one === "asked")).toHaveLength(100);
  expect(acks).toEqual(Array.from({ length: 100 }, () => 1));
  expect(await window).toMatchObject({ acks: 1, said: { response_action: "update" } });
});

test("in a burst of one person, the question of another is answered next", async () => {
  const order: string[] = [];
  const slack = await fakeSlack({
    answers: {
      ask: (question) => {
        order.push(question);
        return help;
      },
    },
  });

  await Promise.all([
    ...Array.from({ length: 200 }, () => slack.deliver(command("many"))),
    slack.deliver(mention("one", { user: "U2" })),
  ]);

  expect(order.indexOf("one")).toBeLessThan(6);
  expect(order).toHaveLength(201);
});

test("a command of another name stays without an ack, so that Slack tells whoever typed it", async () => {
  const slack = await fakeSlack({ answers: {} });

  const { acks } = await slack.deliver({ ...command("x"), command: "/ask" });

  expect(acks).toBe(0);
  expect(slack.log.map((line) => JSON.parse(line))).toMatchObject([
    {
      level: 40,
      msg: "Slack sent the command /ask, and SLASH_COMMAND is /talks. Set one to the other.",
    },
  ]);
});

test.for([
  { kind: "a button of an older version", body: act({ kind: "ask", question: "x" }), id: "old-0" },
  { kind: "a shortcut", body: { type: "shortcut", callback_id: "old" }, id: undefined },
  { kind: "a window that is closed", body: { type: "view_closed", view: { id: "V1" } } },
])("$kind that nobody listens for is acknowledged, and a warning at most", async ({ body, id }) => {
  const slack = await fakeSlack({ answers: {} });
  const actions = [{ type: "button", action_id: id, block_id: "b", value: "x" }];

  const { acks } = await slack.deliver({
    user: { id: "U1", team_id: "T1" },
    team: { id: "T1" },
    ...body,
    ...(id !== undefined && { actions }),
  });

  expect(acks).toBe(1);
  const lines = slack.log.map((line) => JSON.parse(line));
  expect(lines.map(({ level }) => level).filter((level) => level > 40)).toEqual([]);
  expect(lines.at(-1).msg).toMatch(/^Slack sent what no part of this bot listens for: \w+/u);
});
