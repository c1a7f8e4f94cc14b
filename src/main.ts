/** Starts the bot: settings → library → Slack. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { isatty } from "node:tty";
import type { Logger as BoltLogger } from "@slack/bolt";
import type { Logger } from "pino";
import { ProxyAgent, setGlobalDispatcher } from "undici";
import { commandLine } from "./cli/command-line.ts";
import { type Config, loadConfig } from "./config.ts";
import { createEnding, end } from "./end.ts";
import { startLibrarian } from "./librarian/librarian.ts";
import { requireFolder, requireState } from "./require-folders.ts";
import { answerIn } from "./slack/bot.ts";
import { createApp } from "./slack/calls/app.ts";
import { createInstallation } from "./slack/calls/installation.ts";
import { createOutage, type Outage } from "./slack/calls/outage.ts";
import { withPlainBlocks } from "./slack/calls/plain-blocks.ts";
import { post } from "./slack/calls/post.ts";
import { signIn } from "./slack/calls/sign-in.ts";
import { createSlackFetch } from "./slack/calls/slack-fetch.ts";
import { openClaims } from "./slack/claims/open-claims.ts";
import { createAdmission } from "./slack/gate/admission.ts";
import { createIntake } from "./slack/intake/create-intake.ts";
import { createInFlight } from "./slack/intake/in-flight.ts";
import type { OnRated } from "./slack/memory/ratings.ts";
import { createReporter } from "./slack/organisers/report-problems.ts";
import { createTellOnce } from "./slack/organisers/tell-once.ts";
import { createUnasked } from "./slack/organisers/tell-unasked.ts";
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
import { collectNodeMetrics, createMetrics, type Metrics } from "./slack/watch/metrics.ts";
import { createNotesLog } from "./slack/watch/notes-log.ts";
import { createStage } from "./slack/watch/stage.ts";
import { openDemand } from "./store/open-demand.ts";
import { today } from "./today.ts";

commandLine({
  call: "npm start --",
  about:
    "Starts the bot. Its settings stand in the environment or in .env; .env.example tells of each.",
  options: {},
});

/** A person started it there, and it ends with it. */
const hasTerminal = isatty(0) || isatty(1);

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

try {
  const config = loadConfig();
  await requireFolder(config.NOTES_DIR);
  await requireState(config.STATE_DIR);
  const countsRepeats = !isatty(1); // Who looks on wants to see each.
  const log = createLogger(config.LOG_LEVEL, await standardOutput(), { countsRepeats });
  const onEnd = (error: unknown) => end(error, log);
  process.on("unhandledRejection", onEnd);
  process.on("uncaughtException", onEnd);
  if (!hasTerminal) process.on("SIGHUP", () => log.info("Asked to read the notes again"));
  await main(config, log, onEnd).catch(onEnd);
} catch (error) {
  end(error);
}

/** Time for the ack of the event whose answer Slack refused. */
const farewellMillis = 200;

/** Starts all parts, the outermost first, and connects them. */
async function main(config: Config, log: Logger, onEnd: (error: unknown) => never): Promise<void> {
  const logger = boltLogger(log);
  log.info({ notes: path.resolve(config.NOTES_DIR), version }, "Reading the notes");
  const stage = createStage("the notes are being read");
  const notes = createStage(undefined);
  const outage = createOutage(logger);
  const metrics = createMetrics(() => slack.intake.connections());
  const slack = openSlack(config, { logger, metrics, outage, onEnd });
  const { app, intake, installation } = slack;
  const ending = createEnding(log);
  const stop = () => {
    if (!stage.stop()) process.exit(1); // Asked twice: at once.
    log.info("Stopping");
    intake.stop();
    ending.begin();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  if (hasTerminal) process.on("SIGHUP", stop); // The terminal was closed.
  await openHealth(config, () => stage.notReady() ?? notes.notReady() ?? intake.notOpen(), metrics);

  const claims = await openClaims(config, logger);
  const onUntold = (err: unknown) =>
    log.warn({ err }, "A channel of NOTES_REPORT_CHANNEL or ANNOUNCE_CHANNEL was not told");
  const tellOnce = createTellOnce({
    claims,
    post: (channel, message) => post(app.client, { channel }, message),
    onTrouble: onUntold,
  });
  const report = createReporter(tellOnce, config.NOTES_REPORT_CHANNEL, config.DEFAULT_LOCALE);
  const notesLog = createNotesLog({ log, dir: config.NOTES_DIR, metrics, stage, report });
  const unasked = createUnasked();
  const librarian = await startLibrarian({
    notesDir: config.NOTES_DIR,
    stateDir: config.STATE_DIR,
    pollSeconds: config.NOTES_POLLING,
    notesUrl: config.NOTES_URL,
    onLoaded: (loaded) => {
      notesLog.hear(loaded);
      unasked.hear(loaded);
    },
    onTrouble: (message) => log.warn(message),
    onNews: (message) => log.info(message),
    onDown: notes.next,
    onEnd,
  });
  const demand = openDemand(config, {
    today,
    onTrouble: (message) => log.warn(message),
    onNews: (message) => log.info(message),
  });
  const inFlight = createInFlight();
  ending.waitFor(async () => {
    await inFlight.drained();
    await Promise.all([claims.close(), demand?.close()]);
  });
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
    onTokenRefused: (error) => setTimeout(onEnd, farewellMillis, error),
    onRefused: slack.onRefused,
    onTurnedAway: () => metrics.turnedAway.inc(),
    onRated: hearOfRatings(log, metrics),
    demand,
    organisers: config.NOTES_REPORT_CHANNEL,
    askChannels: config.ASK_CHANNELS,
  });
  if (!hasTerminal) process.on("SIGHUP", librarian.reload);

  stage.next("signing in to Slack");
  const { teamName, botName } = await signIn(app, installation, outage);
  await intake.start();
  stage.next(undefined);
  await unasked.start({
    client: app.client,
    config,
    answers: librarian.answers,
    tellOnce,
    demand,
    errors: notesLog.held().errors,
    onTrouble: onUntold,
  });
  const { SLACK_MODE: mode, SLASH_COMMAND: command } = config;
  const { meetups, talks } = notesLog.held();
  log.info({ workspace: teamName, bot: botName, command, mode, meetups, talks, version }, "ready");
}

interface Around {
  readonly logger: BoltLogger;
  readonly metrics: Metrics;
  readonly outage: Outage;
  readonly onEnd: (error: unknown) => never;
}

/** Slack as the settings say it is reached: the calls to it, and where its requests come in. */
function openSlack(config: Config, { logger, metrics, outage, onEnd }: Around) {
  const proxy = config.SLACK_PROXY ? new ProxyAgent(config.SLACK_PROXY) : undefined;
  if (proxy) setGlobalDispatcher(proxy); // Node's own fetch uses it too.
  const onRefused = (reason: string) => metrics.refused.inc({ reason });
  const timedFetch = timeCalls(createSlackFetch({ send: countCalls(fetch, metrics) }), metrics);
  const slackFetch = withPlainBlocks(timedFetch);
  const intake = createIntake(config, {
    logger,
    outage,
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
  collectNodeMetrics(registry);
  await startHealth({ host: HEALTH_HOST, port: HEALTH_PORT, notReady, lagMillis, registry });
}

function hearOfRatings(log: Logger, metrics: Metrics): OnRated {
  const count = countRatings(metrics);
  return (rating, before, by) => {
    log.info(rating, "Rated"); // Neither who nor what was asked is for the log.
    count(rating, before, by);
  };
}
