/** Starts the bot: settings → library → Slack. */
import { stat } from "node:fs/promises";
import type { Logger as BoltLogger } from "@slack/bolt";
import type { Logger } from "pino";
import { collectDefaultMetrics } from "prom-client";
import { ProxyAgent, setGlobalDispatcher } from "undici";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { createEnding, end } from "./end.ts";
import type { Loaded } from "./ingest/keep-library.ts";
import { startLibrarian } from "./librarian/librarian.ts";
import type { Problem } from "./notes/meetup.ts";
import { answerIn } from "./slack/bot.ts";
import { createApp } from "./slack/calls/app.ts";
import { createInstallation } from "./slack/calls/installation.ts";
import { createReporter } from "./slack/calls/report-problems.ts";
import { signIn } from "./slack/calls/sign-in.ts";
import { createSlackFetch } from "./slack/calls/slack-fetch.ts";
import { openClaims } from "./slack/claims/open-claims.ts";
import { createAdmission } from "./slack/gate/admission.ts";
import { createIntake } from "./slack/intake/create-intake.ts";
import { createInFlight } from "./slack/intake/in-flight.ts";
import type { OnRated } from "./slack/memory/ratings.ts";
import { watchEventLoop } from "./slack/watch/event-loop.ts";
import { startHealth } from "./slack/watch/health.ts";
import { boltLogger, createLogger, standardOutput } from "./slack/watch/logger.ts";
import {
  countCalls,
  countDuplicates,
  countRatings,
  measureAnswers,
  timeCalls,
} from "./slack/watch/measure.ts";
import { createMetrics, type Metrics } from "./slack/watch/metrics.ts";
import { createStage, type Stage } from "./slack/watch/stage.ts";

try {
  const config = loadConfig();
  await requireFolder(config.NOTES_DIR);
  const log = createLogger(config.LOG_LEVEL, standardOutput());
  const onEnd = (error: unknown) => end(error, log);
  process.on("unhandledRejection", onEnd);
  process.on("uncaughtException", onEnd);
  process.on("SIGHUP", () => log.info("Asked to read the notes again")); // Never the end of it.
  await main(config, log, onEnd).catch(onEnd);
} catch (error) {
  end(error);
}

/** Starts all parts, the outermost first, and connects them. */
async function main(config: Config, log: Logger, onEnd: (error: unknown) => never): Promise<void> {
  const logger = boltLogger(log);
  const stage = createStage("the notes are being read");
  const notes = createStage(undefined);
  const metrics = createMetrics(() => slack.intake.connections());
  const slack = openSlack(config, { logger, metrics, onEnd });
  const { app, intake, installation } = slack;
  const ending = createEnding(log);
  const stop = () => {
    if (!stage.stop()) process.exit(1); // Asked twice: at once.
    log.info("Stopping");
    intake.stop();
    ending.begin();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  await openHealth(config, () => stage.notReady() ?? notes.notReady() ?? intake.notOpen(), metrics);

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
    onLoaded: hearOfNotes({ log, metrics, stage, report }),
    onTrouble: (message) => log.warn(message),
    onNews: (message) => log.info(message),
    onDown: notes.next,
    onEnd,
  });
  const claims = await openClaims(config, logger);
  const inFlight = createInFlight();
  ending.waitFor(() => inFlight.drained().then(() => claims.close()));
  answerIn(app, {
    answers: measureAnswers(librarian.answers, metrics),
    command: config.SLASH_COMMAND,
    locale: config.DEFAULT_LOCALE,
    allowExternal: config.ALLOW_EXTERNAL,
    unfurlDomains: config.UNFURL_DOMAINS,
    followUps: config.THREAD_FOLLOW_UPS,
    admission: countDuplicates(createAdmission(claims), metrics),
    installation,
    fetch: slack.fetch,
    metrics,
    inFlight,
    onTokenRefused: onEnd,
    onRefused: slack.onRefused,
    onTurnedAway: () => metrics.turnedAway.inc(),
    onRated: hearOfRatings(log, metrics),
  });
  process.on("SIGHUP", librarian.reload);

  stage.next("signing in to Slack");
  await signIn(app, installation, logger);
  await intake.start();
  stage.next(undefined);
  log.info({ mode: config.SLACK_MODE }, "ready");
}

interface Around {
  readonly logger: BoltLogger;
  readonly metrics: Metrics;
  readonly onEnd: (error: unknown) => never;
}

/** Slack as the settings say it is reached: the calls to it, and where its requests come in. */
function openSlack(config: Config, { logger, metrics, onEnd }: Around) {
  const proxy = config.SLACK_PROXY ? new ProxyAgent(config.SLACK_PROXY) : undefined;
  if (proxy) setGlobalDispatcher(proxy); // Node's own fetch uses it too.
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
  const installation = createInstallation(app.client, config.SLACK_APP_ID);
  return { app, intake, installation, fetch: slackFetch, onRefused };
}

async function openHealth(
  { HEALTH_HOST, HEALTH_PORT }: Config,
  notReady: () => string | undefined,
  { registry }: Metrics,
): Promise<void> {
  if (HEALTH_PORT === undefined) return;
  const lagMillis = watchEventLoop();
  collectDefaultMetrics({ register: registry }); // Node's own, beside the bot's.
  await startHealth({ host: HEALTH_HOST, port: HEALTH_PORT, notReady, lagMillis, registry });
}

interface NotesHearers {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly stage: Stage;
  readonly report: (problems: readonly Problem[]) => void;
}

/** What came of reading the notes goes to the log, the metrics, and the organisers. */
function hearOfNotes({ log, metrics, stage, report }: NotesHearers) {
  return ({ newProblems, ...loaded }: Loaded): void => {
    metrics.meetups.set(loaded.meetups);
    metrics.talks.set(loaded.talks);
    metrics.problems.set(loaded.problems);
    metrics.loadSeconds.observe(loaded.millis / 1000);
    for (const problem of newProblems) log.warn(problem, "Problem in the notes");
    const isStarting = stage.notReady() !== undefined;
    if (isStarting || loaded.parsed > 0) log.info(loaded, "Notes loaded");
    if (!isStarting) report(newProblems);
  };
}

function hearOfRatings(log: Logger, metrics: Metrics): OnRated {
  const count = countRatings(metrics);
  return (rating, before) => {
    log.info(rating, "Rated");
    count(rating, before);
  };
}

async function requireFolder(dir: string): Promise<void> {
  const stats = await stat(dir).catch(() => undefined);
  if (stats?.isDirectory()) return;
  throw new ConfigError(
    `Kikigaki cannot start: there is no notes folder at "${dir}". Set NOTES_DIR to the folder with your meetup notes.`,
  );
}
