import { createHmac } from "node:crypto";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { ReceiverEvent } from "@slack/bolt";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { httpIntake } from "../../../src/slack/intake/http-intake.ts";
import { boltLogger } from "../../../src/slack/watch/logger.ts";
import { freePort } from "../../helpers/slack-and-bot.ts";

const signingSecret = "0123456789abcdef";
const event = JSON.stringify({ type: "event_callback", event: { type: "app_mention" } });

test.for([
  { name: "now", seconds: 0, status: 200 },
  { name: "4 minutes ago", seconds: -240, status: 200 },
  { name: "6 minutes ago", seconds: -360, status: 401 },
  { name: "4 minutes ahead", seconds: 240, status: 200 },
  { name: "6 minutes ahead", seconds: 360, status: 401 },
  { name: "at no time", seconds: Number.NaN, status: 401 },
])("what is signed $name is answered with $status", async ({ seconds, status }) => {
  const { send, heard, refusals } = await intake();

  expect(await send(event, { seconds })).toMatchObject({ status, body: "" });
  expect(heard).toHaveLength(status === 200 ? 1 : 0);
  expect(refusals).toEqual(status === 200 ? [] : ["time"]);
});

test.for([-360, 360])(
  "a signed command of %i seconds from now is refused, small as it is",
  async (seconds) => {
    const { send, heard, refusals, log } = await intake();
    const type = "application/x-www-form-urlencoded";

    expect(await send("command=%2Ftalks&text=wombats", { seconds, type })).toMatchObject({
      status: 401,
    });
    expect(heard).toEqual([]);
    expect(refusals).toEqual(["time"]);
    expect(log).toEqual([expect.stringContaining("the clock of this host is 36")]);
  },
);

test("what has no signature, or none in Slack's form, is refused before its body is read", async () => {
  const { port, refusals } = await intake();
  const at = Math.floor(Date.now() / 1000);
  const head = [
    ...["POST /slack/events HTTP/1.1", "host: x", json, "content-length: 1048576"],
    `x-slack-request-timestamp: ${at}`,
  ];

  const none = await raw(port, `${head.join("\r\n")}\r\n\r\n`);
  const odd = await raw(port, `${[...head, "x-slack-signature: v0=1"].join("\r\n")}\r\n\r\n`);

  expect([none, odd]).toEqual(Array(2).fill(expect.stringMatching(/^HTTP\/1\.1 401 /u)));
  expect(refusals).toEqual(["signature", "signature"]);
});

test("the same request is taken once", async () => {
  const { send, heard, refusals } = await intake();
  const at = Math.floor(Date.now() / 1000);

  const first = await send(event, { at });
  const replay = await send(event, { at });

  expect([first.status, replay.status]).toEqual([200, 401]);
  expect(refusals).toEqual(["replay"]);
  expect(heard).toHaveLength(1);
});

test.for([
  { name: "another secret", options: { secret: "another secret, not ours" }, status: 401 },
  { name: "another path", options: { path: "/slack/events/../admin" }, status: 404 },
  { name: "the path //", options: { path: "//" }, status: 404 },
  { name: "a broken path", options: { path: "/%E0%A4%A" }, status: 404 },
  { name: "another method", options: { method: "GET" }, status: 404 },
])("$name is answered with $status and nothing else", async ({ options, status }) => {
  const { send, heard, refusals } = await intake();

  expect(await send(event, options)).toMatchObject({ status, body: "" });
  expect(heard).toEqual([]);
  expect(refusals).toEqual([status === 401 ? "signature" : "path"]);
});

test("more than 1 MB is refused", async () => {
  const { send, heard, refusals } = await intake();
  const large = JSON.stringify({ type: "event_callback", filler: "x".repeat(1024 * 1024) });

  expect(await send(large)).toMatchObject({ status: 413, body: "" });
  expect(heard).toEqual([]);
  expect(refusals).toEqual(["size"]);
});

test.for(["not json", "{}", "[]", "null", '{"__proto__":{"polluted":1}}', '{"event":null}'])(
  "a signed %s does no harm",
  async (body) => {
    const { send } = await intake();

    await send(body);

    expect(await send(event)).toMatchObject({ status: 200 });
    expect({}).not.toHaveProperty("polluted");
  },
);

test("a signed body that is no payload is refused", async () => {
  const { send, refusals } = await intake();

  expect(await send("null")).toMatchObject({ status: 400, body: "" });
  expect(refusals).toEqual(["body"]);
});

