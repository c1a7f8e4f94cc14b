/** How the bot ends: with a sentence that says why, and the exit code that a supervisor needs. */
import { ConfigError } from "./config.ts";
import { redact } from "./slack/logger.ts";
import { isTokenRefused, slackError } from "./slack/slack-error.ts";

/** EX_CONFIG of sysexits.h: a supervisor need not start the bot again before somebody acts. */
const misconfigured = 78;
/** How long a shutdown waits for answers on their way. */
const drainMillis = 10_000;

/** Says what ended the bot, and ends it: with 78 where only a person can help, else with 1. */
export function end(error: unknown): never {
  process.stderr.write(`${redact(reasonOf(error))}\n`);
  process.exit(error instanceof ConfigError || isTokenRefused(error) ? misconfigured : 1);
}

/** Ends the bot with 0, once what is in flight is answered or has had its time. */
export function endAfter(drained: () => Promise<void>): void {
  setTimeout(() => process.exit(0), drainMillis);
  drained().then(() => process.exit(0), end);
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (isTokenRefused(error)) {
    return `Slack refused a token (${slackError(error)}). Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed in the workspace.`;
  }
  return `Kikigaki ended: ${error instanceof Error ? error.stack : error}`;
}
