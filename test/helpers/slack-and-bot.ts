/** local-slack, the recording proxy and the built bot, as one thing that a test talks to. */
import { createHmac, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { findLocalSlack, startLocalSlack, type Workspace } from "../../demo/local-slack.ts";
import { type RunningProcess, startProcess } from "../../demo/running-process.ts";
import { type RecordingProxy, startRecordingProxy } from "./recording-proxy.ts";

export type Mode = "socket" | "http";

/** Everything a test says and hears. */
export interface SlackAndBot {
  /** The bot of now: `restart` puts another in its place. */
  readonly bot: RunningProcess;
  readonly proxy: RecordingProxy;
  /** Where the bot takes requests in HTTP mode. */
  readonly eventsUrl: string;
  /** Posts a message as a person and resolves with its `ts`. */
  say(text: string, where?: Where): Promise<string>;
  /** Types a slash command as a person. */
  command(text: string, where?: Where): Promise<void>;
  /** Clicks a button of a message, by a part of its `action_id`, or of the value of an option or a thumb. */
  click(button: string, message: ShownMessage, user?: string): Promise<void>;
  /** Opens the Home tab of the bot as a person. */
  openHome(): Promise<void>;
  /** Sends the bot an event of our own making; in HTTP mode, resolves with the status. */
  deliver(event: object, eventId?: string): Promise<number>;
  /** Sends the bot a click of our own making, which local-slack cannot: one in a window. */
  deliverClick(payload: object): Promise<void>;
  /** What stands in a channel, ephemeral messages too. */
  history(channel: string): Promise<readonly ShownMessage[]>;
  /** Ends the bot and starts it again, with other settings added. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>;
  stop(): Promise<void>;
}

/** A message as local-slack keeps it. */
export interface ShownMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly channel: string;
  /** Who alone sees it. */
  readonly ephemeral_to?: string;
  readonly thread_ts?: string;
  readonly blocks?: readonly {
    readonly elements?: readonly Element[];
    readonly accessory?: Element;
  }[];
}

interface Element {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
  readonly options?: readonly { readonly value: string }[];
  readonly positive_button?: { readonly value: string };
  readonly negative_button?: { readonly value: string };
}

interface Where {
  readonly channel?: string;
  readonly user?: string;
  readonly thread_ts?: string;
}

/** True where npm could install local-slack. */
export const hasLocalSlack = findLocalSlack() !== undefined;

export const ids = {
  bot: "U0BOT",
  user: "U0HARUKA",
  channel: "C0TALKS",
  organisers: "C0ORGANISERS",
  dm: "D0HARUKA",
} as const;

/** Secrets that must never be seen in what the bot writes. */
export const secrets = {
  botToken: "xoxb-1234-of-the-tests",
  appToken: "xapp-1234-of-the-tests",
  signingSecret: "0123456789abcdef-of-the-tests",
} as const;

/** The notes that the bot under test answers from. */
export const notesDir = fileURLToPath(new URL("../fixtures/e2e", import.meta.url));

/** Starts all three, the bot with further settings, and resolves once it takes questions. */
export async function startSlackAndBot(
  mode: Mode,
  env: Readonly<Record<string, string>> = {},
): Promise<SlackAndBot> {
  const program = findLocalSlack();
  if (!program) throw new Error("local-slack is not installed: skip this test.");
  const botPort = await freePort();
  const eventsUrl = `http://127.0.0.1:${botPort}/slack/events`;
  const proxy = await startRecordingProxy([secrets.botToken, secrets.appToken]);
  const slack = await startLocalSlack(program, workspace(mode, eventsUrl), { host: proxy.host });
  proxy.forwardTo(slack.url);
  const stateDir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  const start = async (more: Readonly<Record<string, string>>) => {
    const started = startBot({
      ...settings(mode, proxy.url),
      PORT: String(botPort),
      HOST: "127.0.0.1",
      STATE_DIR: stateDir,
      ...more,
    });
    await started.wrote(/"msg":"ready"/);
    return started;
  };
  let bot = await start(env);

  async function control(action: string, body: object): Promise<{ message?: { ts: string } }> {
    const answer = await fetch(`${slack.url}/_control/${action}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ channel: ids.channel, user: ids.user, ...body }),
      signal: AbortSignal.timeout(50_000), // Less than a test has, so that it says what waited.
    });
    return (await answer.json()) as { message?: { ts: string } }; // as: local-slack's control API
  }

  return {
    get bot() {
      return bot;
    },
    proxy,
    eventsUrl,
    async say(text, where) {
      const { message } = await control("message", { text, ...where });
      if (!message) throw new Error("local-slack took no message.");
      return message.ts;
    },
    async command(text, where) {
      await control("command", { command: "/talks", text, ...where });
    },
    async click(button, message, user = ids.user) {
      const all =
        message.blocks
          ?.flatMap(({ elements = [], accessory }) => [...elements, accessory ?? []])
          .flat() ?? [];
      const inMenus = all.flatMap(({ type, action_id, options = [] }) =>
        options.map((option) => ({ type, action_id, selected_option: option })),
      );
      const thumbs = all.flatMap(({ type, action_id, positive_button, negative_button }) =>
        [positive_button, negative_button].flatMap((thumb) =>
          thumb ? { type, action_id, ...thumb } : [],
        ),
      );
      const action =
        all.find(({ action_id }) => action_id?.includes(button)) ??
        inMenus.find(({ selected_option }) => selected_option.value.includes(button)) ??
        thumbs.find(({ value }) => value.includes(button));
      if (!action) throw new Error(`No button ${button} in: ${JSON.stringify(message)}`);
      await control("interact", { channel: message.channel, messageTs: message.ts, user, action });
    },
    async openHome() {
      await control("open-home", {});
    },
    async deliver(event, eventId = `Ev${randomUUID()}`) {
      const payload = eventCallback(event, eventId);
      if (mode === "http") return postSigned(eventsUrl, payload, secrets.signingSecret);
      proxy.sendEnvelope(envelope("events_api", payload));
      return 200;
    },
    async deliverClick(click) {
      const payload = { type: "block_actions", api_app_id: appId, team: { id: teamId }, ...click };
      if (mode === "socket") proxy.sendEnvelope(envelope("interactive", payload));
      else await postSigned(eventsUrl, payload, secrets.signingSecret, "form");
    },
    async history(channel) {
      const answer = await fetch(`${slack.url}/_control/messages/${channel}`);
      const { messages } = (await answer.json()) as { messages: ShownMessage[] };
      return messages;
    },
    async restart(more = {}) {
      await bot.stop();
      bot = await start({ ...env, ...more });
    },
    async stop() {
      await bot.stop();
      await slack.process.stop();
      await proxy.close();
      await rm(stateDir, { recursive: true });
    },
  };
}

/** Starts the built bot with these settings and no others. */
export function startBot(
  env: Readonly<Record<string, string>>,
  cwd: string = notesDir,
): RunningProcess {
  const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
  // In the notes folder: a developer's `.env` in the project's must not reach the bot under test.
  return startProcess(process.execPath, [main], {
    cwd,
    env: { NOTES_DIR: notesDir, STATE_DIR: "off", ...env },
  });
}

/** The settings of one mode that lead the bot to `slackUrl`. */
export function settings(mode: Mode, slackUrl: string): Readonly<Record<string, string>> {
  return {
    SLACK_MODE: mode,
    SLACK_API_URL: `${slackUrl}/api/`,
    SLACK_BOT_TOKEN: secrets.botToken,
    ...(mode === "socket"
      ? { SLACK_APP_TOKEN: secrets.appToken }
      : { SLACK_SIGNING_SECRET: secrets.signingSecret }),
  };
}

/** Waits until `find` gives something, and returns it. */
export function eventually<T>(
  find: () => T | undefined | Promise<T | undefined>,
  timeout = 30_000,
): Promise<T> {
  return vi.waitUntil(find, { timeout, interval: 20 }) as Promise<T>; // as: never falsy
}

/** Posts a payload as Slack does, signed with `secret`, and resolves with the HTTP status. */
export async function postSigned(
  url: string,
  payload: object,
  secret: string,
  as: "json" | "form" = "json",
): Promise<number> {
  const json = JSON.stringify(payload);
  const body = as === "json" ? json : new URLSearchParams({ payload: json }).toString();
  const seconds = Math.floor(Date.now() / 1000);
  const hash = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": as === "json" ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": `v0=${hash}`,
    },
    body,
  });
  return answer.status;
}

/** A port that nobody listens at now, below those that the system gives to connections by itself. */
export async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!isFree) return freePort();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What comes down a Socket Mode connection. */
function envelope(type: "events_api" | "interactive", payload: object): object {
  return { envelope_id: randomUUID(), type, payload, accepts_response_payload: false };
}

function eventCallback(event: object, eventId: string): object {
  return {
    type: "event_callback",
    team_id: teamId,
    api_app_id: appId,
    event,
    event_id: eventId,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: null, team_id: teamId, user_id: ids.bot, is_bot: true }],
  };
}

const teamId = "T0TEST";
const appId = "A0TEST";

function workspace(mode: Mode, requestUrl: string): Workspace {
  return {
    workspace: { name: "Test", domain: "test", teamId },
    app: {
      appId,
      botUserId: ids.bot,
      botName: "kikigaki",
      ...secrets,
      mode: mode === "http" ? "events" : "socket",
      requestUrl,
    },
    users: [{ id: ids.user, name: "haruka", real_name: "森 はるか" }],
    channels: [
      { id: ids.channel, name: "talks", members: [ids.user, ids.bot] },
      { id: ids.organisers, name: "organisers", members: [ids.user, ids.bot] },
      { id: ids.dm, name: "dm", is_im: true, members: [ids.user, ids.bot] },
    ],
  };
}
