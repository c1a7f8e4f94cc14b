/** Two built bots behind what could be a load balancer, with one database between them. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningProcess } from "../../demo/running-process.ts";
import { holdingQuestions } from "../helpers/held-questions.ts";
import { describeWithPostgres, password } from "../helpers/postgres.ts";
import { eventually, freePort, settings, startBot } from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi, type WebApi } from "../helpers/web-api.ts";

/** A bot and where Slack's requests reach it. */
interface Replica {
  readonly bot: RunningProcess;
  readonly url: string;
}

describeWithPostgres((server) => {
  let slack: WebApi;
  let first: Replica;
  let second: Replica;

  beforeAll(async () => {
    slack = await startWebApi();
    [first, second] = await Promise.all([startReplica(), startReplica()]);
  });
  afterAll(async () => {
    await Promise.all([first.bot.stop(), second.bot.stop()]);
    slack.close();
  });

  async function startReplica(
    database = server().url,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Replica> {
    const port = await freePort();
    const bot = startBot({
      ...settings("http", slack.url),
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: database,
      ...env,
    });
    await bot.wrote(/"msg":"ready"/);
    return { bot, url: `http://127.0.0.1:${port}/slack/events` };
  }

  /** Resolves once every message was answered, and a while after, with how often each was. */
  async function timesAnswered(messages: readonly string[]): Promise<readonly number[]> {
    const times = () =>
      messages.map((ts) => slack.posts.filter(({ thread_ts }) => thread_ts === ts).length);
    await eventually(() => times().every((count) => count > 0) || undefined);
    await answerOneMore();
    return times();
  }

  /** Both bots have answered something newer: what they still had to say before, they have said. */
  async function answerOneMore(): Promise<void> {
    for (const replica of [first, second]) {
      const ts = newMessage();
      await deliver(replica, ts);
      await eventually(() => slack.posts.find(({ thread_ts }) => thread_ts === ts));
    }
  }

  test("an event that Slack delivers to both at the same moment is answered once", async () => {
    const messages = Array.from({ length: 20 }, newMessage);

    await Promise.all(
      messages.flatMap((ts) => [first, second].map((replica) => deliver(replica, ts, `Ev${ts}`))),
    );

    expect(await timesAnswered(messages)).toEqual(messages.map(() => 1));
  });

  test("a message that comes as two events, one to each, is answered once", async () => {
    const ts = newMessage();

    await Promise.all([deliver(first, ts), deliver(second, ts)]);

    expect(await timesAnswered([ts])).toEqual([1]);
  });

  test("what a bot answered before it was killed is not answered again after its start", async () => {
    const ts = newMessage();
    await deliver(first, ts, `Ev${ts}`);
    await timesAnswered([ts]);

    await first.bot.stop("SIGKILL");
    first = await startReplica();
    await deliver(first, ts, `Ev${ts}`);

    expect(await timesAnswered([ts])).toEqual([1]);
  });

  test("what a bot had not answered when it was killed is answered by the other, once", async () => {
    const ts = newMessage();
    const anyFile = fileURLToPath(import.meta.url);
    const third = await startReplica(undefined, { NODE_OPTIONS: holdingQuestions(anyFile) });
    await deliver(third, ts, `Ev${ts}`);
    await third.bot.wrote(/the question is held/);

    await third.bot.stop("SIGKILL");
    await deliver(second, ts, `Ev${ts}`);

    expect(await timesAnswered([ts])).toEqual([1]);
  });

  test("while the database is away both bots answer, and once it is back, one", async () => {
    await server().crash();
    const [alone, other] = [newMessage(), newMessage()];
    await deliver(first, alone);
    await deliver(second, other);
    expect(await timesAnswered([alone, other])).toEqual([1, 1]);

    await server().start();
    await eventually(async () => {
      await answerOneMore(); // One at a time: whoever asks faster is told that the bot is busy.
      return (
        [first, second].every(({ bot }) => bot.output().includes("answers again")) || undefined
      );
    });
    const ts = newMessage();
    await Promise.all([deliver(first, ts, `Ev${ts}`), deliver(second, ts, `Ev${ts}`)]);

    expect(await timesAnswered([ts])).toEqual([1]);
    expect(first.bot.output()).toContain("does not answer");
    expect(first.bot.output()).not.toContain(password);
  });

  test("a bot starts and answers without the database", async () => {
    const ts = newMessage();
    const nobodyListens = `postgresql://a:${password}@127.0.0.1:9/b`;

    const replica = await startReplica(nobodyListens);
    await deliver(replica, ts);

    expect(await timesAnswered([ts])).toEqual([1]);
    expect(await replica.bot.stop()).toBe(0);
    expect(replica.bot.output()).not.toContain(password);
  });

  test("a database that refuses the password ends the bot with 78, and the password stays secret", async () => {
    const wrong = `${password}-of-another`;

    const bot = startBot({
      ...settings("http", slack.url),
      DATABASE_URL: server().url.replace(password, wrong),
    });

    expect(await bot.exited).toBe(78);
    expect(bot.output()).toContain("DATABASE_URL");
    expect(bot.output()).not.toContain(password);
  });
});

let count = 0;

/** The `ts` of a message that nobody has sent yet. */
function newMessage(): string {
  count += 1;
  return `1700000000.${String(count).padStart(6, "0")}`;
}

function deliver({ url }: Replica, ts: string, eventId?: string): Promise<void> {
  return sendMention(url, "Knative", ts, eventId);
}
