import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMetrics } from "../../../src/slack/watch/metrics.ts";
import { healthOf } from "../../helpers/health.ts";

test.for([
  { path: "/healthz", status: 200, body: "ok" },
  { path: "/readyz", status: 200, body: "ok" },
  { path: "/readyz?verbose", status: 200, body: "ok" },
  { path: "/", status: 404, body: "not found" },
  { path: "//", status: 404, body: "not found" },
  { path: "/%E0%A4%A", status: 404, body: "not found" },
  { path: "/healthz/../../etc/passwd", status: 404, body: "not found" },
])("GET $path answers $status", async ({ path, status, body }) => {
  const { port } = await healthOf();

  // As written: `fetch` would make another path of `//`.
  expect(await get(port, path)).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*\\b${body}\n`));
});

test("hundreds of connections that send nothing keep out no supervisor", async () => {
  const { port } = await healthOf();
  const crowd = Array.from({ length: 200 }, () => connect(port, "127.0.0.1").on("error", () => {}));
  const cutOff = () => crowd.filter(({ destroyed }) => destroyed).length;

  await expect.poll(cutOff, { timeout: 20_000 }).toBeGreaterThan(130);
  expect(await get(port, "/healthz")).toMatch(/^HTTP\/1.1 200 /);
  for (const socket of crowd) socket.destroy();
});

test("a bot that takes no questions is alive, and says why it takes none", async () => {
  const { port } = await healthOf({ notReady: () => "stopping" });

  expect(await get(port, "/healthz")).toMatch(/^HTTP\/1.1 200 /);
  expect(await get(port, "/readyz")).toMatch(/^HTTP\/1.1 503 [\s\S]*\bstopping\n/);
});

test.for([
  { lag: 1_000, status: 200 },
  { lag: 1_001, status: 503 },
])("a bot that is $lag ms late answers $status to /healthz", async ({ lag, status }) => {
  const { port } = await healthOf({ lagMillis: () => lag });

  expect(await get(port, "/healthz")).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test("GET /metrics answers what is counted, in Prometheus' own form", async () => {
  const metrics = createMetrics(() => 2);
  metrics.turnedAway.inc();
  const { port } = await healthOf({ registry: metrics.registry });

  const answer = await get(port, "/metrics");

  expect(answer).toMatch(/^HTTP\/1.1 200 [\s\S]*text\/plain; version=/);
  expect(answer).toContain("\nkikigaki_turned_away_total 1\n");
  expect(answer).toContain("\nkikigaki_slack_connections 2\n");
});

test("a port that is taken fails the start", async () => {
  const { port } = await healthOf();

  await expect(healthOf({ port })).rejects.toThrow("Set HEALTH_PORT to a free port");
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
