import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { HTTPReceiver, type Logger } from "@slack/bolt";
import { createClockWatch } from "./clock.ts";
import { boundCrowd, type Crowd } from "./crowd.ts";
import type { Intake } from "./intake.ts";
import { listen } from "./listen.ts";
import { createSignatures, isInTime, isSignedBySlack, type Signed, signedBy } from "./verify.ts";

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
  crowd: 503,
} as const;

type Refusal = keyof typeof statusOf;

const largestBody = 1024 * 1024;
/** Of a check of our certificate, the one request that Slack may not sign. */
const largestCheck = 1024;

/** Takes requests over HTTP, where Slack calls the bot. */
export function httpIntake(options: HttpIntakeOptions): Intake {
  const { signingSecret, host, port, logger, onRefused } = options;
  const receiver = new HTTPReceiver({ signingSecret, logger });
  const signatures = createSignatures();
  const watchClock = createClockWatch(signingSecret, logger);
  // Slow clients are cut off; the time-outs of Node's own are minutes long.
  const timeouts = {
    headersTimeout: 5_000,
    requestTimeout: 10_000,
    connectionsCheckingInterval: 1_000,
  };
  const server: Server = createServer(timeouts, (request, response) => {
    const refusal = refusalOf(request);
    if (refusal === "time") {
      return void watchClock(request).finally(() => refuse(response, refusal));
    }
    if (refusal !== undefined) return refuse(response, refusal);
    takeBody(request, response).catch((error: unknown) => {
      logger.debug("A request was cut off", error);
      response.destroy();
    });
  });
  const crowd = boundCrowd(server);

  /** Nothing of a body is looked into before its signature, but whether it is a check of our certificate. */
  async function takeBody(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request, crowd);
    if (!Buffer.isBuffer(rawBody)) return refuse(response, rawBody);
    if (isCertificateCheck(rawBody)) return void response.writeHead(200).end();
    const signed = signedBy(request.headers);
    if (!signed || !isSignedBySlack(signed, rawBody, signingSecret)) {
      return refuse(response, "signature");
    }
    if (!signatures.add(signed)) return refuse(response, "replay");
    crowd.know(request.socket);
    if (!isPayload(rawBody.toString(), request.headers["content-type"])) {
      return refuse(response, "body");
    }
    forgetIfNotTaken(response, signed);
    receiver.requestListener(Object.assign(request, { rawBody }), response);
  }

  /** What was not answered with 200 may come again as it is. */
  function forgetIfNotTaken(response: ServerResponse, signed: Signed): void {
    response.once("close", () => {
      if (!response.writableFinished || response.statusCode !== 200) signatures.forget(signed);
    });
  }

  function refuse(response: ServerResponse, reason: Refusal): void {
    onRefused(reason);
    response.writeHead(statusOf[reason], { connection: "close" }).end(); // What is still to come is not read.
  }

  return {
    receiver,
    start: () => listen(server, { host, port, names: { host: "HOST", port: "PORT" } }),
    connections: () => (server.listening ? 1 : 0),
    notOpen: () => (server.listening ? undefined : "not connected to Slack"),
    stop: () => {
      server.close();
      server.closeIdleConnections();
    },
  };
}

/** What is wrong with a request by its headers alone. */
function refusalOf({ url, method, headers }: IncomingMessage): Refusal | undefined {
  if (url?.split("?", 1)[0] !== "/slack/events" || method !== "POST") return "path";
  const length = Number(headers["content-length"] ?? 0);
  if (length > largestBody) return "size";
  if (isInTime(headers)) return;
  const mayBeCheck = isForm(headers) && length > 0 && length <= largestCheck;
  return mayBeCheck ? undefined : "time";
}

/** Slack asks with a form of its own whether our certificate is good. */
function isCertificateCheck(body: Buffer): boolean {
  return (
    body.length <= largestCheck && new URLSearchParams(body.toString()).get("ssl_check") === "1"
  );
}

function isForm(headers: IncomingMessage["headers"]): boolean {
  return headers["content-type"] === "application/x-www-form-urlencoded";
}

/** The whole body; what is wrong where it is larger than Slack's can be, or than there is room for. */
async function readBody(request: IncomingMessage, crowd: Crowd): Promise<Buffer | Refusal> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > largestBody) return "size";
      if (!crowd.makeRoom(size, chunk.length)) return "crowd";
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    crowd.giveBack(size);
  }
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
