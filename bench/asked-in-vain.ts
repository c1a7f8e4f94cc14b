/**
 * What is asked in vain, kept under load and trouble: `npm run bench:asked`.
 *
 * Prints a Markdown table: 100,000 questions, ends by kill -9 at random moments, a full disk (where this
 * user may mount one), and two processes that write to one file.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, stat, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine } from "../src/cli/command-line.ts";
import type { Demand } from "../src/demand/demand.ts";
import { groupAsked } from "../src/demand/group-asked.ts";
import { askedInVain } from "../src/demand/report.ts";
import { keepDemand } from "../src/store/keep-demand.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { markdownTable } from "./markdown-table.ts";

/** Questions, all different; the bound on what is kept is twice as many. */
const many = 100_000;

const [mode, dir = "", amount = "0"] = commandLine({
  call: "npm run bench:asked --",
  operands: "[write FOLDER COUNT]", // By itself it starts processes that do nothing but write.
  about: "Measures what is asked in vain, kept under load and trouble.",
  options: {},
}).operands;
if (mode === "write") await write(dir, Number(amount));
else process.stdout.write(markdownTable([["what", "measured"], ...(await rows())]));

async function rows(): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "kikigaki-bench-asked-"));
  try {
    return [
      ...(await manyQuestions(join(folder, "many"))),
      await kills(join(folder, "kills")),
      await fullDisk(join(folder, "full")),
      await twoBots(join(folder, "two")),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function manyQuestions(path: string): Promise<string[][]> {
  const demand = opened(path);
  const count = many;
  const start = performance.now();
  let longest = 0;
  for (let n = 0; n < count; n += 1) {
    const before = performance.now();
    demand.count([asked(n)], `U${n % 500}`);
    if (n % 200 === 0) await demand.kept("9999-01-01"); // All before it is written by then.
    longest = Math.max(longest, performance.now() - before);
  }
  await demand.kept("9999-01-01");
  const seconds = (performance.now() - start) / 1000;
  const reading = performance.now();
  const kept = await demand.kept("");
  const questions = askedInVain(kept ?? { tallies: [], wishes: [] });
  groupAsked(
    questions,
    questions.map(({ words }) => words),
  );
  const readMillis = performance.now() - reading;
  await demand.close();
  const megabytes = (await stat(join(path, "asked.db"))).size / 1e6;
  return [
    [
      `${count} questions, all different`,
      `${seconds.toFixed(1)} s, ${((1e3 * seconds) / count).toFixed(2)} ms each; ${megabytes.toFixed(1)} MB; ${kept?.tallies.length} kept`,
    ],
    ["longest batch of 200", `${longest.toFixed(0)} ms`],
    ["reading and grouping them for a report", `${readMillis.toFixed(0)} ms`],
  ];
}

/** What a process has said that it kept is there after it was killed, and the file is whole. */
async function kills(path: string): Promise<string[]> {
  const rounds = 20;
  let lost = 0;
  let broken = 0;
  let told = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = spawnWriter(path, 1_000_000);
    const lines = createInterface({ input: child.stdout });
    let last = 0;
    lines.on("line", (line) => {
      last = Number(line);
    });
    await once(lines, "line");
    await sleep(Math.random() * 400);
    child.kill("SIGKILL");
    await once(child, "close");
    told += last;
    const database = await openSqlite(path);
    const [whole] = await database.run("pragma integrity_check");
    const [sum] = await database.run("select sum(times) as times from kikigaki_tallies");
    if (whole?.integrity_check !== "ok") broken += 1;
    lost += Math.max(0, told - Number(sum?.times));
    told = Number(sum?.times);
    await database.close();
  }
  return [
    `${rounds} ends by kill -9 at random moments`,
    `${told} questions kept, ${lost} lost that were written, ${broken} broken files`,
  ];
}

/**
 * On a disk that something else fills; nothing throws, and all is kept again afterwards. It is of sixteen
 * megabytes, for the log of the database alone takes four before it is begun anew.
 */
async function fullDisk(path: string): Promise<string[]> {
  await mkdir(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", path], { stdio: "ignore" });
  } catch {
    return ["a full disk", "not measured: this user may mount none"];
  }
  try {
    const said: string[] = [];
    const demand = opened(path, said);
    await demand.kept("");
    const { bavail, bsize } = await statfs(path);
    await writeFile(join(path, "filler"), Buffer.alloc(bavail * bsize)).catch(() => {}); // Until it is full.
    for (let n = 0; n < 2_000; n += 1) {
      demand.count([asked(n)], "U1");
      if (n % 200 === 0) await demand.kept("");
    }
    await demand.kept(""); // What waits has come to nothing.
    await rm(join(path, "filler"));
    demand.count([asked(-1)], "U1");
    const kept = await demand.kept("");
    const isBack = kept?.tallies.some(({ words }) => words === asked(-1).words);
    await demand.close();
    return [
      "a full disk, then room again",
      `${said.length} lines in the log, ${isBack ? "kept again" : "not kept again"}`,
    ];
  } finally {
    execFileSync("umount", ["--lazy", path]);
  }
}

async function twoBots(path: string): Promise<string[]> {
  const each = 5_000;
  await opened(path).close();
  await Promise.all(
    [0, 1].map(async () => {
      const child = spawnWriter(path, each);
      child.stdout.resume();
      await once(child, "close");
    }),
  );
  const demand = opened(path);
  const kept = await demand.kept("");
  await demand.close();
  const times = kept?.tallies.reduce((sum, one) => sum + one.times, 0);
  return [`two processes that write ${each} questions each to one file`, `${times} counted`];
}

function spawnWriter(path: string, count: number) {
  const script = new URL(import.meta.url).pathname;
  return spawn(process.execPath, ["--import", "tsx", script, "write", path, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Writes questions, and says after each ten how many are written. */
async function write(path: string, count: number): Promise<void> {
  const demand = opened(path);
  for (let n = 1; n <= count; n += 1) {
    demand.count([asked(n)], `U${n}`);
    if (n % 10 !== 0) continue;
    await demand.kept("9999-01-01");
    process.stdout.write(`${n}\n`);
  }
  await demand.close();
}

function opened(path: string, said: string[] = []): Demand {
  return keepDemand({
    open: () => openSqlite(path),
    today: () => "2026-10-05",
    onTrouble: (message) => said.push(message),
    onNews: (message) => said.push(message),
  });
}

function asked(n: number) {
  return {
    kind: "nothing",
    words: `${n} 番目の gVisor の話はありますか`,
    talk: "",
    by: 1,
  } as const;
}
