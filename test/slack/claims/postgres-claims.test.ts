import { Client } from "pg";
import { pino } from "pino";
import { expect, test } from "vitest";
import { ConfigError } from "../../../src/config.ts";
import { createClaims } from "../../../src/slack/claims/claims.ts";
import { openPostgresClaims } from "../../../src/slack/claims/postgres-claims.ts";
import { shareClaims } from "../../../src/slack/claims/shared-claims.ts";
import { boltLogger } from "../../../src/slack/watch/logger.ts";
import { describeWithPostgres, password } from "../../helpers/postgres.ts";

const logger = boltLogger(pino({ level: "silent" }));

describeWithPostgres((server) => {
  /** Two bots' claims, opened at the same moment. */
  async function openTwo() {
    const [first, second] = await Promise.all([
      openPostgresClaims(server().url, logger),
      openPostgresClaims(server().url, logger),
    ]);
    return { first, second, close: () => Promise.all([first.close(), second.close()]) };
  }

  test("of two bots that claim the same at the same moment, one gets it", async () => {
    const { first, second, close } = await openTwo();
    const keys = Array.from({ length: 20 }, (_, i) => [`event:${i}`, `message:${i}`]);

    const results = await Promise.all(
      keys.map((pair) =>
        Promise.all([first.claim(pair), second.claim([...pair].reverse())]).then(
          ([a, b]) => Number(a) + Number(b),
        ),
      ),
    );

    expect(results).toEqual(keys.map(() => 1));
    await close();
  });

  test("a request is known by any of its keys, also to a bot that starts later", async () => {
    const { first, close } = await openTwo();
    await first.claim(["event:a", "message:a"]);
    const later = await openPostgresClaims(server().url, logger);

    expect(await later.claim(["event:b", "message:a"])).toBe(false);
    expect(await later.claim(["event:b"])).toBe(false);
    await later.close();
    await close();
  });

  test("a bot sees what another has claimed, until that takes it back", async () => {
    const { first, second, close } = await openTwo();
    await first.claim(["share:a", "share:b"]);

    expect(await second.has(["share:z", "share:b"])).toBe(true);
    expect(await second.has(["share:z"])).toBe(false);
    await first.release(["share:a", "share:b"]);
    expect(await second.has(["share:a", "share:b"])).toBe(false);
    expect(await second.claim(["share:b"])).toBe(true);
    await close();
  });

  test("a claim that is older than a day is forgotten when a bot starts", async () => {
    const { first, close } = await openTwo();
    await first.claim(["event:old"]);
    await first.claim(["event:new"]);
    const client = new Client({ connectionString: server().url });
    await client.connect();
    const count = async () =>
      (await client.query("select from kikigaki_claims where key in ('event:old', 'event:new')"))
        .rowCount;
    await client.query(
      "update kikigaki_claims set claimed_at = now() - interval '25 hours' where key = 'event:old'",
    );

    const later = await openPostgresClaims(server().url, logger);

    await expect.poll(count).toBe(1);
    await client.end();
    await later.close();
    await close();
  });

  test("a table that is dropped while the bot runs is made again", async () => {
    const { first, second, close } = await openTwo();
    await first.claim(["event:before"]);
    const client = new Client({ connectionString: server().url });
    await client.connect();
    await client.query("drop table kikigaki_claims");
    await client.end();

    const both = await Promise.all([first.claim(["event:drop"]), second.claim(["event:drop"])]);

    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await first.has(["event:drop"])).toBe(true);
    await close();
  });

  test("a burst is no outage: of two bots that claim 300 at once, one gets each", async () => {
    const { first, second, close } = await openTwo();
    const log: string[] = [];
    const loud = boltLogger(pino({}, { write: (line) => log.push(line) }));
    const [one, other] = [first, second].map((claims) => shareClaims(createClaims(), claims, loud));
    const keys = Array.from({ length: 300 }, (_, n) => [`burst:${n}`]);

    const got = await Promise.all(
      keys.map((key) => Promise.all([one?.claim(key), other?.claim(key)])),
    );

    expect(got.map((pair) => pair.filter(Boolean).length)).toEqual(keys.map(() => 1));
    expect(log).toEqual([]);
    await close();
  });

  test("a role without the right to make tables works with a ready one", async () => {
    const { close } = await openTwo();
    const client = new Client({ connectionString: server().url });
    await client.connect();
    await client.query(`create role guest login password '${password}'`);
    await client.query("grant select, insert, delete on kikigaki_claims to guest");
    await client.end();

    const guest = await openPostgresClaims(server().url.replace("kikigaki:", "guest:"), logger);

    expect(await guest.claim(["event:guest"])).toBe(true);
    await guest.close();
    await close();
  });

  test.for([
    ["a wrong password", (url: string) => url.replace(password, "another-password")],
    ["a database that is not there", (url: string) => url.replace(/postgres$/u, "nowhere")],
  ] as const)("%s is a mistake in the settings, told without the password", async ([, change]) => {
    const opening = openPostgresClaims(change(server().url), logger);

    const error = await opening.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain("DATABASE_URL");
    expect(String(error)).not.toMatch(/another-password|s3cret/u);
  });
});

test("a database that is away is no mistake in the settings: claims fail until it is back", async () => {
  const claims = await openPostgresClaims("postgresql://a:b@127.0.0.1:9/c", logger);

  await expect(claims.claim(["event:1"])).rejects.toThrow("ECONNREFUSED");
  await claims.close();
});
