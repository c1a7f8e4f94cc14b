/** Slack as the bot sees it over HTTP: asks signed questions, and takes the answers. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { textsIn } from "../src/card/texts.ts";
import { createTokenBuckets } from "../src/slack/gate/token-bucket.ts";
import { createSender, type Sender } from "./signed-post.ts";

export interface SlackSide {
  /** Where the Web API is. */
  readonly url: string;
  /** Where the bot takes requests. */
  readonly eventsUrl: string;
  /** Sends any payload, signed, and gives the status. */
  readonly send: Sender["send"];
  /** How many answers came for a question that had one. */
  secondAnswers(): number;
  /**
   * Asks question `number` by command, mention or button, each by another person in another place,
   * and resolves when it is answered. Rejects where Slack or the person would see a failure.
   */
  ask(number: number, question: string, since: number): Promise<Times>;
  /** Sends a mention once, as an event that Slack may send again. True where the bot acknowledged it. */
  mention(number: number, question: string): Promise<boolean>;
  /** How many answers came for a question. */
  timesAnswered(number: number): number;
  close(): void;
}

/** From when the question was due. */
export interface Times {
  /** An event is acknowledged with its answer: nobody waits for its ack but Slack, which does for three seconds. */
  readonly isEvent: boolean;
  readonly ackMillis: number;
  readonly answerMillis: number;
}

const patienceMillis = 30_000;
const teamId = "T1";

/** What the bot says where it does not answer, up to the reference. */
const apologies = (["ja", "en"] as const).flatMap((locale) => {
  const { apology, unconfirmed, busy } = textsIn(locale);
  return [apology("\0"), unconfirmed("\0"), busy].map((text) => text.split("\0", 1)[0] ?? text);
});

/** Slack takes about a post a second in a channel, and some more at once. */
const burst = 5;
const perSecond = 1;

/**
 * Starts Slack's side of a bot that listens at `eventsUrl`. It limits posts in each channel, and takes an
 * apology for none of an answer.
 */
export async function startSlackSide(eventsUrl: string): Promise<SlackSide> {
  const { send, close } = createSender(eventsUrl);
  const waiting = new Map<string, (said: "answer" | "apology") => void>(); // By the question's number.
  const answers = new Map<string, number>(); // How many came, by the question's number.
  const room = createTokenBuckets(burst, perSecond);

  const server = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    outgoing.setHeader("content-type", "application/json");
    const channel = /(?:^|&)channel=(\w+)/u.exec(body)?.[1];
    if (incoming.url?.endsWith("chat.postMessage") && !room.take(channel ?? "")) {
      outgoing.writeHead(429, { "retry-after": "1" }).end();
      return;
    }
    outgoing.end('{"ok":true,"team_id":"T1","user_id":"UBOT","bot_id":"BBOT","ts":"1.0"}');
    const thread = /(?:^|&)thread_ts=(\d+)/u.exec(body)?.[1];
    const number = thread ?? /^\/answers\/(\d+)$/u.exec(incoming.url ?? "")?.[1];
    if (number === undefined) return;
    const said = decodeURIComponent(body.replaceAll("+", " ").replace(/%(?![\da-f]{2})/giu, "%25"));
    const isApology = apologies.some((one) => said.includes(one));
    if (!isApology || answers.has(number)) answers.set(number, (answers.get(number) ?? 0) + 1);
    waiting.get(number)?.(isApology ? "apology" : "answer");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const url = `http://127.0.0.1:${port}`;

  /** Resolves when the question is answered. */
  function answerTo(number: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(String(number));
        reject(new Error("no answer"));
      }, patienceMillis);
      waiting.set(String(number), (said) => {
        waiting.delete(String(number));
        clearTimeout(late);
        if (said === "answer") resolve();
        else reject(new Error("an apology"));
      });
    });
  }

  return {
    url,
    eventsUrl,
    secondAnswers: () => [...answers.values()].reduce((sum, count) => sum + count - 1, 0),
    timesAnswered: (number) => answers.get(String(number)) ?? 0,
    send,
    mention: (number, question) =>
      send(mentionOf(number, question)).then(
        (status) => status === 200,
        () => false,
      ),
    async ask(number, question, since) {
      const answered = answerTo(number).then(() => performance.now() - since);
      const asking = payload(number, question, `${url}/answers/${number}`);
      const isEvent = "type" in asking && asking.type === "event_callback";
      const acked = send(asking).then((status) => {
        if (status !== 200) throw new Error(`status ${status}`);
        return performance.now() - since;
      });
      const [ackMillis, answerMillis] = await Promise.all([acked, answered]);
      return { isEvent, ackMillis, answerMillis };
    },
    close() {
      close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Two in five by command, two by mention, one by a button. */
function payload(number: number, question: string, responseUrl: string): object {
  switch (number % 5) {
    case 0:
    case 1:
      return commandOf(number, question, responseUrl);
    case 2:
      return clickOf(number, question, responseUrl);
    default:
      return mentionOf(number, question);
  }
}

const userOf = (number: number) => `U${number % 2_000}`;
const channelOf = (number: number) => `C${number % 1_000}`;

/** The payload of a command. */
export function commandOf(number: number, question: string, responseUrl: string) {
  return {
    ...{ team_id: teamId, api_app_id: "A1", user_id: userOf(number) },
    ...{ channel_id: channelOf(number), command: "/talks", text: question },
    ...{ trigger_id: `trigger.${number}`, response_url: responseUrl },
  };
}

/** The payload of a click on a button that carries a question. */
export function clickOf(number: number, question: string, responseUrl: string) {
  const channel = channelOf(number);
  return {
    ...{ type: "block_actions", api_app_id: "A1", trigger_id: `trigger.${number}` },
    ...{ team: { id: teamId }, user: { id: userOf(number) }, channel: { id: channel } },
    container: { type: "message", message_ts: "1.0", channel_id: channel, is_ephemeral: true },
    response_url: responseUrl,
    actions: [
      {
        ...{ type: "button", action_id: "ask", block_id: "b" },
        value: JSON.stringify(["en", "", 0, question]),
      },
    ],
  };
}

/** The event of a mention; `more` overrides what stands in it. */
export function mentionOf(number: number, question: string, more: object = {}) {
  return {
    ...{ type: "event_callback", team_id: teamId, api_app_id: "A1", event_id: `Ev${number}` },
    event: {
      ...{ type: "app_mention", user: userOf(number), channel: channelOf(number) },
      ...{ ts: `${number}.000000`, text: `<@UBOT> ${question}`, ...more },
    },
    authorizations: [{ enterprise_id: null, team_id: teamId, user_id: "UBOT", is_bot: true }],
  };
}
