import { setTimeout as sleep } from "node:timers/promises";
import type { App, Logger } from "@slack/bolt";
import { backoffMillis } from "./backoff.ts";
import type { HomeTeam } from "./home-team.ts";
import { isTokenRefused } from "./slack-error.ts";

/** Waits until Slack has said who the bot is, through any outage. Throws where it refuses the token. */
export async function signIn(app: App, homeTeam: HomeTeam, logger: Logger): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      await app.init();
      await homeTeam();
      return;
    } catch (error) {
      if (isTokenRefused(error)) throw error;
      logger.warn("Slack cannot be reached; trying again.", error);
      await sleep(backoffMillis(failures));
    }
  }
}
