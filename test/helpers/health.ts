import { Registry } from "prom-client";
import { onTestFinished } from "vitest";
import { type Health, type HealthOptions, startHealth } from "../../src/slack/watch/health.ts";

/** The health server of a bot that is well but for these, until the test ends. */
export async function healthOf(bot: Partial<HealthOptions> = {}): Promise<Health> {
  const health = await startHealth({
    host: "127.0.0.1",
    port: 0,
    notReady: () => undefined,
    lagMillis: () => 0,
    registry: new Registry(),
    ...bot,
  });
  onTestFinished(health.stop);
  return health;
}
