/** Stands between the bot and local-slack, hands everything on, and keeps what the bot sent. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { createSocketProxy, type SocketProxy } from "./socket-proxy.ts";

/** What the bot sent: a Web API call, or a post to a response_url. */
export interface Call {
  /** The API method, such as `chat.postMessage`, or `response_url`. */
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * What a call meets on its way, by its method: `pass` hands it on, `lose` hands it on and loses the
 * answer, `halve` loses the second half of the answer, `done` says that the fault has answered, or cut
 * the connection, itself.
 */
export type Fault = (method: string, answer: ServerResponse) => Outcome | Promise<Outcome>;

type Outcome = "pass" | "lose" | "halve" | "done";

export interface RecordingProxy extends SocketProxy {
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
  /** Answers an API method itself from now on, where local-slack does not know it or its triggers. */
  standInFor(method: string, answer: object): void;
  /** Keeps whatever arrives from now on waiting, until the function that it gives is called. */
  hold(): () => void;
  /** Refuses every connection, as if nobody listened, until the function that it gives is called. */
  goDown(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Starts the proxy. Unlike local-slack it knows the app's tokens and refuses all others. */
export async function startRecordingProxy(tokens: readonly string[]): Promise<RecordingProxy> {
  const calls: Call[] = [];
  const { takeUpgrade, ...socketProxy } = createSocketProxy(() => Number(target.port));
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
      // Closed, so that the next call looks the name up, and connects, again.
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: "close" });
      if (met === "halve") answer.once("data", (all: Buffer) => cutInTwo(outgoing, all));
      else answer.pipe(outgoing);
    })
      .on("error", () => outgoing.writeHead(502).end())
      .end(body);
  }

  server.on("upgrade", (incoming: IncomingMessage, bot: Socket, head: Buffer) => {
    takeUpgrade(withoutDetour(incoming.url), incoming, bot, head);
  });

  async function stop(): Promise<void> {
    // First, so that nobody who is cut off connects again to what is about to close.
    const closed = new Promise((resolve) => server.close(resolve));
    socketProxy.dropSockets();
    server.closeAllConnections();
    await closed;
  }

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
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    async goDown() {
      await stop();
      return () => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
    },
    close: stop,
    ...socketProxy,
  };
}

// local-slack makes addresses of its host, a colon and its own port. With a path in the host, the
// port becomes part of the path: http://127.0.0.1:<our port>/detour:<its port>/_hooks/response/….
const detour = "/detour";

function withoutDetour(path = "/"): string {
  return path.replace(/^\/detour:\d+/, "");
}

/** Sends the first half of an answer, and cuts the connection where the rest should come. */
function cutInTwo(outgoing: ServerResponse, answer: Buffer): void {
  outgoing.write(answer.subarray(0, answer.length / 2), () => outgoing.destroy());
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
