import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { collectNodeMetrics, createMetrics } from "../../src/slack/watch/metrics.ts";

const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;

const rule = z.object({
  alert: z.string(),
  expr: z.string(),
  labels: z.object({ severity: z.enum(["page", "ticket"]) }),
  annotations: z.object({ summary: z.string(), description: z.string() }),
});
const schema = z.object({ groups: z.array(z.object({ rules: z.array(rule) })) });
const { groups } = schema.parse(parse(await readFile("deploy/alerts.yml", "utf8")));
const rules = groups.flatMap((group) => group.rules);

test("every alert is on metrics that the bot has, by labels that they have", async () => {
  const { registry } = createMetrics(() => 0);
  const metrics = new Map(registry.getMetricsAsArray().map((metric) => [metric.name, metric]));
  const used = rules.flatMap(({ expr }) => [...expr.matchAll(/(kikigaki_\w+)(?:\{(\w+))?/gu)]);

  expect(used.length).toBeGreaterThan(rules.length);
  for (const [, name = "", label] of used) {
    const metric = metrics.get(name.replace(/_bucket$/u, ""));
    expect(metric, name).toBeDefined();
    if (label) expect(Object(metric).labelNames, name).toContain(label);
  }
});

test("each alert has another name", () => {
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
});

test.skipIf(!hasPromtool)("Prometheus takes the rules (skipped without promtool)", () => {
  const { status, stdout, stderr } = spawnSync(
    "promtool",
    ["check", "rules", "deploy/alerts.yml"],
    {
      encoding: "utf8",
    },
  );

  expect(`${stdout}${stderr}`).toContain(`SUCCESS: ${rules.length} rules found`);
  expect(status).toBe(0);
});

test.skipIf(!hasPromtool)(
  "Prometheus has no complaint about the metrics (skipped without promtool)",
  async () => {
    const { registry, requests } = createMetrics(() => 0);
    requests.inc({ surface: "command" });
    collectNodeMetrics(registry);

    const { stdout, stderr } = spawnSync("promtool", ["check", "metrics"], {
      input: await registry.metrics(),
      encoding: "utf8",
    });

    expect(`${stdout}${stderr}`).toBe("");
  },
);
