import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startHealth } from "../../src/slack/health.ts";
import { createMetrics } from "../../src/slack/metrics.ts";

test.for([
  { path: "/healthz", ready: false, status: 200 },
  { path: "/readyz", ready: false, status: 503 },
  { path: "/readyz", ready: true, status: 200 },
  { path: "/readyz?verbose", ready: true, status: 200 },
  { path: "/", ready: true, status: 404 },
  { path: "//", ready: true, status: 404 },
  { path: "/%E0%A4%A", ready: true, status: 404 },
  { path: "/healthz/../../etc/passwd", ready: true, status: 404 },
])("GET $path answers $status when ready is $ready", async ({ path, ready, status }) => {
  const health = await startHealth("127.0.0.1", 0, () => ready);
  onTestFinished(health.stop);

  // As written: `fetch` would make another path of `//`.
  expect(await get(health.port, path)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(await get(health.port, "/healthz")).toMatch(/^HTTP\/1.1 200 /);
});

test("GET /metrics answers what is counted, in Prometheus' own form", async () => {
  const metrics = createMetrics(() => 2);
  metrics.turnedAway.inc();
  const health = await startHealth("127.0.0.1", 0, () => false, metrics.registry);
  onTestFinished(health.stop);

  const answer = await get(health.port, "/metrics");

  expect(answer).toMatch(/^HTTP\/1.1 200 [\s\S]*text\/plain; version=/);
  expect(answer).toContain("\nkikigaki_turned_away_total 1\n");
  expect(answer).toContain("\nkikigaki_slack_connections 2\n");
});

test("a port that is taken fails the start", async () => {
  const health = await startHealth("127.0.0.1", 0, () => true);
  onTestFinished(health.stop);

  await expect(startHealth("127.0.0.1", health.port, () => true)).rejects.toThrow("EADDRINUSE");
});

function get(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let response = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on("data", (data) => {
      response += data;
    });
    socket.on("error", reject);
    socket.on("end", () => resolve(response));
  });
}
