/**
 * Kills the built bot in mid-work again and again, while Slack asks and sends again what was not
 * acknowledged: `npm run kills -- --kills 50`. Prints how many questions were answered once, twice and never.
 *
 * Slack sends an event again at once, after a minute and after five, by when a bot that was killed is back; here,
 * for nobody waits that long, after two seconds and ten, once the bot is back. What was never answered Slack would
 * not send again: it had an acknowledgement, or each of its four deliveries met a bot that was killed. Fails where
 * one was answered twice.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine } from "../src/cli/command-line.ts";
import { withBot } from "./bot-under-load.ts";
import { question } from "./made-up-notes.ts";
import { printResult } from "./print-result.ts";

const {
  kills = 50,
  rate = 20,
  talks = 200,
} = commandLine({
  call: "npm run kills --",
  about: "Kills a built bot again and again, and counts the answers to each question.",
  options: {
    kills: { kind: "number", value: "N", help: "how often it is killed; 50 unless given" },
    rate: { kind: "number", value: "N", help: "questions a second; 20 unless given" },
    talks: { kind: "number", value: "N", help: "talks in the notes; 200 unless given" },
  },
}).values;

/** It lives between one second and four before it is killed. */
const livesMillis = (kill: number) => 1_000 + ((kill * 7_919) % 3_000);

await withBot(talks, [], async ({ slack, killAndStart }) => {
  const acknowledged = new Set<number>();
  const deliveries: Promise<void>[] = [];
  let asked = 0;
  let isOver = false;
  let back = Promise.resolve();
  const backAfter = async (millis: number) => {
    await sleep(millis);
    await back;
  };

  async function deliver(number: number): Promise<void> {
    for (const pause of [0, 0, 2_000, 8_000]) {
      if (pause > 0) await backAfter(pause);
      if (!(await slack.mention(number, question(number)))) continue;
      acknowledged.add(number);
      return;
    }
  }
  async function askOn(): Promise<void> {
    while (!isOver) {
      asked += 1;
      deliveries.push(deliver(asked));
      await sleep(1_000 / rate);
    }
  }

  const asking = askOn();
  for (let kill = 1; kill <= kills; kill += 1) {
    await sleep(livesMillis(kill));
    back = killAndStart();
    await back;
  }
  isOver = true;
  await asking;
  await Promise.all(deliveries);
  await sleep(5_000); // What still waits for its turn in a channel.

  const numbers = Array.from({ length: asked }, (_, at) => at + 1);
  const times = (count: number) => numbers.filter((one) => slack.timesAnswered(one) === count);
  const never = times(0);
  const result = {
    kills,
    asked,
    once: times(1).length,
    moreOften: asked - times(1).length - never.length,
    never: {
      acknowledged: never.filter((one) => acknowledged.has(one)).length,
      killedFourTimes: never.filter((one) => !acknowledged.has(one)).length,
    },
  };
  printResult(result);
  if (result.moreOften > 0) process.exitCode = 1;
});
