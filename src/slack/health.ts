import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A running health server. */
export interface Health {
  readonly port: number;
  readonly stop: () => void;
}

/**
 * Serves `/healthz` (the process is alive) and `/readyz` (it takes questions) for supervisors.
 *
 * A server of our own, since Bolt's custom routes in Socket Mode listen on all interfaces and a
 * `GET //` ends the process there.
 */
export function startHealth(host: string, port: number, isReady: () => boolean): Promise<Health> {
  const server = createServer((request, response) => {
    const status = statusOf(request.url ?? "", isReady);
    response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store" });
    response.end(`${reasons[status]}\n`);
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

function statusOf(url: string, isReady: () => boolean): keyof typeof reasons {
  switch (url.split("?", 1)[0]) {
    case "/healthz":
      return 200;
    case "/readyz":
      return isReady() ? 200 : 503;
    default:
      return 404;
  }
}
