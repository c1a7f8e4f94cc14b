import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Registry } from "prom-client";
import { boundCrowd } from "../intake/crowd.ts";
import { listen } from "../intake/listen.ts";

/** A running health server. */
export interface Health {
  readonly port: number;
  readonly stop: () => void;
}

export interface HealthOptions {
  readonly host: string;
  readonly port: number;
  /** Why no question can be taken now; undefined where one can. */
  readonly notReady: () => string | undefined;
  /** How late the event loop is on average, in milliseconds. */
  readonly lagMillis: () => number;
  readonly registry: Registry;
}

/**
 * An ack takes some three turns of the event loop: the request, its body, the response. Slack waits
 * three seconds for it, so a loop that is later than this does not answer, and only a restart helps.
 */
const longestLagMillis = 1_000;

/** A supervisor and Prometheus open a handful. */
const mostConnections = 64;

/**
 * Serves `/healthz` (the process is alive) and `/readyz` (it takes questions) for supervisors, and
 * `/metrics` for Prometheus. Where one of the first two fails, its body says why.
 *
 * A server of our own, since Bolt's custom routes in Socket Mode listen on all interfaces and a
 * `GET //` ends the process there.
 */
export async function startHealth({
  host,
  port,
  registry,
  ...state
}: HealthOptions): Promise<Health> {
  const timeouts = {
    headersTimeout: 5_000,
    requestTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
  };
  const server = createServer(timeouts, async (request, response) => {
    const path = request.url?.split("?", 1)[0];
    if (path === "/metrics") {
      const body = await registry.metrics();
      response.writeHead(200, { ...notStored, "content-type": registry.contentType }).end(body);
      return;
    }
    const { status, body } = answerTo(path, state);
    response.writeHead(status, { ...notStored, "content-type": "text/plain" }).end(`${body}\n`);
  });
  boundCrowd(server, mostConnections); // Whoever holds hundreds keeps out no supervisor.
  await listen(server, { host, port, names: { host: "HEALTH_HOST", port: "HEALTH_PORT" } });
  // A listening TCP server has an address of this form; a string is for pipes.
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const notStored = { "cache-control": "no-store" };

function answerTo(
  path: string | undefined,
  { notReady, lagMillis }: Pick<HealthOptions, "notReady" | "lagMillis">,
): { readonly status: number; readonly body: string } {
  switch (path) {
    case "/healthz": {
      const lag = Math.round(lagMillis());
      const isAlive = lag <= longestLagMillis;
      return isAlive ? ok : { status: 503, body: `the event loop is ${lag} ms late on average` };
    }
    case "/readyz": {
      const reason = notReady();
      return reason === undefined ? ok : { status: 503, body: reason };
    }
    default:
      return { status: 404, body: "not found" };
  }
}

const ok = { status: 200, body: "ok" };
