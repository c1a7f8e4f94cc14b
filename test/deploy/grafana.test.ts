import { readFile } from "node:fs/promises";
import { Histogram } from "prom-client";
import { expect, test } from "vitest";
import { z } from "zod";
import { collectNodeMetrics, createMetrics } from "../../src/slack/watch/metrics.ts";

const panel = z.object({
  id: z.number(),
  type: z.string(),
  title: z.string(),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })).default([]),
});
const schema = z.object({ panels: z.array(panel) });
const { panels } = schema.parse(JSON.parse(await readFile("deploy/grafana.json", "utf8")));
const exported = await exportedMetrics();

test("every metric and label of the dashboard is one that the bot exports", () => {
  const unknown = panels.flatMap(({ title, targets }) =>
    targets.flatMap(({ expr, legendFormat }) => {
      const names = [...expr.matchAll(/\b(?:kikigaki|process|nodejs)_\w+/g)].map(String);
      const labels = [
        ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = ""]) => list.split(", ")),
        ...[...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = ""]) => label),
      ];
      const known = new Set([
        ...names.flatMap((name) => exported.get(name) ?? []),
        ...byPrometheus,
      ]);
      const strange = [
        ...names.filter((name) => !exported.has(name)),
        ...labels.filter((label) => !known.has(label)),
      ];
      return strange.map((name) => `${title}: ${name}`);
    }),
  );

  expect(unknown).toEqual([]);
});

test("every metric of the bot's own is on the dashboard", () => {
  const shown = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join("\n");
  const own = [...exported.keys()].filter((name) => name.startsWith("kikigaki_"));

  const missing = own.filter((name) => !shown.includes(name.replace(/_(?:sum|count)$/, "_bucket")));

  expect(missing).toEqual(["kikigaki_meetups"]); // It changes with the talks, which are there.
});

test("every panel asks for something, and none lies over another", () => {
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`),
  );

  expect(new Set(cells).size).toBe(cells.length);
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24);
  for (const { type, title, targets } of panels) {
    expect(targets.length > 0 ? "asks" : "is a row", title).toBe(
      type === "row" ? "is a row" : "asks",
    );
  }
});

/** Labels that Prometheus adds to what it reads. */
const byPrometheus = ["instance", "job", "le"];

/** Each time series that the bot exports, with its labels. */
async function exportedMetrics(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { registry } = createMetrics(() => 1);
  collectNodeMetrics(registry);
  const series = new Map<string, readonly string[]>();
  for (const metric of registry.getMetricsAsArray()) {
    // as: prom-client's types leave out the labels that a metric was made with.
    const { name, labelNames = [] } = metric as { name: string; labelNames?: readonly string[] };
    const suffixes = metric instanceof Histogram ? ["_bucket", "_sum", "_count"] : [""];
    for (const suffix of suffixes) series.set(`${name}${suffix}`, labelNames);
  }
  return series;
}
