/**
 * Puts a hostile client beside quiet people, with each of its attacks in turn: `npm run hostile`.
 *
 * Prints a table: how late the quiet ones' acks and answers are, beside what they were right before, when nobody
 * disturbed, and the memory of the bot. Acks are those of commands and clicks: an event's comes with its answer.
 * Fails where one ack of a hundred takes more than `mostTimes` as long, where a question stays without its answer, and where the bot
 * takes more memory than the files in `deploy/` allow it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { commandLine } from "../src/cli/command-line.ts";
import { quantile, withBot } from "./bot-under-load.ts";
import { attacks } from "./hostile-client.ts";
import { question } from "./made-up-notes.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Times } from "./slack-side.ts";

const {
  seconds = 10,
  rate = 20,
  talks = 1_000,
  only = "",
} = commandLine({
  call: "npm run hostile --",
  about: "Puts a hostile client beside quiet people, and says what they feel of it.",
  options: {
    seconds: { kind: "number", value: "N", help: "for each attack; 10 unless given" },
    rate: { kind: "number", value: "N", help: "quiet questions a second; 20 unless given" },
    talks: { kind: "number", value: "N", help: "talks in the notes; 1000 unless given" },
    only: { kind: "text", value: "WORDS", help: "the attacks that have these in their name" },
  },
}).values;
const mostTimes = 3;
/** Below this nobody feels anything, whatever the share; a busy machine alone does as much. */
const leastMillis = 100;
const mostMb = 1_024;

const headings = ["beside", "ack p50", "ack p99", "× quiet", "answer p99", "unanswered", "memory"];

await withBot(talks, [], async ({ slack, rssMb }) => {
  let asked = 0;
  await quiet(5); // Warm.
  const rows: (readonly string[])[] = [];
  for (const name of attacks.filter((one) => one.includes(only))) {
    const before = await quiet(seconds);
    if (rows.length === 0) rows.push(row("nothing", before, before, await rssMb()));
    const end = attack(name);
    const felt = await quiet(seconds);
    const rss = await rssMb();
    await end();
    rows.push(row(name, felt, before, rss));
    await sleep(3_000); // What it left to be answered.
  }
  process.stdout.write(markdownTable([headings, ...rows]));

  /** Starts a hostile client; what it gives ends it. */
  function attack(name: string): () => Promise<void> {
    const client = fileURLToPath(new URL("hostile-client.ts", import.meta.url));
    const args = ["--import", "tsx", client, name, slack.eventsUrl, slack.url];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    const ended = once(child, "exit");
    return async () => {
      child.kill("SIGKILL");
      await ended;
    };
  }

  /** Questions of quiet people, at an even rate. */
  async function quiet(forSeconds: number): Promise<Felt> {
    const times: Times[] = [];
    let unanswered = 0;
    const all: Promise<unknown>[] = [];
    const start = performance.now();
    for (let i = 1; i <= forSeconds * rate; i += 1) {
      const due = start + (i * 1_000) / rate;
      await sleep(due - performance.now());
      asked += 1;
      const one = slack.ask(asked, question(asked), due);
      all.push(
        one.then(
          (took) => times.push(took),
          () => {
            unanswered += 1;
          },
        ),
      );
    }
    await Promise.all(all);
    return { times, unanswered };
  }

  function row(
    name: string,
    { times, unanswered }: Felt,
    before: Felt,
    rss: number,
  ): readonly string[] {
    const ack = (share: number, of = times) =>
      quantile(
        of.filter(({ isEvent }) => !isEvent).map(({ ackMillis }) => ackMillis),
        share,
      );
    const answers = times.map(({ answerMillis }) => answerMillis);
    const share = ack(0.99) / Math.max(1, ack(0.99, before.times));
    const isLate = share > mostTimes && ack(0.99) > leastMillis;
    if (unanswered > 0 || isLate || rss > mostMb) process.exitCode = 1;
    return [
      ...[name, `${ack(0.5)} ms`, `${ack(0.99)} ms`, share.toFixed(1)],
      ...[`${quantile(answers, 0.99)} ms`, String(unanswered), `${rss} MB`],
    ];
  }
});

interface Felt {
  readonly times: readonly Times[];
  readonly unanswered: number;
}
