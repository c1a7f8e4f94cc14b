import { setTimeout as sleep } from "node:timers/promises";
import type { App, Logger } from "@slack/bolt";
import { ConfigError } from "../../config.ts";
import { backoffMillis } from "./backoff.ts";
import type { AskInstallation } from "./installation.ts";
import { isRefusedForGood, slackError } from "./slack-error.ts";

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
      if (error instanceof ConfigError) throw error;
      if (isRefusedForGood(error)) throw refusal(error);
      logger.warn("Slack cannot be reached; trying again.", error);
      await sleep(backoffMillis(failures));
    }
  }
}

/** What a person has to do for Slack to take the token. */
function refusal(error: Error): ConfigError {
  return new ConfigError(
    `Slack refused a token (${slackError(error)}). Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed in the workspace and allowed there.`,
  );
}
