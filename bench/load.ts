/**
 * Asks the built bot more than any community does: `npm run load -- --rate 200 --seconds 60`.
 *
 * The questions come when they are due, whether or not those before were answered. Prints one JSON
 * object. Fails on any error, and where one ack of a hundred takes half a second, or that of an event, which
 * comes with its answer, longer than Slack waits.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine } from "../src/cli/command-line.ts";
import { quantile, withBot } from "./bot-under-load.ts";
import { question } from "./made-up-notes.ts";
import { printResult } from "./print-result.ts";
import type { Times } from "./slack-side.ts";

const { values } = commandLine({
  call: "npm run load --",
  about: "Asks a built bot many questions a second, and says how late its acks and answers are.",
  options: {
    rate: { kind: "number", value: "N", help: "questions a second; 200 unless given" },
    seconds: { kind: "number", value: "N", help: "how long; 60 unless given" },
    talks: { kind: "number", value: "N", help: "talks in the notes; 5000 unless given" },
    profile: { kind: "switch", help: "writes a profile of the processor's time to profile/" },
  },
});
const { rate = 200, seconds = 60, talks = 5_000 } = values;
const mostAckMillis = 500;
const mostEventAckMillis = 3_000;
const warmUp = 500; // Asked one after the other before the measurement, which is not about the start.
const profile = values.profile ? ["--cpu-prof", `--cpu-prof-dir=${process.cwd()}/profile`] : [];

await withBot(talks, profile, async ({ slack, rssMb, processorSeconds, complaints }) => {
  for (let number = 1; number <= warmUp; number += 1) {
    await slack.ask(number, question(number), performance.now());
  }
  const rssBefore = await rssMb();
  const before = { bot: await processorSeconds(), own: process.cpuUsage() };
  const times: Times[] = [];
  const errors = new Map<string, number>();
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for (let i = 1; i <= rate * seconds; i += 1) {
    const due = start + (i * 1_000) / rate;
    if (due > performance.now()) await sleep(due - performance.now());
    asked.push(
      slack.ask(warmUp + i, question(warmUp + i), due).then(
        (one) => void times.push(one),
        ({ message }: Error) => void errors.set(message, (errors.get(message) ?? 0) + 1),
      ),
    );
  }
  const askedFor = (performance.now() - start) / 1_000;
  await Promise.all(asked);
  const own = process.cpuUsage(before.own);
  const perQuestion = (seconds: number) => Number(((seconds * 1_000) / asked.length).toFixed(2));

  for (const complaint of complaints().slice(0, 5)) process.stderr.write(`${complaint}\n`);
  const acksOf = (events: boolean) =>
    times.filter(({ isEvent }) => isEvent === events).map(({ ackMillis }) => ackMillis);
  const result = {
    talks,
    asked: asked.length,
    perSecond: Math.round(asked.length / askedFor),
    answered: times.length,
    errors: Object.fromEntries(errors),
    secondAnswers: slack.secondAnswers(),
    complaints: complaints().length,
    ackMillis: spread(acksOf(false)),
    eventAckMillis: spread(acksOf(true)),
    answerMillis: spread(times.map(({ answerMillis }) => answerMillis)),
    /** Of the processor's time, which this script and the bot share. */
    processorMillisPerQuestion: {
      bot: perQuestion((await processorSeconds()) - before.bot),
      thisScript: perQuestion((own.user + own.system) / 1e6),
    },
    rssMb: { before: rssBefore, after: await rssMb() },
  };
  printResult(result);
  const isGood = times.length === asked.length && complaints().length + result.secondAnswers === 0;
  const isLate =
    result.ackMillis.p99 >= mostAckMillis || result.eventAckMillis.p99 >= mostEventAckMillis;
  if (!isGood || isLate) process.exitCode = 1;
});

function spread(millis: readonly number[]) {
  return { p50: quantile(millis, 0.5), p99: quantile(millis, 0.99), max: quantile(millis, 1) };
}
