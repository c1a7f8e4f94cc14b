/**
 * Puts a hostile client beside quiet ones, on each surface in turn: `npm run hostile`.
 *
 * Prints a table: how late the quiet ones' acks and answers are, as a share of what they are when nobody disturbs,
 * and the memory of the bot. Fails where one of a hundred of their acks takes more than `mostTimes` as
 * long, or half a second in all, or a question stays without its answer.
 */
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine } from "../src/cli/command-line.ts";
import { shortcuts } from "../src/slack/manifest/surfaces.ts";
import { quantile, withBot } from "./bot-under-load.ts";
import { question } from "./made-up-notes.ts";
import { markdownTable } from "./markdown-table.ts";
import { clickOf, commandOf, mentionOf, type SlackSide, type Times } from "./slack-side.ts";

const {
  seconds = 5,
  rate = 20,
  talks = 1_000,
} = commandLine({
  call: "npm run hostile --",
  about:
    "Puts a hostile client beside quiet ones on each surface, and says what the quiet ones feel.",
  options: {
    seconds: { kind: "number", value: "N", help: "for each attack; 5 unless given" },
    rate: { kind: "number", value: "N", help: "quiet questions a second; 20 unless given" },
    talks: { kind: "number", value: "N", help: "talks in the notes; 1000 unless given" },
  },
}).values;
const mostTimes = 3;
/** Below this nobody feels anything, whatever the share; a busy machine alone does as much. */
const leastMillis = 50;

/** 40,000 units are the most that Slack takes. */
const marks = `e${"\u0301".repeat(39_999)}`;
const letters = "漢字".repeat(20_000);
/** From here on numbers are the hostile client's: other people, other channels. */
let hostile = 1_000_000;
const next = () => {
  hostile += 1;
  return hostile;
};

/** One thing that the hostile client does, again and again; resolves when it can be done again. */
type Attack = (slack: SlackSide) => Promise<unknown>;

const attacks: Readonly<Record<string, Attack>> = {
  "mentions of 40,000 marks": (slack) => slack.send(mentionOf(next(), marks)),
  "mentions of 40,000 letters": (slack) => slack.send(mentionOf(next(), letters)),
  "an outsider's mentions": (slack) =>
    slack.send(mentionOf(next(), marks, { user_team: "T2", team: "T2" })),
  "direct messages of 40,000 marks": (slack) =>
    slack.send(mentionOf(next(), marks, { type: "message", channel: "D9", channel_type: "im" })),
  "commands of 40,000 marks": (slack) => slack.send(commandOf(next(), marks, slack.url)),
  "clicks with 40,000 marks": (slack) => slack.send(clickOf(next(), marks, slack.url)),
  "related talks of 40,000 marks": (slack) => slack.send(related(marks)),
  "a home tab opened": (slack) =>
    slack.send(mentionOf(next(), "", { type: "app_home_opened", tab: "home" })),
  "200 mentions a second in one channel": async (slack) => {
    await Promise.all([slack.send(mentionOf(next(), "Knative", { channel: "C1" })), sleep(40)]);
  },
  "ssl_check without a signature": ({ eventsUrl }) => unsigned(eventsUrl, "ssl_check=1", 16_000),
  "1 MB without a signature": ({ eventsUrl }) => unsigned(eventsUrl, "a=%41&".repeat(170_000), 64),
  "bodies that stall": ({ eventsUrl }) => stalled(eventsUrl),
};

const headings = ["beside", "ack p50", "ack p99", "× quiet", "answer p99", "unanswered", "memory"];

/** At once, of each. */
const clients = 8;

await withBot(talks, [], async ({ slack, rssMb }) => {
  let asked = 0;
  await quiet(5); // Warm.
  const usual = await quiet(seconds);
  const rows = [row("nothing", usual, await rssMb())];
  for (const [name, attack] of Object.entries(attacks)) {
    const stop = new AbortController();
    const attacking = Array.from({ length: clients }, async () => {
      while (!stop.signal.aborted) await attack(slack).catch(() => sleep(10));
    });
    const felt = await quiet(seconds);
    const rss = await rssMb();
    stop.abort();
    await Promise.race([Promise.all(attacking), sleep(5_000)]); // What is never answered is not waited for.
    rows.push(row(name, felt, rss));
    await sleep(2_000);
  }
  process.stdout.write(markdownTable([headings, ...rows]));

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

  function row(name: string, { times, unanswered }: Felt, rss: number): readonly string[] {
    const acks = times.map(({ ackMillis }) => ackMillis);
    const p99 = quantile(acks, 0.99);
    const usually = quantile(
      usual.times.map(({ ackMillis }) => ackMillis),
      0.99,
    );
    const share = p99 / Math.max(1, usually);
    if (unanswered > 0 || (share > mostTimes && p99 > leastMillis)) process.exitCode = 1;
    const answers = quantile(
      times.map(({ answerMillis }) => answerMillis),
      0.99,
    );
    return [
      name,
      `${quantile(acks, 0.5)} ms`,
      `${p99} ms`,
      share.toFixed(1),
      `${answers} ms`,
      String(unanswered),
      `${rss} MB`,
    ];
  }
});

interface Felt {
  readonly times: readonly Times[];
  readonly unanswered: number;
}

function related(text: string) {
  const number = next();
  return {
    ...{ type: "message_action", callback_id: shortcuts.related.id, api_app_id: "A1" },
    ...{ trigger_id: `trigger.${number}`, team: { id: "T1" }, user: { id: `U${number}` } },
    ...{ channel: { id: "C9" }, message_ts: "1.0", message: { type: "message", text, ts: "1.0" } },
  };
}

/** A request that nobody signed, with a signature of so many letters. */
function unsigned(url: string, body: string, letterCount: number): Promise<number> {
  const signature = `v0=${randomBytes(letterCount / 2).toString("hex")}`;
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-slack-request-timestamp": String(Math.floor(Date.now() / 1000)),
    "x-slack-signature": signature.slice(0, 8_000),
  };
  return new Promise((resolve, reject) => {
    request(url, { method: "POST", headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end(body);
  });
}

/** Sends most of 1 MB, and then nothing until it is cut off, or a second is over. */
function stalled(url: string): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(url, { method: "POST", headers: { "content-length": 1_000_000 } });
    sent.on("error", () => resolve());
    sent.write("a".repeat(900_000));
    setTimeout(resolve, 200); // Five a second for each client, which stay open: each takes 1 MB here, too.
  });
}
