/**
 * Environment → Config. The only reader of `process.env`; dotenv fills it from `.env`.
 *
 * Every mistake is reported at once, by the setting's name and with what to do. The values never
 * stand in a message: most of them are secrets.
 */
import { config as loadDotenv } from "dotenv";
import type { z } from "zod";
import { cutSettings, readEnvFile } from "./env-file.ts";
import { general, manifestMode, mode, settingNames } from "./env-settings.ts";

/** The settings as validated; `SLACK_MODE` tells which of the secrets are there. */
export type Config = Readonly<z.infer<typeof general> & z.infer<typeof mode>>;

/** A setting is missing or wrong. The message names every one, and holds no value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads `.env` into the environment, and the environment into settings. Throws {@link ConfigError}. */
export function loadConfig(env: NodeJS.ProcessEnv = readEnvironment()): Config {
  // systemd names the folder of StateDirectory= so.
  const set = present({ ...env, STATE_DIR: env.STATE_DIR?.trim() || env.STATE_DIRECTORY });
  const generalResult = general.safeParse(set);
  const modeResult = mode.safeParse({ SLACK_MODE: "socket", ...set });
  if (generalResult.success && modeResult.success) {
    const config = { ...generalResult.data, ...modeResult.data };
    if (config.SLACK_MODE === "http" && config.PORT === config.HEALTH_PORT && config.PORT !== 0) {
      throw new ConfigError(
        `Kikigaki cannot start: PORT and HEALTH_PORT are both ${config.PORT}. Give them two ports.`,
      );
    }
    return config;
  }
  throw configError([generalResult, modeResult]);
}

/** The settings of the command line, which needs no token. Throws {@link ConfigError}. */
export function loadCommandLineConfig(
  env: NodeJS.ProcessEnv = readEnvironment(),
): Pick<Config, "NOTES_DIR" | "NOTES_URL" | "STATE_DIR" | "SLASH_COMMAND" | "DEFAULT_LOCALE"> {
  const result = general
    .pick({
      NOTES_DIR: true,
      NOTES_URL: true,
      STATE_DIR: true,
      SLASH_COMMAND: true,
      DEFAULT_LOCALE: true,
    })
    .safeParse(present(env));
  if (result.success) return result.data;
  throw configError([result]);
}

const reportSettings = general.pick({
  NOTES_DIR: true,
  NOTES_URL: true,
  STATE_DIR: true,
  DATABASE_URL: true,
  DEFAULT_LOCALE: true,
});

/** The settings of `npm run report`; no token. Throws {@link ConfigError}. */
export function loadReportConfig(
  env: NodeJS.ProcessEnv = readEnvironment(),
): Readonly<z.infer<typeof reportSettings>> {
  const result = reportSettings.safeParse(present(env));
  if (result.success) return result.data;
  throw configError([result]);
}

const manifestSettings = general.pick({
  SLASH_COMMAND: true,
  UNFURL_DOMAINS: true,
  SLACK_AGENT: true,
  THREAD_FOLLOW_UPS: true,
  ASK_CHANNELS: true,
  ASKED_IN_VAIN: true,
  NOTES_REPORT_CHANNEL: true,
});

/** The settings that the app's manifest depends on; no token. Throws {@link ConfigError}. */
export function loadManifestConfig(
  env: NodeJS.ProcessEnv = readEnvironment(),
): Readonly<z.infer<typeof manifestSettings>> & { readonly PUBLIC_URL?: string } {
  const set = present(env);
  const generalResult = manifestSettings.safeParse(set);
  const modeResult = manifestMode.safeParse({ SLACK_MODE: "socket", ...set });
  if (generalResult.success && modeResult.success) {
    return { ...generalResult.data, ...modeResult.data };
  }
  throw configError([generalResult, modeResult]);
}

function present(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const set = value?.trim(); // `NAME=` in .env means: not set
      return set ? [[name, set]] : [];
    }),
  );
}

function configError(results: readonly z.ZodSafeParseResult<unknown>[]): ConfigError {
  const mistakes = results.flatMap((result) =>
    (result.error?.issues ?? []).map((issue) => `  - ${issue.message}`),
  );
  return new ConfigError(
    [
      "Kikigaki cannot start: these settings are missing or wrong (see .env.example).",
      ...mistakes,
      ...readEnvFile(".env").troubles.map((trouble) => `  - ${trouble}`),
      "To try it without Slack and without any setting: npm run demo",
    ].join("\n"),
  );
}

function readEnvironment(): NodeJS.ProcessEnv {
  const { parsed = {} } = loadDotenv({ quiet: true });
  const { text } = readEnvFile(".env"); // Where it cannot be read, what the environment has may do.
  const cut = cutSettings(text).filter(
    (name) => settingNames.includes(name) && process.env[name] === parsed[name],
  );
  if (cut.length === 0) return process.env;
  throw new ConfigError(
    [
      "Kikigaki cannot start: in .env, # begins a comment, and what stands behind it does not count.",
      ...cut.map((name) => `  - ${name} is cut at its #. ${howWithHash(name)}`),
    ].join("\n"),
  );
}

function howWithHash(name: string): string {
  return name === "NOTES_REPORT_CHANNEL"
    ? "Give the channel's ID, such as C0123ABCD. Find it at: the channel's name in Slack → About."
    : 'Put it between quotes: "…".';
}
