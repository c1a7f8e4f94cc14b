/** local-slack: a Slack for one machine, with a Web API, Socket Mode, signed events and a web page. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningProcess, startProcess } from "./running-process.ts";

/** local-slack's configuration: a workspace, its people and channels, and one app. */
export interface Workspace {
  readonly workspace: { readonly name: string; readonly domain: string; readonly teamId: string };
  readonly app: {
    readonly appId: string;
    readonly botUserId: string;
    readonly botName: string;
    readonly botToken: string;
    readonly appToken: string;
    readonly signingSecret: string;
    readonly mode: "socket" | "events";
    /** Where events go in the mode `events`. */
    readonly requestUrl?: string;
  };
  readonly users: readonly {
    readonly id: string;
    readonly name: string;
    readonly real_name: string;
  }[];
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly is_im?: boolean;
    readonly topic?: string;
    readonly members: readonly string[];
  }[];
}

export interface LocalSlack {
  /** Its page; the Web API is below `/api/`. */
  readonly url: string;
  readonly process: RunningProcess;
}

/**
 * The program for this machine, or undefined where npm installed none: that for Linux x64 is an optional
 * dependency, and one for another machine is used where somebody has installed it.
 */
export function findLocalSlack(): string | undefined {
  const name = `local-slack-${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/bin/local-slack`);
  } catch {
    return undefined;
  }
}

/**
 * Starts local-slack and resolves when it takes requests.
 *
 * @param port 0 for any free one.
 * @param host What stands before `:port` in the addresses that it hands to the bot.
 */
export async function startLocalSlack(
  program: string,
  workspace: Workspace,
  { port = 0, host = "127.0.0.1" }: { readonly port?: number; readonly host?: string } = {},
): Promise<LocalSlack> {
  const folder = await mkdtemp(join(tmpdir(), "kikigaki-"));
  try {
    const config = join(folder, "workspace.json");
    await writeFile(config, JSON.stringify(workspace));
    const child = startProcess(
      program,
      ["--config", config, "--port", String(port), "--base-host", host],
      { cwd: folder, env: { BUN_OPTIONS: preloads.map((one) => `--preload=${one}`).join(" ") } },
    );
    const [, chosen] = await child.wrote(/Web UI:.*:(\d+)\n/);
    return { url: `http://127.0.0.1:${chosen}`, process: child };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The bot's settings for Socket Mode against this Slack. */
export function socketSettings({ app }: Workspace, slackUrl: string): Record<string, string> {
  return {
    SLACK_MODE: "socket",
    SLACK_API_URL: `${slackUrl}/api/`,
    SLACK_BOT_TOKEN: app.botToken,
    SLACK_APP_TOKEN: app.appToken,
  };
}

/** What is loaded into it before it starts. */
const preloads = ["loopback.ts", "look/preload.ts"].map((one) =>
  join(dirname(fileURLToPath(import.meta.url)), one),
);
