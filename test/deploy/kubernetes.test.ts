import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { z } from "zod";
import { healthOf } from "../helpers/health.ts";
import { loadWithTokens, unknownSettings } from "./settings.ts";

const labels = z.record(z.string(), z.string());
const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
const container = z.object({
  envFrom: z.array(z.object({ configMapRef: z.object({ name: z.string() }).optional() })),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
  startupProbe: probe,
  readinessProbe: probe,
  livenessProbe: probe,
  securityContext: z.looseObject({}),
});
const podSpec = z.object({
  automountServiceAccountToken: z.boolean(),
  securityContext: z.looseObject({}),
  containers: z.tuple([container]),
});
const metadata = z.object({ name: z.string() });
const schema = z.tuple([
  z.object({ kind: z.literal("ConfigMap"), metadata, data: z.record(z.string(), z.string()) }),
  z.object({
    kind: z.literal("Deployment"),
    spec: z.object({
      replicas: z.number(),
      selector: z.object({ matchLabels: labels }),
      template: z.object({ metadata: z.object({ labels }), spec: podSpec }),
    }),
  }),
  z.object({
    kind: z.literal("Service"),
    spec: z.object({ selector: labels, ports: z.array(z.object({ targetPort: z.string() })) }),
  }),
  z.object({
    kind: z.literal("PodDisruptionBudget"),
    spec: z.object({ minAvailable: z.number(), selector: z.object({ matchLabels: labels }) }),
  }),
]);
const documents = parseAllDocuments(await readFile("deploy/kubernetes.yaml", "utf8"));
const [config, deployment, service, budget] = schema.parse(
  documents.map((document) => document.toJS()),
);
const pod = deployment.spec.template;
const [bot] = pod.spec.containers;
const ports = new Map(bot.ports.map(({ name, containerPort }) => [name, containerPort]));

test("the settings are ones that the bot reads and takes, and they reach it", () => {
  expect(unknownSettings(Object.keys(config.data))).toEqual([]);
  expect(loadWithTokens(config.data)).toMatchObject({ SLACK_MODE: "http" });
  expect(bot.envFrom).toContainEqual({ configMapRef: { name: config.metadata.name } });
});

test("the ports are those that the bot listens on, open to the pod's network", () => {
  const settings = loadWithTokens(config.data);

  expect(settings).toMatchObject({ PORT: ports.get("slack"), HEALTH_PORT: ports.get("health") });
  expect(settings).toMatchObject({ HOST: "0.0.0.0", HEALTH_HOST: "0.0.0.0" });
});

test("the probes ask for what the health server has", async () => {
  const { port } = await healthOf();
  const statuses: Record<string, number> = {};

  for (const { httpGet } of [bot.startupProbe, bot.readinessProbe, bot.livenessProbe]) {
    expect(ports.get(httpGet.port)).toBe(ports.get("health"));
    statuses[httpGet.path] = (await fetch(`http://127.0.0.1:${port}${httpGet.path}`)).status;
  }

  expect(statuses).toEqual({ "/healthz": 200, "/readyz": 200 });
});

test("Slack's requests go to both replicas, one of which is always there", () => {
  expect(deployment.spec.replicas).toBe(2);
  expect(budget.spec.minAvailable).toBe(1);
  expect(service.spec.ports).toEqual([{ targetPort: "slack" }]);
  for (const selector of [
    deployment.spec.selector.matchLabels,
    service.spec.selector,
    budget.spec.selector.matchLabels,
  ]) {
    expect(selector).toEqual(pod.metadata.labels);
  }
});

test("the pod has nothing that the bot does not need", () => {
  expect(pod.spec.automountServiceAccountToken).toBe(false);
  expect(pod.spec.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: "RuntimeDefault" },
  });
  expect(bot.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
});

test("an outage of Slack's at the start is waited out: only a process that is not alive is started again", () => {
  expect(bot.startupProbe.httpGet.path).toBe("/healthz");
  expect(bot.livenessProbe.httpGet.path).toBe("/healthz");
  expect(bot.readinessProbe.httpGet.path).toBe("/readyz");
});