test("an error while a request is processed is answered with 500 and nothing else", async () => {
  const { send } = await intake(() => Promise.reject(new Error("boom")));

  expect(await send(event)).toMatchObject({ status: 500, body: "" });
});

test("what nobody acknowledges is answered with 404, of which Slack tells whoever asked", async () => {
  const { send } = await intake(async () => {});

  expect(await send(event)).toMatchObject({ status: 404, body: "" });
});

test("an ack may say what a window shows next; a second one is nothing", async () => {
  const next = { response_action: "clear" };
  const { send, log } = await intake(async ({ ack }) => {
    await ack(next);
    await ack();
  });

  expect(await send(event)).toMatchObject({ status: 200, body: JSON.stringify(next) });
  expect(log).toEqual([]);
});

test("Slack's question whether this is our address is answered, once it is signed", async () => {
  const { send, heard } = await intake();
  const verification = JSON.stringify({ type: "url_verification", challenge: "3eZb" });

  expect(await send(verification, { secret: "anybody's" })).toMatchObject({ status: 401 });
  expect(await send(verification)).toMatchObject({ status: 200, body: '{"challenge":"3eZb"}' });
  expect(heard).toEqual([]);
});

test("a clock that is off is said, once, where Slack itself has signed the request", async () => {
  const { send, log } = await intake();
  await send("{}", { seconds: -900, secret: "somebody else's secret" });
  expect(log).toEqual([]);

  await send("{}", { seconds: -900 });
  await send("{}", { seconds: -901 });

  expect(log.map((line) => JSON.parse(line).msg)).toEqual([
    expect.stringMatching(
      /^No request of Slack is taken: the clock of this host is 90[01] seconds ahead of Slack's\./u,
    ),
  ]);
});

test("the same signature written in another way is the same request", async () => {
  const { send, heard, refusals } = await intake();
  const at = Math.floor(Date.now() / 1000);
  await send(event, { at });

  const trailing = await send(event, { at, sign: (hash) => `v0=${hash}=x` });
  const upper = await send(event, { at, sign: (hash) => `v0=${hash.toUpperCase()}` });
  const point = await send(event, { at, stamp: `${at}.0` });

  expect([trailing.status, upper.status, point.status]).toEqual([401, 401, 401]);
  expect(heard).toHaveLength(1);
  expect(refusals).toHaveLength(3);
});

test("a check of the certificate is answered, unsigned as it is, and nothing of it is kept", async () => {
  const { send, heard, refusals } = await intake();
  const type = "application/x-www-form-urlencoded";
  const at = Math.floor(Date.now() / 1000);
  const check = () =>
    send("ssl_check=1&token=x", { type, at, secret: "anybody's", stamp: "never" });

  expect([await check(), await check()]).toMatchObject([{ status: 200 }, { status: 200 }]);
  expect(await send(event, { at })).toMatchObject({ status: 200 });
  expect(heard).toHaveLength(1);
  expect(refusals).toEqual([]);
});

test("an unsigned body is not looked into: refused for its signature, whatever it says", async () => {
  const { send, refusals } = await intake();

  for (const body of ["not json", "null", event]) await send(body, { secret: "anybody's" });

  expect(refusals).toEqual(["signature", "signature", "signature"]);
});

const signedNow = (body: string, secret = signingSecret) => {
  const at = Math.floor(Date.now() / 1000);
  const hash = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  return [`X-Slack-Request-Timestamp: ${at}`, `X-Slack-Signature: v0=${hash}`];
};
const json = "Content-Type: application/json";

test.for([
  {
    name: "two signatures, one of them good",
    head: (body: string) => [json, ...signedNow(body), `X-Slack-Signature: v0=${"0".repeat(64)}`],
    status: 401,
  },
  {
    name: "two times",
    head: (body: string) => [json, ...signedNow(body), "X-Slack-Request-Timestamp: 1"],
    status: 401,
  },
  {
    name: "a length below nothing",
    head: (body: string) => [json, ...signedNow(body), "Content-Length: -1"],
    status: 400,
  },
  {
    name: "a length that is no number",
    head: (body: string) => [json, ...signedNow(body), "Content-Length: 1e3"],
    status: 400,
  },
  {
    name: "two lengths",
    head: (body: string) => [json, ...signedNow(body), "Content-Length: 5", "Content-Length: 6"],
    status: 400,
  },
  {
    name: "a length and pieces",
    head: (body: string) => [
      ...[json, ...signedNow(body), "Content-Length: 5"],
      "Transfer-Encoding: chunked",
    ],
    status: 400,
  },
  {
    name: "a length beyond all bounds",
    head: (body: string) => [json, ...signedNow(body), "Content-Length: 99999999999"],
    status: 413,
  },
  {
    name: "headers of 100 KB",
    head: (body: string) => [json, ...signedNow(body), `X-More: ${"a".repeat(100_000)}`],
    status: 431,
  },
])("a request with $name is refused, and the next is taken", async ({ head, status }) => {
  const { send, heard, port } = await intake();
  const lines = head(event);
  const length = lines.some((line) => /length|encoding/iu.test(line))
    ? []
    : [`Content-Length: ${Buffer.byteLength(event)}`];
  const all = ["POST /slack/events HTTP/1.1", "Host: x", ...lines, ...length, "Connection: close"];

  const answer = await raw(port, `${all.join("\r\n")}\r\n\r\n${event}`);

  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, "u"));
  expect(heard).toEqual([]);
  expect(await send(event)).toMatchObject({ status: 200 });
});

