/**
 * Runs the built bot for some minutes while its notes folder is moved, Slack is cut off, and floods and
 * garbage come in: `npm run troubles -- [--minutes 5] [--pause 3]`.
 *
 * Prints how many of a quiet member's questions were lost or answered twice, how many new meetups the
 * organisers heard of, and what the log said.
 */
import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine } from "../src/cli/command-line.ts";
import {
  ids,
  notesDir,
  type SlackAndBot,
  startSlackAndBot,
} from "../test/helpers/slack-and-bot.ts";
import { markdownTable } from "./markdown-table.ts";

const {
  minutes = 5,
  pause = 3,
  log,
} = commandLine({
  call: "npm run troubles --",
  about: "Runs the built bot among moved folders, cut connections, floods and garbage.",
  options: {
    minutes: { kind: "number", value: "N", help: "how long; 5 unless given" },
    pause: { kind: "number", value: "SECONDS", help: "between two troubles; 3 unless given" },
    log: { kind: "text", value: "FILE", help: "keeps the log of the bot there" },
  },
}).values;

const folder = await mkdtemp(join(tmpdir(), "kikigaki-troubles-"));
const notes = join(folder, "notes");
await cp(notesDir, notes, { recursive: true });
const slack = await startSlackAndBot("socket", {
  NOTES_DIR: notes,
  ASKED_IN_VAIN: "on",
  NOTES_REPORT_CHANNEL: ids.organisers,
});
const until = performance.now() + minutes * 60_000;
const made = new Map<string, number>();
const newMeetups: string[] = [];
const asked: string[] = [];
let isUp = true;
try {
  const asking = askQuietly();
  await makeTroubles();
  await asking;
  await sleep(15_000); // What waits is answered by then.
  process.stdout.write(await summary());
} finally {
  await slack.stop();
  await rm(folder, { recursive: true });
}

/** A member asks every few seconds, while Slack is there. */
async function askQuietly(): Promise<void> {
  while (performance.now() < until) {
    if (isUp && slack.proxy.sockets() > 0) asked.push(await slack.say(`<@${ids.bot}> wombats`));
    await sleep(3_000);
  }
}

/** How often each question was answered. */
async function timesAnswered(): Promise<readonly number[]> {
  const said = (await slack.history(ids.channel)).filter(({ user }) => user === ids.bot);
  return asked.map((ts) => said.filter(({ thread_ts }) => thread_ts === ts).length);
}

/** This Slack sends nothing again that was not acknowledged: what is on its way must have come first. */
async function nothingOnItsWay(): Promise<void> {
  const since = performance.now();
  const isAnswered = async () => (await timesAnswered()).every((count) => count > 0);
  while (!(await isAnswered()) && performance.now() < since + 20_000) await sleep(100);
}

async function makeTroubles(): Promise<void> {
  const troubles = Object.entries({
    newMeetup,
    moveFolder,
    cutSlack,
    dropConnections,
    flood,
    garbage,
  });
  for (let n = 0; performance.now() < until; n += 1) {
    const [name = "", make] = troubles[n % troubles.length] ?? [];
    made.set(name, (made.get(name) ?? 0) + 1);
    await make?.(slack);
    await sleep(1_000 * pause * (0.7 + 0.6 * Math.random()));
  }
}

/** A file that an organiser adds, and that stays until the folder is moved. */
async function newMeetup(): Promise<void> {
  const title = `港の夜 #${100 + newMeetups.length}`;
  newMeetups.push(title);
  const text = `---\ndate: 2026-05-17\n---\n# ${title}\n\n## 灯台 ${newMeetups.length} / 森 はるか\n\n- 光る\n`;
  await writeFile(join(notes, `new-${newMeetups.length}.md`), text);
}

/** Away, and another in its place, as by a new clone. */
async function moveFolder(): Promise<void> {
  await rename(notes, `${notes}-old`);
  await sleep(2_000 * Math.random());
  await cp(notesDir, notes, { recursive: true });
  await rm(`${notes}-old`, { recursive: true });
}

async function cutSlack({ proxy }: SlackAndBot): Promise<void> {
  isUp = false;
  await nothingOnItsWay();
  const comeBack = await proxy.goDown();
  await sleep(8_000 * Math.random());
  await comeBack();
  while (proxy.sockets() < 1) await sleep(100);
  isUp = true;
}

async function dropConnections({ proxy }: SlackAndBot): Promise<void> {
  while (proxy.sockets() < 2) await sleep(100);
  proxy.dropSockets(1); // The other one stands, and Slack delivers there.
}

async function flood({ deliver }: SlackAndBot): Promise<void> {
  for (let n = 0; n < 100; n += 1) {
    const ts = `${Date.now() / 1000}${n}`;
    const where = { channel: ids.dm, channel_type: "im", user: "U0FLOOD" };
    await deliver({ type: "message", ...where, ts, text: `flood ${n}` });
  }
}

async function garbage({ deliver, proxy }: SlackAndBot): Promise<void> {
  const noise = () => randomBytes(2_000).toString("latin1");
  proxy.sendEnvelope({ type: noise(), payload: noise() });
  await deliver({ type: noise(), text: noise() });
  await deliver({ type: "app_mention", channel: 1, user: {}, ts: [], text: null });
  const stays = await writeFile(join(notes, "garbage.md"), randomBytes(20_000)).then(
    () => true,
    () => false,
  );
  if (stays) await sleep(1_000);
  await rm(join(notes, "garbage.md"), { force: true });
}

async function summary(): Promise<string> {
  const answers = await timesAnswered();
  const told = (await slack.history(ids.organisers)).map(({ text }) => text);
  const timesTold = newMeetups.map((title) => told.filter((text) => text.includes(title)).length);
  if (log !== undefined) await writeFile(log, slack.bot.output());
  const lines = slack.bot.output().trim().split("\n").map(levelAndText);
  const errors = lines.filter(({ level }) => level >= 50);
  const kinds = new Map<string, number>();
  for (const { level, text } of lines) {
    const kind = `${level} ${text.replaceAll(/\d+/gu, "n").slice(0, 90)}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const rows = [
    ["what", "count"],
    ["minutes", String(minutes)],
    ...[...made].map(([name, count]) => [name, String(count)]),
    ["questions of a quiet member", String(asked.length)],
    ["lost", String(answers.filter((count) => count === 0).length)],
    ["answered twice", String(answers.filter((count) => count > 1).length)],
    ["new meetups told to the organisers", String(timesTold.filter((times) => times > 0).length)],
    ["told twice", String(timesTold.filter((times) => times > 1).length)],
    ["lines of the log", String(lines.length)],
    ["of them errors", String(errors.length)],
  ];
  const listed = [...kinds]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} × ${kind}`);
  return `${markdownTable(rows)}\n${listed.join("\n")}\n`;
}

function levelAndText(line: string): { readonly level: number; readonly text: string } {
  try {
    const { level, msg } = JSON.parse(line);
    return { level: Number(level), text: String(msg) };
  } catch {
    return { level: 50, text: line };
  }
}
