import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Answers } from "../../../src/answer/answers.ts";
import type { Action } from "../../../src/card/action.ts";
import { readActionValue } from "../../../src/slack/blocks/action-value.ts";
import { readReportAsked } from "../../../src/slack/listeners/report.ts";
import { keepDemand } from "../../../src/store/keep-demand.ts";
import { openSqlite } from "../../../src/store/sqlite.ts";
import { act, command, directMessage, fakeSlack, mention, shareSent } from "../../helpers/slack.ts";
import { nothing, talkAnswer, talkNotes } from "../../helpers/slack-answers.ts";

const answers: Partial<Answers> = {
  ask: (question) =>
    question.includes("コンテナ") ? { ...talkAnswer, question } : { ...nothing, question },
  lookUp: () => talkAnswer,
  notes: () => talkNotes,
  inventory: () => [],
  topics: (questions) => questions,
};

/** A bot that keeps what is asked in vain, in a folder of the test's own. */
async function botThatKeeps(members: readonly string[] = ["UORG"]) {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-wishes-"));
  const demand = keepDemand({
    open: () => openSqlite(dir),
    today: () => "2026-10-05",
    onTrouble: () => {},
    onNews: () => {},
  });
  onTestFinished(async () => {
    await demand.close();
    await rm(dir, { recursive: true });
  });
  const slack = await fakeSlack({
    answers,
    demand,
    organisers: "CORG",
    answer: ({ method }) =>
      method === "conversations.members" ? Response.json({ ok: true, members }) : undefined,
  });
  return { slack, demand, dir };
}

/** The actions of the buttons in blocks, in order. */
function actionsIn(blocks: unknown): readonly Action[] {
  const parsed: unknown = typeof blocks === "string" ? JSON.parse(blocks) : blocks;
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(parsed).flatMap(([key, value]) =>
    key === "value" && typeof value === "string"
      ? (readActionValue(value)?.action ?? [])
      : typeof value === "object"
        ? actionsIn(value)
        : [],
  );
}

test("nothing found offers both, and says before that one of them names the person", async () => {
  const { slack } = await botThatKeeps();

  await slack.deliver(command("gVisor"));

  const [said] = slack.calls;
  expect(JSON.stringify(said)).toContain("これなら話せる」を押すと、主催者に名前が伝わります");
  const wishes = actionsIn(said?.body.blocks).filter(({ kind }) => kind === "wish");
  expect(wishes).toEqual([
    { kind: "wish", question: "gVisor", gives: false },
    { kind: "wish", question: "gVisor", gives: true },
  ]);
});

test("where it is off, nothing found offers neither, and a click on one that is old is told", async () => {
  const slack = await fakeSlack({ answers });

  await slack.deliver(command("gVisor"));
  await slack.deliver(act({ kind: "wish", question: "gVisor", gives: true }));

  expect(JSON.stringify(slack.calls[0])).not.toContain("wish");
  expect(slack.calls[1]?.body).toMatchObject({ text: expect.stringContaining("not be noted") });
  expect(slack.calls).toHaveLength(2);
});

test("a wish is noted by one click, and taken back by another", async () => {
  const { slack, demand } = await botThatKeeps();
  const wish: Action = { kind: "wish", question: "gVisor", gives: false };

  await slack.deliver(act(wish));
  const [button] = actionsIn(slack.calls[0]?.body.blocks);
  expect(slack.calls[0]?.body).toMatchObject({
    text: expect.stringContaining("without your name"),
  });
  expect((await demand.kept(""))?.wishes).toMatchObject([{ words: "gVisor", gives: false }]);

  if (button) await slack.deliver(act(button));
  expect(slack.calls[1]?.body).toMatchObject({ text: "Taken back." });
  expect((await demand.kept(""))?.wishes).toEqual([]);

  await slack.deliver(act(wish));
  await slack.deliver(act(wish));
  expect(slack.calls.at(-1)?.body).toMatchObject({ text: "Taken back." });
  expect((await demand.kept(""))?.wishes).toEqual([]);
});

test("who could give it is named to the organisers, and the name goes when it is taken back", async () => {
  const { slack, demand } = await botThatKeeps();

  await slack.deliver(act({ kind: "wish", question: "gVisor <!channel>", gives: true }));
  const [post, said] = slack.calls;
  expect(post).toMatchObject({
    method: "chat.postMessage",
    body: { channel: "CORG", text: "<@U1> さんが話せるそうです: gVisor" },
  });
  expect((await demand.kept(""))?.wishes).toMatchObject([{ gives: true, told: "1.0" }]);

  const [button] = actionsIn(said?.body.blocks);
  if (button) await slack.deliver(act(button));
  expect(slack.calls[2]).toMatchObject({
    method: "chat.delete",
    body: { channel: "CORG", ts: "1.0" },
  });
});

