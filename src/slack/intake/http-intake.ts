import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { App, Logger, Receiver } from "@slack/bolt";
import { createClockWatch } from "./clock.ts";
import { boundCrowd } from "./crowd.ts";
import type { Intake } from "./intake.ts";
import { listen } from "./listen.ts";
import { type Posted, payloadIn } from "./payload-in.ts";
import { createBodyReader, largestBody } from "./read-body.ts";
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

/** Of a check of our certificate, the one request that Slack may not sign. */
const largestCheck = 1024;

/** Takes requests over HTTP, where Slack calls the bot. */
export function httpIntake(options: HttpIntakeOptions): Intake {
  const { signingSecret, host, port, logger, onRefused } = options;
  let app: App | undefined;
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
      return void watchClock(request.headers, request).finally(() => refuse(response, refusal));
    }
    if (refusal !== undefined) return refuse(response, refusal);
    takeBody(request, response).catch((error: unknown) => {
      logger.debug("A request was cut off", error);
      response.destroy();
    });
  });
  const crowd = boundCrowd(server);
  const readBody = createBodyReader(crowd);

  /** Nothing of a body is looked into before its signature, but whether it is a check of our certificate. */
  async function takeBody(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = await readBody(request);
    try {
      if (read.refusal !== undefined) return refuse(response, read.refusal);
      const refusal = takeSigned(request, read.body, response);
      if (refusal !== undefined) refuse(response, refusal);
    } finally {
      crowd.giveBack(read.size);
    }
  }

  /** Hands on what Slack signed; what is wrong with anything else. */
  function takeSigned(
    request: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): Refusal | undefined {
    if (isCertificateCheck(body)) return void response.writeHead(200).end();
    if (!isInTime(request.headers)) {
      void watchClock(request.headers, body);
      return "time";
    }
    const signed = signedBy(request.headers);
    if (!signed || !isSignedBySlack(signed, body, signingSecret)) return "signature";
    if (!signatures.add(signed)) return "replay";
    crowd.know(request.socket);
    const payload = payloadIn(body.toString(), isForm(request));
    if (payload === undefined) return "body";
    forgetIfNotTaken(response, signed);
    if (payload.type === "url_verification") send(response, { challenge: payload.challenge });
    else void handOn(payload, request.headers, response);
    return undefined;
  }

  /** What was taken without an ack is nothing that the bot knows: 404, of which Slack tells whoever asked. */
  async function handOn(
    payload: Posted,
    headers: IncomingHttpHeaders,
    response: ServerResponse,
  ): Promise<void> {
    const retryNum = headers["x-slack-retry-num"];
    const retryReason = headers["x-slack-retry-reason"];
    try {
      await app?.processEvent({
        body: payload,
        ack: async (content) => send(response, content),
        ...(retryNum !== undefined && { retryNum: Number(retryNum) }),
        ...(retryReason !== undefined && { retryReason: String(retryReason) }),
      });
      if (!response.headersSent) response.writeHead(404).end();
    } catch (error) {
      logger.error("Not processed", error);
      if (!response.headersSent) response.writeHead(500).end();
    }
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

  const receiver: Receiver = {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => {},
    stop: async () => {},
  };
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
  if (isForm({ headers }) && length > 0 && length <= largestCheck) return; // It may be such a check.
  if (!isInTime(headers)) return "time";
  return signedBy(headers) ? undefined : "signature";
}

/** Slack asks with a form of its own whether our certificate is good. */
function isCertificateCheck(body: Buffer): boolean {
  return (
    body.length <= largestCheck && new URLSearchParams(body.toString()).get("ssl_check") === "1"
  );
}

function isForm({ headers }: Pick<IncomingMessage, "headers">): boolean {
  return headers["content-type"] === "application/x-www-form-urlencoded";
}

/** Sends an ack, of which Slack takes one: as a rule nothing, or what a window shows next. */
function send(response: ServerResponse, content: unknown): void {
  if (response.headersSent) return;
  if (content === undefined || content === "") return void response.writeHead(200).end();
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(content));
}
