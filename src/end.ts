/** How the bot ends: with a sentence that says why, and the exit code that a supervisor needs. */
import type { Logger } from "pino";
import { ConfigError } from "./config.ts";
import { isTokenRefused, slackError, TokenRefusedError } from "./slack/calls/slack-error.ts";
import { redact } from "./slack/watch/logger.ts";

/** EX_CONFIG of sysexits.h: a supervisor need not start the bot again before somebody acts. */
const misconfigured = 78;
/** How long a shutdown waits for answers on their way. */
const drainMillis = 10_000;

/**
 * Ends the bot. Where only a person can help, with 78 and a sentence for them; else with 1 and the
 * cause, in the log once there is one.
 */
export function end(error: unknown, log?: Logger): never {
  if (error instanceof ConfigError) endWith(misconfigured, error.message);
  if (error instanceof TokenRefusedError || isTokenRefused(error)) {
    const setting = error instanceof TokenRefusedError ? error.setting : "SLACK_BOT_TOKEN";
    endWith(
      misconfigured,
      `Slack refused ${setting} (${slackError(error)}). Take it again from the app's page at https://api.slack.com/apps, and see that the app is installed in the workspace and allowed there.`,
    );
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  if (!log) endWith(1, `Kikigaki ended: ${cause.stack}`);
  log.fatal(cause, "Kikigaki ended");
  process.exit(1);
}

/** The bot's end, once it is asked to stop. */
export interface Ending {
  /** Something that the end waits for from now on. */
  readonly waitFor: (work: () => Promise<void>) => void;
  /** Ends the bot with 0, once all of it is done or has had its time. */
  readonly begin: () => void;
}

export function createEnding(log: Logger): Ending {
  const works: (() => Promise<void>)[] = [];
  return {
    waitFor: (work) => {
      works.push(work);
    },
    begin: () => {
      setTimeout(() => {
        log.warn(`Not everything was answered within ${drainMillis / 1000} seconds`);
        process.exit(0);
      }, drainMillis);
      Promise.all(works.map((work) => work())).then(
        () => process.exit(0),
        (error) => end(error, log),
      );
    },
  };
}

function endWith(code: number, sentence: string): never {
  process.stderr.write(`${redact(sentence)}\n`);
  process.exit(code);
}
