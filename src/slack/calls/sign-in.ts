import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@slack/bolt";
import { ConfigError } from "../../config.ts";
import { backoffMillis } from "./backoff.ts";
import type { AskInstallation, Installation } from "./installation.ts";
import type { Outage } from "./outage.ts";
import { isRefusedForGood, TokenRefusedError } from "./slack-error.ts";

/**
 * Waits until Slack has said who the bot is, through any outage. Throws where it refuses the token,
 * or where that is another app's than the settings say.
 */
export async function signIn(
  app: App,
  installation: AskInstallation,
  outage: Outage,
): Promise<Installation> {
  for (let failures = 1; ; failures += 1) {
    try {
      await app.init();
      const installed = await installation();
      outage.over();
      return installed;
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      if (isRefusedForGood(error)) throw new TokenRefusedError("SLACK_BOT_TOKEN", error);
      outage.failed(error);
      await sleep(backoffMillis(failures));
    }
  }
}