test.for([
  {
    name: "an object in 100,000 objects",
    body: `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
  },
  { name: "100,000 lists", body: `{"type":"x","a":${"[".repeat(100_000)}${"]".repeat(100_000)}}` },
  { name: "100,000 lists without an end", body: "[".repeat(100_000) },
  { name: "100,000 keys", body: `{${Array.from({ length: 90_000 }, (_, n) => `"${n}":1`)}}` },
  { name: "a key with a meaning of its own", body: '{"__proto__":{"type":"x"},"constructor":1}' },
  { name: "gzip", body: gzipSync(event).toString("latin1") },
  { name: "a number of 100,000 digits", body: `{"type":"x","a":${"9".repeat(100_000)}}` },
  { name: "halves of letters", body: '{"type":"event_callback","event":{"text":"\\ud83d"}}' },
  { name: "nothing", body: "" },
  { name: "a mark of byte order", body: `\ufeff${event}` },
  { name: "bytes that are no text", body: "\u0000\u0001\u0002" },
])("a signed body of $name ends nothing, and the next is taken", async ({ body }) => {
  const { send, log } = await intake();

  for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain", ""]) {
    const { status } = await send(type.includes("form") ? `payload=${body}` : body, { type });
    expect([200, 400, 401]).toContain(status);
  }

  expect(await send(event)).toMatchObject({ status: 200 });
  expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test.for(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "PRI"])(
  "%s is refused, and the next is taken",
  async (method) => {
    const { send, heard, port } = await intake();

    await raw(port, `${method} /slack/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    await raw(
      port,
      `${method} /slack/events HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );

    expect(await send(event)).toMatchObject({ status: 200 });
    expect(heard).toHaveLength(1);
  },
);

test.for([
  "//",
  "/%",
  "/slack/events/../events",
  "/slack%2Fevents",
  "/SLACK/EVENTS",
  "http://[/",
  "*",
  "/slack/events;x",
])("the path %s is none of ours", async (path) => {
  const { send, port, heard } = await intake();
  const head = ["Host: x", json, ...signedNow(event), `Content-Length: ${event.length}`];

  const answer = await raw(
    port,
    `POST ${path} HTTP/1.1\r\n${head.join("\r\n")}\r\nConnection: close\r\n\r\n${event}`,
  );

  expect(answer).toMatch(/^HTTP\/1.1 40[04] /u);
  expect(heard).toEqual([]);
  expect(await send(event)).toMatchObject({ status: 200 });
});

test("a thousand requests on one connection that nobody signed hold up no other", async () => {
  const { send, port, refusals } = await intake();
  const one = `POST /slack/events HTTP/1.1\r\nHost: x\r\n${json}\r\nContent-Length: 2\r\n\r\n{}`;

  await raw(port, one.repeat(1_000));

  expect(await send(event)).toMatchObject({ status: 200 });
  expect(new Set(refusals)).toEqual(new Set(["time"]));
});

test("hundreds of connections that send nothing keep out nobody", { timeout: 60_000 }, async () => {
  const { send, port } = await intake();
  const crowd = Array.from({ length: 700 }, () => connect(port, "127.0.0.1").on("error", () => {}));
  const cutOff = () => crowd.filter(({ destroyed }) => destroyed).length;
  await expect.poll(cutOff, { timeout: 20_000 }).toBeGreaterThan(180);

  expect(await send(event)).toMatchObject({ status: 200 });
  for (const socket of crowd) socket.destroy();
});

test("hundreds of Slack's own requests that wait for their answer keep out no other", {
  timeout: 60_000,
}, async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { send, heard } = await intake(async ({ ack, body }) => {
    if (body.waits) await released;
    await ack();
  });
  const waiting = Array.from({ length: 600 }, (_, at) => send(JSON.stringify({ waits: true, at })));
  await expect.poll(() => heard.length, { timeout: 30_000 }).toBe(600);

  expect(await send(event)).toMatchObject({ status: 200 });
  release();
  expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([200]));
});

test("large bodies that stall have a bound together; small ones are taken all the same", {
  timeout: 60_000,
}, async () => {
  const { send, port, refusals } = await intake();
  const at = Math.floor(Date.now() / 1000);
  const head = [
    ...["POST /slack/events HTTP/1.1", "host: x", "content-length: 1048576"],
    ...[`x-slack-request-timestamp: ${at}`, `x-slack-signature: v0=${"0".repeat(64)}`],
  ];
  const half = Buffer.alloc(900 * 1024, 0x20);
  const stalled = Array.from({ length: 40 }, () =>
    connect(port, "127.0.0.1", function (this: Socket) {
      this.write(`${head.join("\r\n")}\r\n\r\n`);
      this.write(half);
    }).on("error", () => {}),
  );

  await expect
    .poll(() => refusals.filter((why) => why === "crowd").length, { timeout: 20_000 })
    .toBeGreaterThan(15);
  expect(await send(event)).toMatchObject({ status: 200 });
  for (const socket of stalled) socket.destroy();
});

test("large bodies are read at one pace together, and small ones beside them at once", async () => {
  const { send, refusals } = await intake();
  const large = "a".repeat(1024 * 1024 - 2);
  const start = performance.now();
  let isRead = false;

  const reading = Promise.all(
    Array.from({ length: 12 }, (_, at) => send(large + at, { secret: "anybody's" })),
  ).then(() => {
    isRead = true;
  });
  expect(await send(event)).toMatchObject({ status: 200 });

  expect(isRead).toBe(false);
  await reading;
  expect(performance.now() - start).toBeGreaterThan(600); // 12 MB, of 16 a second.
  expect(refusals).toEqual(Array(12).fill("signature"));
});

test("a client that sends its header too slowly is cut off", { timeout: 20_000 }, async () => {
  const { port } = await intake();

  const socket = connect(port, "127.0.0.1", () => socket.write("POST /slack/events HTTP/1.1\r\n"));

  expect(await text(socket)).toMatch(/^(HTTP\/1\.1 408 .*)?/u);
});

/** What the server says to these bytes until it ends the connection, or for two seconds. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}

async function intake(work: (event: ReceiverEvent) => Promise<void> = (given) => given.ack()) {
  const heard: ReceiverEvent[] = [];
  const port = await freePort();
  const log: string[] = [];
  const logger = boltLogger(pino({ level: "warn" }, { write: (line) => log.push(line) }));
  const refusals: string[] = [];
  const { receiver, start, stop } = httpIntake({
    signingSecret,
    host: "127.0.0.1",
    port,
    logger,
    onRefused: (reason) => refusals.push(reason),
  });
  receiver.init({
    processEvent: async (given: ReceiverEvent) => {
      heard.push(given);
      await work(given);
    },
  } as Parameters<typeof receiver.init>[0]); // as: all that the receiver calls
  await start();
  onTestFinished(stop);
  return {
    heard,
    log,
    /** Why requests were refused. */
    refusals,
    port,
    send: (body: string, options: SendOptions = {}) => send(port, body, options),
  };
}

interface SendOptions {
  readonly secret?: string;
  readonly path?: string;
  readonly method?: string;
  readonly seconds?: number;
  readonly at?: number;
  /** Writes the signature. */
  readonly sign?: (hash: string) => string;
  /** What the header says of the time. */
  readonly stamp?: string;
  readonly type?: string;
}

function send(port: number, body: string, options: SendOptions) {
  const { secret = signingSecret, path = "/slack/events", method = "POST", seconds = 0 } = options;
  const at = options.at ?? Math.floor(Date.now() / 1000) + seconds;
  const hash = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  const headers = {
    "content-type": options.type ?? "application/json",
    "x-slack-request-timestamp": options.stamp ?? String(at),
    "x-slack-signature": options.sign?.(hash) ?? `v0=${hash}`,
  };
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, method, headers, agent: false }, (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode, body: answer }),
        reject,
      );
    })
      .on("error", reject)
      .end(body);
  });
}
