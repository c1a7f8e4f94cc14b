import { setTimeout as sleep } from "node:timers/promises";
import type { App, Logger } from "@slack/bolt";
import { ConfigError } from "../../config.ts";
import { backoffMillis } from "./backoff.ts";
import type { AskInstallation } from "./installation.ts";
import { isTokenRefused } from "./slack-error.ts";

/**
 * Waits until Slack has said who the bot is, through any outage. Throws where it refuses the token,
 * or where that is another app's than the settings say.
 */
export async function signIn(
  app: App,
  installation: AskInstallation,
  logger: Logger,
): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      await app.init();
      await installation();
      return;
    } catch (error) {
      if (isTokenRefused(error) || error instanceof ConfigError) throw error;
      logger.warn("Slack cannot be reached; trying again.", error);
      await sleep(backoffMillis(failures));
    }
  }
}
