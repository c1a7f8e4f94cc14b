/** Starts the bot: settings → library → Slack. */
import { stat } from "node:fs/promises";
import { ConfigError, loadConfig } from "./config.ts";
import type { Loaded } from "./ingest/keep-library.ts";
import { startLibrarian } from "./librarian/librarian.ts";
import { createAdmission } from "./slack/admission.ts";
import { createApp, patientFetch } from "./slack/app.ts";
import { answerIn } from "./slack/bot.ts";
import { startHealth } from "./slack/health.ts";
import { createIntake } from "./slack/intake.ts";
import { boltLogger, createLogger } from "./slack/logger.ts";
import { openPostgresClaims } from "./slack/postgres-claims.ts";
import { createReporter } from "./slack/report-problems.ts";
import { shareAdmission } from "./slack/shared-admission.ts";
import { isTokenRefused, isUnreachable, slackError } from "./slack/slack-error.ts";

/** EX_CONFIG of sysexits.h: a supervisor need not start the bot again before somebody acts. */
const misconfigured = 78;
/** How long a shutdown waits for answers on their way. */
const drainMillis = 10_000;

try {
  await main();
} catch (error) {
  end(error);
}

async function main(): Promise<void> {
  const config = loadConfig();
  await requireFolder(config.NOTES_DIR);
  const log = createLogger(config.LOG_LEVEL);
  const logger = boltLogger(log);
  let isReady = false;
  const intake = createIntake(config, logger);
  const app = createApp({
    token: config.SLACK_BOT_TOKEN,
    apiUrl: config.SLACK_API_URL,
    receiver: intake.receiver,
    logger,
    fetch: patientFetch,
  });
  const report = createReporter(
    app.client,
    config.NOTES_REPORT_CHANNEL,
    config.DEFAULT_LOCALE,
    logger,
  );
  const librarian = await startLibrarian({
    notesDir: config.NOTES_DIR,
    locale: config.DEFAULT_LOCALE,
    pollSeconds: config.NOTES_POLLING,
    onLoaded: hearOfNotes,
    onTrouble: (message) => log.warn(message),
    onEnd: end,
  });
  const { DATABASE_URL } = config;
  const claims = DATABASE_URL ? await openPostgresClaims(DATABASE_URL, logger) : undefined;
  const admission = createAdmission();
  const inFlight = answerIn(app, {
    answers: librarian.answers,
    command: config.SLASH_COMMAND,
    locale: config.DEFAULT_LOCALE,
    allowExternal: config.ALLOW_EXTERNAL,
    admission: claims ? shareAdmission(admission, claims, logger) : admission,
    fetch: patientFetch,
    onTokenRefused: end,
  });

  process.on("SIGHUP", librarian.reload);
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.on("unhandledRejection", end);
  if (config.HEALTH_PORT !== undefined) {
    await startHealth(config.HEALTH_HOST, config.HEALTH_PORT, () => isReady && intake.isOpen());
  }
  await app.init();
  await intake.start();
  isReady = true;
  log.info({ mode: config.SLACK_MODE }, "ready");

  function hearOfNotes({ newProblems, ...loaded }: Loaded): void {
    for (const problem of newProblems) log.warn(problem, "Problem in the notes");
    if (!isReady || loaded.parsed > 0) log.info(loaded, "Notes loaded");
    if (isReady) report(newProblems);
  }

  function stop(): void {
    isReady = false;
    log.info("Stopping");
    intake.stop();
    const deadline = setTimeout(() => process.exit(0), drainMillis);
    inFlight
      .drained()
      .then(() => claims?.close())
      .then(() => {
        clearTimeout(deadline);
        process.exit(0);
      }, end);
  }
}

async function requireFolder(dir: string): Promise<void> {
  const stats = await stat(dir).catch(() => undefined);
  if (stats?.isDirectory()) return;
  throw new ConfigError(
    `Kikigaki cannot start: there is no notes folder at "${dir}". Set NOTES_DIR to the folder with your meetup notes.`,
  );
}

/** Says what ended the bot, and ends it: with 78 where only a person can help, else with 1. */
function end(error: unknown): void {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(error instanceof ConfigError || isTokenRefused(error) ? misconfigured : 1);
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (isTokenRefused(error)) {
    return `Slack refused a token (${slackError(error)}). Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed in the workspace.`;
  }
  if (isUnreachable(error)) {
    return `Slack cannot be reached: ${error.message} Check the network, and SLACK_API_URL if it is set.`;
  }
  return `Kikigaki ended: ${error instanceof Error ? error.stack : error}`;
}
