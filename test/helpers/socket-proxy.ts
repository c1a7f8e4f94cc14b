/** Stands between the bot's Socket Mode connections and Slack, and makes them fail. */
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";

/**
 * What a new connection meets: `pass` leads it to Slack, `refuse` answers 503, `cut` ends it before
 * any answer, `cut before hello` right after it stands, and `cut after hello` once Slack has said so.
 */
type SocketFault = "pass" | "refuse" | "cut" | "cut before hello" | "cut after hello";

export interface SocketProxy {
  /** How many Socket Mode connections stand. */
  sockets(): number;
  /** Lets every new connection meet this from now on; without a fault, none. */
  meetSockets(fault?: SocketFault): void;
  /** How many connections have met a fault. */
  failedSockets(): number;
  /** Sends an envelope of our own making down every open connection. */
  sendEnvelope(envelope: object): void;
  /** Breaks open connections: all, or so many of them. */
  dropSockets(most?: number): void;
  /** Lets nothing of Slack's through any more on the connections that stand, and closes none. */
  muteSockets(): void;
}

/** The proxy, and what takes the upgrade requests of the server that it belongs to. */
export function createSocketProxy(slackPort: () => number) {
  const sockets = new Map<Socket, Socket>(); // The bot's end → Slack's.
  const standing = new Set<Socket>();
  let fault: SocketFault = "pass";
  let failed = 0;

  function takeUpgrade(path: string, incoming: IncomingMessage, bot: Socket, head: Buffer): void {
    if (fault !== "pass") failed += 1;
    if (fault === "cut") bot.destroy();
    else if (fault === "refuse") bot.end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
    else join(path, incoming, bot, head, fault);
  }

  function join(
    path: string,
    incoming: IncomingMessage,
    bot: Socket,
    head: Buffer,
    met: SocketFault,
  ): void {
    const slack = connect(slackPort(), "127.0.0.1");
    slack.write(`GET ${path} HTTP/1.1\r\n${rawHeaders(incoming)}\r\n`);
    slack.write(head);
    bot.pipe(slack);
    sockets.set(bot, slack);
    if (met === "cut before hello") slack.once("data", (first) => bot.end(upToBlankLine(first)));
    else if (met === "cut after hello") {
      slack.pipe(bot);
      setTimeout(() => bot.destroy(), 200);
    } else slack.once("data", () => standing.add(bot)).pipe(bot);
    for (const end of [slack, bot]) {
      end.on("error", () => end.destroy());
      end.on("close", () => {
        sockets.delete(bot);
        standing.delete(bot);
        slack.destroy();
        bot.destroy();
      });
    }
  }

  const proxy: SocketProxy = {
    sockets: () => standing.size,
    meetSockets(next = "pass") {
      fault = next;
    },
    failedSockets: () => failed,
    sendEnvelope(envelope) {
      for (const bot of standing) bot.write(textFrame(JSON.stringify(envelope).padEnd(126)));
    },
    dropSockets(most = sockets.size) {
      for (const bot of [...sockets.keys()].slice(0, most)) {
        standing.delete(bot); // Now: its `close` comes later.
        bot.destroy();
      }
    },
    muteSockets() {
      for (const [bot, slack] of sockets) slack.unpipe(bot).resume();
    },
  };
  return { ...proxy, takeUpgrade };
}

/** The answer to an upgrade request, without the frames behind it. */
function upToBlankLine(chunk: Buffer): Buffer {
  return chunk.subarray(0, chunk.indexOf("\r\n\r\n") + 4);
}

function rawHeaders({ rawHeaders: names }: IncomingMessage): string {
  return names.map((text, i) => (i % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join("");
}

/** A WebSocket text frame as a server sends it (RFC 6455, section 5.2): whole and unmasked. */
function textFrame(message: string): Buffer {
  const payload = Buffer.from(message);
  const header = Buffer.from([0x81, 126, 0, 0]); // final text frame, 126 to 65,535 bytes long
  header.writeUInt16BE(payload.length, 2);
  return Buffer.concat([header, payload]);
}
