import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Registry } from "prom-client";

/** A running health server. */
export interface Health {
  readonly port: number;
  readonly stop: () => void;
}

/**
 * Serves `/healthz` (the process is alive) and `/readyz` (it takes questions) for supervisors, and
 * `/metrics` for Prometheus.
 *
 * A server of our own, since Bolt's custom routes in Socket Mode listen on all interfaces and a
 * `GET //` ends the process there.
 */
export function startHealth(
  host: string,
  port: number,
  isReady: () => boolean,
  registry = new Registry(),
): Promise<Health> {
  const server = createServer(async (request, response) => {
    const path = request.url?.split("?", 1)[0];
    const status = statusOf(path, isReady);
    const isMetrics = path === "/metrics";
    const body = isMetrics ? await registry.metrics() : `${reasons[status]}\n`;
    const type = isMetrics ? registry.contentType : "text/plain";
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  server.requestTimeout = 5_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      // A listening TCP server has an address of this form; a string is for pipes.
      const { port: actual } = server.address() as AddressInfo;
      resolve({
        port: actual,
        stop: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

const reasons = { 200: "ok", 404: "not found", 503: "not ready" } as const;

function statusOf(path: string | undefined, isReady: () => boolean): keyof typeof reasons {
  switch (path) {
    case "/healthz":
    case "/metrics":
      return 200;
    case "/readyz":
      return isReady() ? 200 : 503;
    default:
      return 404;
  }
}
