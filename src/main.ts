/** Starts the bot: settings → library → Slack. */
import { stat } from "node:fs/promises";
import type { Logger } from "pino";
import { ProxyAgent, setGlobalDispatcher } from "undici";
import { problemText } from "./card/problems/problem-text.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { end, endAfter } from "./end.ts";
import type { Loaded } from "./ingest/keep-library.ts";
import { startLibrarian } from "./librarian/librarian.ts";
import { answerIn } from "./slack/bot.ts";
import { createApp } from "./slack/calls/app.ts";
import { createInstallation } from "./slack/calls/installation.ts";
import { createReporter } from "./slack/calls/report-problems.ts";
import { signIn } from "./slack/calls/sign-in.ts";
import { createSlackFetch } from "./slack/calls/slack-fetch.ts";
import { openClaims } from "./slack/claims/open-claims.ts";
import { createAdmission } from "./slack/gate/admission.ts";
import { createIntake } from "./slack/intake/create-intake.ts";
import { watchEventLoop } from "./slack/watch/event-loop.ts";
import { startHealth } from "./slack/watch/health.ts";
import { boltLogger, createLogger } from "./slack/watch/logger.ts";
import {
  countCalls,
  countDuplicates,
  countRatings,
  measureAnswers,
  measureRequests,
  timeCalls,
} from "./slack/watch/measure.ts";
import { createMetrics } from "./slack/watch/metrics.ts";
import { standardOutput } from "./slack/watch/standard-output.ts";

try {
  const config = loadConfig();
  await requireFolder(config.NOTES_DIR);
  const log = createLogger(config.LOG_LEVEL, standardOutput());
  const onEnd = (error: unknown) => end(error, log);
  process.on("unhandledRejection", onEnd);
  process.on("uncaughtException", onEnd);
  await main(config, log, onEnd).catch(onEnd);
} catch (error) {
  end(error);
}

async function main(config: Config, log: Logger, onEnd: (error: unknown) => never): Promise<void> {
  const proxy = config.SLACK_PROXY ? new ProxyAgent(config.SLACK_PROXY) : undefined;
  if (proxy) setGlobalDispatcher(proxy); // Node's own fetch uses it too.
  const logger = boltLogger(log);
  process.on("SIGHUP", () => log.info("Asked to read the notes again")); // Never the end of it.
  let notReady: string | undefined = "the notes are being read";
  let isStopping = false;
  let drained = async () => {}; // Until questions are taken there is nothing to wait for.
  const metrics = createMetrics(() => intake.connections());
  const onRefused = (reason: string) => metrics.refused.inc({ reason });
  const slackFetch = timeCalls(createSlackFetch({ send: countCalls(fetch, metrics) }), metrics);
  const intake = createIntake(config, {
    logger,
    fetch: slackFetch,
    proxy,
    onTokenRefused: onEnd,
    onRefused,
  });
  const app = createApp({
    token: config.SLACK_BOT_TOKEN,
    apiUrl: config.SLACK_API_URL,
    receiver: intake.receiver,
    logger,
    fetch: slackFetch,
  });
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  if (config.HEALTH_PORT !== undefined) {
    await startHealth({
      host: config.HEALTH_HOST,
      port: config.HEALTH_PORT,
      notReady: () => notReady ?? (intake.isOpen() ? undefined : "not connected to Slack"),
      lagMillis: watchEventLoop(),
      registry: metrics.registry,
    });
  }
  const report = createReporter(
    app.client,
    config.NOTES_REPORT_CHANNEL,
    config.DEFAULT_LOCALE,
    logger,
  );
  const librarian = await startLibrarian({
    notesDir: config.NOTES_DIR,
    stateDir: config.STATE_DIR,
    pollSeconds: config.NOTES_POLLING,
    onLoaded: hearOfNotes,
    onTrouble: (message) => log.warn(message),
    onEnd,
  });
  const claims = await openClaims(config, logger);
  const installation = createInstallation(app.client, config.SLACK_APP_ID);
  measureRequests(app, metrics);
  const countRating = countRatings(metrics);
  const inFlight = answerIn(app, {
    answers: measureAnswers(librarian.answers, metrics),
    command: config.SLASH_COMMAND,
    locale: config.DEFAULT_LOCALE,
    allowExternal: config.ALLOW_EXTERNAL,
    unfurlDomains: config.UNFURL_DOMAINS,
    followUps: config.THREAD_FOLLOW_UPS,
    admission: countDuplicates(createAdmission(claims), metrics),
    installation,
    fetch: slackFetch,
    onTokenRefused: onEnd,
    onRefused,
    onTurnedAway: () => metrics.turnedAway.inc(),
    onRated: (rating, before) => {
      log.info(rating, "Rated");
      countRating(rating, before);
    },
  });

  drained = () => inFlight.drained().then(() => claims.close());
  process.on("SIGHUP", librarian.reload);
  if (!isStopping) notReady = "signing in to Slack";
  await signIn(app, installation, logger);
  await intake.start();
  if (!isStopping) notReady = undefined;
  log.info({ mode: config.SLACK_MODE }, "ready");

  function hearOfNotes({ newProblems, ...loaded }: Loaded): void {
    metrics.meetups.set(loaded.meetups);
    metrics.talks.set(loaded.talks);
    metrics.problems.set(loaded.problems);
    metrics.loadSeconds.observe(loaded.millis / 1000);
    for (const { file, line, ...problem } of newProblems) {
      log.warn(
        { file, line, what: problemText({ file, line, ...problem }, "en") },
        "Problem in the notes",
      );
    }
    if (notReady || loaded.parsed > 0) log.info(loaded, "Notes loaded");
    if (!notReady) report(newProblems);
  }

  function stop(): void {
    if (isStopping) process.exit(1); // Asked twice: at once.
    isStopping = true;
    notReady = "stopping";
    log.info("Stopping");
    intake.stop();
    endAfter(drained, log);
  }
}

async function requireFolder(dir: string): Promise<void> {
  const stats = await stat(dir).catch(() => undefined);
  if (stats?.isDirectory()) return;
  throw new ConfigError(
    `Kikigaki cannot start: there is no notes folder at "${dir}". Set NOTES_DIR to the folder with your meetup notes.`,
  );
}
