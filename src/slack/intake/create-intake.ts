import type { Config } from "../../config.ts";
import { httpIntake } from "./http-intake.ts";
import type { Intake, IntakeOptions } from "./intake.ts";
import { socketIntake } from "./socket-intake.ts";

/** The intake that the settings ask for. */
export function createIntake(
  config: Config,
  { logger, outage, fetch, proxy, onTokenRefused, onRefused }: IntakeOptions,
): Intake {
  switch (config.SLACK_MODE) {
    case "socket":
      return socketIntake({
        appToken: config.SLACK_APP_TOKEN,
        apiUrl: config.SLACK_API_URL,
        logger,
        outage,
        fetch,
        proxy,
        onTokenRefused,
      });
    case "http":
      return httpIntake({
        signingSecret: config.SLACK_SIGNING_SECRET,
        host: config.HOST,
        port: config.PORT,
        logger,
        onRefused,
      });
  }
}
