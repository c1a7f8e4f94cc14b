/**
 * A hostile client, in a process of its own: does one thing again and again, as fast as it can,
 * until it is ended. Eight members of the workspace, or somebody on the network who cannot sign.
 *
 *     node --import tsx bench/hostile-client.ts 'a name of an attack' EVENTS_URL SLACK_URL
 */
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { shortcuts } from "../src/slack/manifest/surfaces.ts";
import { createSender, postedFrom } from "./signed-post.ts";
import { clickOf, commandOf, mentionOf } from "./slack-side.ts";

/** At once, of each. */
const clients = 8;

/** Slack hands on no more than some requests a second of one member; unsigned ones come as fast as they are taken. */
const leastMillis = 40;

/** 40,000 units are the most that Slack takes. */
const marks = `e${"\u0301".repeat(39_999)}`;
const letters = "漢字".repeat(20_000);

/** What the bot takes for one of its members' requests, at an address of the bench's. */
type Forged = (client: number, number: number, responseUrl: string) => object;

/** Numbers beyond those of the quiet ones; people and channels, too. */
const firstNumber = 9_000_000;
const member = (client: number) => `U90000${client}`;
const channel = (client: number) => `C90000${client}`;
const event =
  (text: string, more: object = {}): Forged =>
  (client, number) =>
    mentionOf(number, text, { user: member(client), channel: channel(client), ...more });

const signed: Readonly<Record<string, Forged>> = {
  "mentions of 40,000 marks": event(marks),
  "mentions of 40,000 letters": event(letters),
  "an outsider's mentions": event(marks, { user_team: "T2", team: "T2" }),
  "direct messages of 40,000 marks": (client, number) =>
    event(marks, { type: "message", channel: `D${client}`, channel_type: "im" })(
      client,
      number,
      "",
    ),
  "commands of 40,000 marks": (client, number, url) => ({
    ...commandOf(number, marks, url),
    ...{ user_id: member(client), channel_id: channel(client) },
  }),
  "clicks with 40,000 marks": (client, number, url) => ({
    ...clickOf(number, marks, url),
    ...{ user: { id: member(client) }, channel: { id: channel(client) } },
  }),
  "related talks of 40,000 marks": (client, number) => ({
    ...{ type: "message_action", callback_id: shortcuts.related.id, api_app_id: "A1" },
    ...{ trigger_id: `trigger.${number}`, team: { id: "T1" }, user: { id: member(client) } },
    ...{ channel: { id: channel(client) }, message_ts: "1.0" },
    message: { type: "message", text: marks, ts: "1.0" },
  }),
  "a home tab opened": event("", { type: "app_home_opened", tab: "home" }),
  "mentions in one channel": event("Knative", { channel: channel(0) }),
};

/** Done again and again by somebody who cannot sign; resolves when it can be done again. */
const unsigned: Readonly<Record<string, (eventsUrl: string) => Promise<unknown>>> = {
  "ssl_check without a signature": (url) => post(url, "ssl_check=1", 16_000),
  "1 MB without a signature": (url) => post(url, "a=%41&".repeat(170_000), 64),
  "bodies that stall": stalledBody,
  "connections that say nothing": silentConnection,
};

/** What a hostile client can do, by name. */
export const attacks = [...Object.keys(signed), ...Object.keys(unsigned)];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = "", eventsUrl = "", slackUrl = ""] = process.argv.slice(2);
  const { post } = createSender(eventsUrl);
  const forged = signed[name];
  const unsignedOnce = unsigned[name];
  let number = firstNumber;
  for (let client = 0; client < clients; client += 1) {
    // Made once, so that the hostile client does not take the processor that the bot needs.
    const { body, type } = postedFrom(
      forged?.(client, firstNumber, `${slackUrl}/answers/${firstNumber}`) ?? {},
    );
    const once = () => {
      number += 1;
      if (unsignedOnce) return unsignedOnce(eventsUrl);
      return post({ body: body.replaceAll(String(firstNumber), String(number)), type });
    };
    void (async () => {
      for (;;) await Promise.all([once().catch(() => {}), sleep(forged ? leastMillis : 1)]);
    })();
  }
}

/** A request that nobody signed, with a signature of so many letters. */
function post(url: string, body: string, letterCount: number): Promise<number> {
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

/** Sends most of 1 MB, and then nothing: it stays until it is cut off. Five a second for each client. */
async function stalledBody(url: string): Promise<void> {
  const seconds = String(Math.floor(Date.now() / 1000));
  const headers = {
    ...{ "content-length": 1_000_000, "x-slack-request-timestamp": seconds },
    "x-slack-signature": `v0=${"0".repeat(64)}`, // Without one nothing is read.
  };
  const sent = request(url, { method: "POST", headers, agent: false }).on("error", () => {});
  sent.write("a".repeat(900_000));
  await sleep(200);
}

async function silentConnection(url: string): Promise<void> {
  const { port, hostname } = new URL(url);
  connect(Number(port), hostname).on("error", () => {});
  await sleep(20);
}
