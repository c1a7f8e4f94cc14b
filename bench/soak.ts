/**
 * Asks the built bot a great many questions and watches its memory: `npm run soak -- --questions 100000`.
 *
 * Eight people ask, together so many questions a second as `--rate` says. After every twentieth of the
 * questions both threads sweep their memory and say what is left. Fails on any error, and where the
 * last third of the windows holds more than the third after the warm-up, by more than `mostGrowth`.
 *
 * What the bot remembers for a time has to fill up first: keys of requests and topics by number, and
 * signatures for 300 seconds. Their table doubles once more after that, as entries that have gone
 * still take room in it until then. Hence the even rate: at twice as many a second there are twice as
 * many signatures.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine } from "../src/cli/command-line.ts";
import { type BotUnderLoad, quantile, withBot } from "./bot-under-load.ts";
import { question } from "./made-up-notes.ts";
import { printResult } from "./print-result.ts";

const {
  questions = 100_000,
  talks = 5_000,
  rate = 100,
} = commandLine({
  call: "npm run soak --",
  about: "Asks a built bot very many questions, and fails where its memory grows.",
  options: {
    questions: { kind: "number", value: "N", help: "questions asked; 100000 unless given" },
    talks: { kind: "number", value: "N", help: "talks in the notes; 5000 unless given" },
    rate: { kind: "number", value: "N", help: "questions a second; 100 unless given" },
  },
}).values;
const askers = 8;
const windows = 20;
/** By then the keys of requests are as many as are remembered, 60,000: an event has two of them. */
const warmUpQuestions = 50_000;
const warmUpSeconds = 450;
const mostGrowth = 0.05;

/** Megabytes after the sweep: of the whole process, of the bot's heap and of the librarian's. */
interface Memory {
  readonly rss: number;
  readonly bot: number;
  readonly librarian: number;
}

/** The memory after some seconds of the run. */
interface Measured extends Memory {
  readonly seconds: number;
}

/** Loaded before the bot in each of its threads: on SIGUSR2 both sweep, and the bot's one reports. */
const reporter = `
  import { BroadcastChannel, isMainThread } from "node:worker_threads";
  const channel = new BroadcastChannel("memory");
  channel.unref();
  const heap = () => { gc(); gc(); return process.memoryUsage(); };
  const mb = (bytes) => Math.round(bytes / 2 ** 18) / 4;
  if (isMainThread) process.on("SIGUSR2", () => channel.postMessage("sweep"));
  channel.onmessage = ({ data }) => {
    if (!isMainThread && data === "sweep") return channel.postMessage(heap().heapUsed);
    if (!isMainThread) return;
    const { rss, heapUsed } = heap();
    console.log(JSON.stringify({ rss: mb(rss), bot: mb(heapUsed), librarian: mb(data) }));
  };`;
const nodeOptions = [
  "--expose-gc",
  `--import=data:text/javascript,${encodeURIComponent(reporter)}`,
];

await withBot(talks, nodeOptions, async (running) => {
  const memory: Measured[] = [];
  const errors: string[] = [];
  let asked = 0;
  const start = performance.now();
  for (let window = 1; window <= windows; window += 1) {
    const last = (questions * window) / windows;
    await Promise.all(Array.from({ length: askers }, () => askUntil(last)));
    const seconds = Math.round((performance.now() - start) / 1_000);
    memory.push({ seconds, ...(await sweep(running)) });
  }

  async function askUntil(last: number): Promise<void> {
    while (asked < last) {
      asked += 1;
      const number = asked;
      await sleep(start + (number / rate) * 1_000 - performance.now());
      await running.slack
        .ask(number, question(number), performance.now())
        .catch(({ message }: Error) => errors.push(message));
    }
  }

  const settled = memory.filter(
    ({ seconds }, window) =>
      seconds >= warmUpSeconds && ((window + 1) * questions) / windows > warmUpQuestions,
  );
  if (settled.length < 3) process.stderr.write("Too short to tell: ask more questions.\n");
  const growth = growthOf(settled);
  const complaints = running.complaints();
  const result = {
    talks,
    asked,
    perSecond: Math.round((asked * 1_000) / (performance.now() - start)),
    errors: errors.length,
    complaints: complaints.length,
    memoryMb: memory,
    growth,
  };
  for (const complaint of complaints.slice(0, 5)) process.stderr.write(`${complaint}\n`);
  printResult(result);
  const isFlat = Object.values(growth).every((share) => share <= mostGrowth);
  if (!isFlat || errors.length + complaints.length > 0) process.exitCode = 1;
});

/** Lets the bot sweep its memory, and gives what is left. */
function sweep({ bot }: BotUnderLoad): Promise<Memory> {
  return new Promise((resolve) => {
    bot().onLine((line) => {
      if (line.startsWith('{"rss"')) resolve(JSON.parse(line));
    });
    const { pid } = bot();
    if (pid !== undefined) process.kill(pid, "SIGUSR2");
  });
}

/** By what share the median of the last third is above that of the first. */
function growthOf(memory: readonly Memory[]): Memory {
  const third = Math.floor(memory.length / 3);
  const share = (part: keyof Memory) => {
    const of = (some: readonly Memory[]) =>
      quantile(
        some.map((one) => one[part] * 100),
        0.5,
      );
    return Math.round((of(memory.slice(-third)) / of(memory.slice(0, third)) - 1) * 1000) / 1000;
  };
  return { rss: share("rss"), bot: share("bot"), librarian: share("librarian") };
}