test("an offer that the organisers cannot be told of is none, and the person hears so", async () => {
  const { slack, demand } = await botThatKeeps();
  const refusing = await fakeSlack({
    answers,
    demand,
    organisers: "CORG",
    answer: ({ method }) =>
      method === "chat.postMessage"
        ? Response.json({ ok: false, error: "not_in_channel" })
        : undefined,
  });

  await refusing.deliver(act({ kind: "wish", question: "gVisor", gives: true }));

  expect(slack.calls).toEqual([]);
  expect(refusing.calls.at(-1)?.body).toMatchObject({
    text: expect.stringContaining("not be noted"),
  });
  expect((await demand.kept(""))?.wishes).toEqual([]);
});

test("the report is for members of the organisers' channel", async () => {
  const { slack } = await botThatKeeps(["UORG"]);
  await slack.deliver(command("gVisor"));

  await slack.deliver(command("report"));
  await slack.deliver(command("report", { user_id: "UORG" }));

  const said = slack.calls
    .filter(({ method }) => method === "respond")
    .map(({ body }) => body.text);
  expect(said[1]).toContain("主催者のチャンネルのメンバーだけ");
  expect(said[2]).toContain("gVisor: 1 人、1 回");
});

test("where Slack does not tell who is a member, nobody gets the report", async () => {
  const { demand } = await botThatKeeps();
  const slack = await fakeSlack({
    answers,
    demand,
    organisers: "CORG",
    answer: ({ method }) =>
      method === "conversations.members"
        ? Response.json({ ok: false, error: "missing_scope" })
        : undefined,
  });

  await slack.deliver(command("report"));

  expect(slack.calls.at(-1)?.body.text).toContain("いまはレポートを作れません");
});

test.for([
  ["report", { since: "" }],
  ["レポート ", { since: "" }],
  ["report 2026-10-01", { since: "2026-10-01" }],
  ["report since 2026/10/1", { since: "2026-10-01" }],
  ["report --since=2026-10-01", { since: "2026-10-01" }],
  ["レポート 2026年10月1日から", { since: "2026-10-01" }],
  ["report 2026-02-30", { since: undefined }],
  ["report card", undefined],
  ["report of 2026-10-01 on wombats", undefined],
  ["reports", undefined],
] as const)("%s asks for a report from %j", ([words, asked]) => {
  expect(readReportAsked(words)).toEqual(asked);
});

test("where nothing is kept, report is a question like others", async () => {
  const slack = await fakeSlack({ answers, organisers: "CORG" });

  await slack.deliver(command("report"));

  expect(slack.calls[0]?.body.text).toContain("どの発表にも出てきません");
});

test("ratings are kept with question and talk, and changed by who changes their mind", async () => {
  const { slack, demand } = await botThatKeeps();
  await slack.deliver(mention("コンテナ"));
  const ratings = actionsIn(slack.calls[0]?.body.blocks).filter(({ kind }) => kind === "rate");
  const [, unhelpful] = ratings;

  const inChannel = { container: { message_ts: "12.5" } };
  if (unhelpful) await slack.deliver(act(unhelpful, "ja", inChannel));
  const reasons = actionsIn(slack.calls[1]?.body.blocks);
  if (reasons[2]) await slack.deliver(act(reasons[2]));

  const rated = (await demand.kept(""))?.tallies.filter(({ words }) => words !== "");
  expect(rated).toEqual([
    { kind: "wrong", words: "コンテナ", talk: talkAnswer.best.id, times: 1, people: 1 },
  ]);
});

test("talks that were found, opened and shared are counted", async () => {
  const { slack, demand } = await botThatKeeps();
  const { id } = talkAnswer.best;

  await slack.deliver(command("コンテナ"));
  await slack.deliver(act({ kind: "notes", id }));
  await slack.deliver(act({ kind: "look-talk", id, from: 0 }));
  const again = { kind: "ask", question: "コンテナ" } as const;
  await slack.deliver(act(again)); // A suggestion, which is a question by one click.
  await slack.deliver(shareSent({ kind: "share", again, subject: id }));

  const tallies = (await demand.kept(""))?.tallies.filter(({ talk }) => talk === id);
  const counts = new Map(tallies?.map(({ kind, times }) => [kind, times]));
  expect(Object.fromEntries(counts)).toEqual({ found: 2, opened: 2, shared: 1 });
});

test("neither the store nor the log holds a member's id", async () => {
  const { slack, demand, dir } = await botThatKeeps();
  const who = { user_id: "U0SECRET42", user: "U0SECRET42" };
  const clicker = { user: { id: "U0SECRET42", name: "haruka" } };

  await slack.deliver(command("gVisor <@U0SECRET42>", who));
  await slack.deliver(mention("<@U0SECRET42> の発表", who));
  await slack.deliver(directMessage("WebAssembly", who));
  for (const gives of [true, false]) {
    await slack.deliver(act({ kind: "wish", question: "gVisor", gives }, "en", clicker));
  }
  await slack.deliver(mention("コンテナ", who));
  for (const action of actionsIn(slack.calls.at(-1)?.body.blocks)) {
    await slack.deliver(act(action, "en", clicker));
  }
  await demand.kept("");

  const files = await Promise.all(
    (await readdir(dir)).map((name) => readFile(join(dir, name), "latin1")),
  );
  expect(files.join("")).toContain("gVisor");
  expect(files.join("")).not.toContain("U0SECRET42");
  expect(slack.log.join("")).not.toContain("U0SECRET42");
});
