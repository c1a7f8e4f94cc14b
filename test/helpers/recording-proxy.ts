/** Stands between the bot and local-slack, hands everything on, and keeps what the bot sent. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";

/** What the bot sent: a Web API call, or a post to a response_url. */
export interface Call {
  /** The API method, such as `chat.postMessage`, or `response_url`. */
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * What a call meets on its way, by its method: `pass` hands it on, `lose` hands it on and loses the
 * answer, `done` says that the fault has answered, or cut the connection, itself.
 */
export type Fault = (
  method: string,
  answer: ServerResponse,
) => "pass" | "lose" | "done" | Promise<"pass" | "lose" | "done">;

export interface RecordingProxy {
  readonly url: string;
  /** To be handed to local-slack, so that the sockets and response_urls it makes lead here too. */
  readonly host: string;
  /** Those that were answered, in that order: by then the bot knows what came of them. */
  readonly calls: readonly Call[];
  /** Tells it where local-slack listens. */
  forwardTo(slackUrl: string): void;
  /** Answers the next call of an API method with an error, as Slack would, and passes it not on. */
  refuseNext(method: string, error: string): void;
  /** Lets every call meet this from now on; without a fault, none. */
  interfere(fault?: Fault): void;
  /** How many Socket Mode connections stand. */
  sockets(): number;
  /** Answers an API method itself from now on, where local-slack does not know it or its triggers. */
  standInFor(method: string, answer: object): void;
  /** Keeps whatever arrives from now on waiting, until the function that it gives is called. */
  hold(): () => void;
  /** Sends an envelope of our own making down every open Socket Mode connection. */
  sendEnvelope(envelope: object): void;
  /** Breaks every open Socket Mode connection. */
  dropSockets(): void;
  close(): Promise<void>;
}

/** Starts the proxy. Unlike local-slack it knows the app's tokens and refuses all others. */
export async function startRecordingProxy(tokens: readonly string[]): Promise<RecordingProxy> {
  const calls: Call[] = [];
  const sockets = new Set<Duplex>();
  const refusals = new Map<string, string>();
  const standIns = new Map<string, object>();
  let gate = Promise.resolve();
  let fault: Fault = () => "pass";
  let target = new URL("http://127.0.0.1");

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing);
  });

  /** What the proxy answers by itself; undefined where local-slack does. */
  function answerTo(method: string, token: string): object | undefined {
    if (!tokens.includes(token)) return { ok: false, error: "invalid_auth" };
    const error = refusals.get(method);
    refusals.delete(method);
    if (error) return { ok: false, error };
    const standIn = standIns.get(method);
    return standIn && { ok: true, ...standIn };
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await text(incoming);
    await gate;
    const path = withoutDetour(incoming.url);
    if (path.startsWith("/api/")) {
      const args = formArgs(body);
      const method = path.slice("/api/".length);
      outgoing.once("finish", () => calls.push({ method, args }));
      const answer = answerTo(method, bearer(incoming) ?? String(args.token));
      if (answer) {
        outgoing.setHeader("content-type", "application/json");
        outgoing.end(JSON.stringify(answer));
        return;
      }
    } else if (path.startsWith("/_hooks/response/")) {
      const args = JSON.parse(body);
      outgoing.once("finish", () => calls.push({ method: "response_url", args }));
    }
    const met = await fault(path.startsWith("/api/") ? path.slice(5) : "response_url", outgoing);
    if (met === "done") return;
    const { method, headers } = incoming;
    request(new URL(path, target), { method, headers }, (answer) => {
      if (met === "lose") {
        outgoing.destroy();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    })
      .on("error", () => outgoing.writeHead(502).end())
      .end(body);
  }

  server.on("upgrade", (incoming: IncomingMessage, bot: Socket, head: Buffer) => {
    const slack = connect(Number(target.port), target.hostname);
    slack.write(`GET ${withoutDetour(incoming.url)} HTTP/1.1\r\n${rawHeaders(incoming)}\r\n`);
    slack.write(head);
    slack.pipe(bot).pipe(slack);
    sockets.add(bot);
    for (const end of [slack, bot]) {
      end.on("error", () => end.destroy());
      end.on("close", () => {
        sockets.delete(bot);
        slack.destroy();
        bot.destroy();
      });
    }
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}${detour}`,
    calls,
    forwardTo(slackUrl) {
      target = new URL(slackUrl);
    },
    standInFor(method, answer) {
      standIns.set(method, answer);
    },
    refuseNext(method, error) {
      refusals.set(method, error);
    },
    interfere(next = () => "pass") {
      fault = next;
    },
    sockets: () => sockets.size,
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    sendEnvelope(envelope) {
      for (const socket of sockets) socket.write(textFrame(JSON.stringify(envelope).padEnd(126)));
    },
    dropSockets() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// local-slack makes addresses of its host, a colon and its own port. With a path in the host, the
// port becomes part of the path: http://127.0.0.1:<our port>/detour:<its port>/_hooks/response/….
const detour = "/detour";

function withoutDetour(path = "/"): string {
  return path.replace(/^\/detour:\d+/, "");
}

/** The arguments of a call: a form whose objects and lists are JSON. */
function formArgs(body: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) && name !== "text" ? JSON.parse(value) : value,
    ]),
  );
}

function bearer({ headers }: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
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
