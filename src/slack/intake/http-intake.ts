import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { HTTPReceiver, type Logger } from "@slack/bolt";
import { LRUCache } from "lru-cache";
import type { Intake } from "./intake.ts";

export interface HttpIntakeOptions {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  /** Told of each request that is not taken: what is wrong with it. */
  readonly onRefused: (reason: Refusal) => void;
}

/** What can be wrong with a request; whoever sent it is told no more than the status. */
const statusOf = {
  path: 404,
  time: 401,
  replay: 401,
  signature: 401,
  size: 413,
  body: 400,
} as const;

type Refusal = keyof typeof statusOf;

/** How far Slack's clock and ours may be apart, and so how long a signature is good for. */
const signatureSeconds = 300;
/** More than Slack delivers in ten minutes: 30,000 events an hour, and what people click. */
const mostSignatures = 20_000;
const largestBody = 1024 * 1024;

/** Takes requests over HTTP, where Slack calls the bot. */
export function httpIntake(options: HttpIntakeOptions): Intake {
  const { signingSecret, host, port, logger, onRefused } = options;
  const receiver = new HTTPReceiver({ signingSecret, logger });
  const signatures = createSignatures();
  // Slow clients are cut off; the time-outs of Node's own are minutes long.
  const timeouts = {
    headersTimeout: 5_000,
    requestTimeout: 10_000,
    connectionsCheckingInterval: 1_000,
  };
  const server: Server = createServer(timeouts, (request, response) => {
    const refusal = refusalOf(request, signatures);
    if (refusal !== undefined) return refuse(response, refusal);
    response.once("finish", () => {
      if (response.statusCode === 200) signatures.add(request);
      if (response.statusCode === statusOf.signature) onRefused("signature"); // Bolt has looked.
    });
    takeBody(request, response).catch((error: unknown) => {
      logger.warn("A request was cut off", error);
      response.destroy();
    });
  });

  async function takeBody(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request);
    if (!rawBody) return refuse(response, "size");
    if (!isPayload(rawBody.toString(), request.headers["content-type"])) {
      return refuse(response, "body");
    }
    receiver.requestListener(Object.assign(request, { rawBody }), response);
  }

  function refuse(response: ServerResponse, reason: Refusal): void {
    onRefused(reason);
    response.writeHead(statusOf[reason], { connection: "close" }).end(); // What is still to come is not read.
  }

  return {
    receiver,
    start: () =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, resolve);
      }),
    connections: () => (server.listening ? 1 : 0),
    notOpen: () => (server.listening ? undefined : "not connected to Slack"),
    stop: () => {
      server.close();
      server.closeIdleConnections();
    },
  };
}

/** Bolt takes what is signed for the future, and the same thing twice. */
function refusalOf(request: IncomingMessage, signatures: Signatures): Refusal | undefined {
  if (request.url?.split("?", 1)[0] !== "/slack/events" || request.method !== "POST") return "path";
  const isInTime = Math.abs(Date.now() / 1000 - signedAt(request)) <= signatureSeconds; // Not where it is NaN.
  if (!isInTime) return "time";
  return signatures.has(request) ? "replay" : undefined;
}

/** The whole body; undefined where it is larger than a request of Slack's can be. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largestBody) return;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bolt ends the process where a body is JSON and no object. */
function isPayload(body: string, contentType: string | undefined): boolean {
  const isForm = contentType === "application/x-www-form-urlencoded";
  const json = isForm ? new URLSearchParams(body).get("payload") : body;
  if (json === null) return true; // A slash command: the form is the payload.
  try {
    const payload: unknown = JSON.parse(json);
    return typeof payload === "object" && payload !== null;
  } catch {
    return false;
  }
}

/** When Slack signed a request, in seconds. */
function signedAt({ headers }: IncomingMessage): number {
  return Number(headers["x-slack-request-timestamp"]);
}

function signatureOf({ headers }: IncomingMessage): string {
  return String(headers["x-slack-signature"]);
}

interface Signatures {
  readonly add: (request: IncomingMessage) => void;
  readonly has: (request: IncomingMessage) => boolean;
}

/** The signatures of requests that were answered, for as long as they are good. */
function createSignatures(): Signatures {
  const known = new LRUCache<string, true>({ max: mostSignatures });
  return {
    add: (request) => {
      const goodUntil = (signedAt(request) + signatureSeconds) * 1000;
      known.set(signatureOf(request), true, { ttl: Math.max(1, goodUntil - Date.now()) });
    },
    has: (request) => known.has(signatureOf(request)),
  };
}
