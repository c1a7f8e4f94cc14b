/**
 * Environment → Config. The only reader of `process.env`; dotenv fills it from `.env`.
 *
 * Every mistake is reported at once, by the setting's name and with what to do. The values never
 * stand in a message: most of them are secrets.
 */
import { existsSync, readFileSync } from "node:fs";
import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { cutSettings } from "./env-file.ts";
import {
  missingSecret,
  type SecretName,
  strangeCharacter,
  whereToFind,
  wrongToken,
} from "./secrets.ts";

const port = (name: string) =>
  z.coerce
    .number({ error: `${name} must be a port number, 0 to 65535.` })
    .int(`${name} must be a whole number.`)
    .min(0, `${name} must be a port number, 0 to 65535.`)
    .max(65535, `${name} must be a port number, 0 to 65535.`);

const token = (name: SecretName, prefix: string) =>
  z.string({ error: missingSecret(name) }).superRefine((value, { addIssue }) => {
    const message = wrongToken(name, prefix, value);
    if (message !== undefined) addIssue({ code: "custom", message });
  });

const unfurlDomains =
  "UNFURL_DOMAINS must be up to five domains in small letters, such as example.org, with commas between.";

const channelId = /^[CG][A-Z0-9]{2,}$/u;

const yesOrNo = (name: string) =>
  z.stringbool({ error: `${name} must be true or false.`, truthy: ["true"], falsy: ["false"] });

const general = z.object({
  SLACK_BOT_TOKEN: token("SLACK_BOT_TOKEN", "xoxb-"),
  SLACK_APP_ID: z
    .string()
    .regex(/^A[A-Z0-9]+$/u, {
      error:
        "SLACK_APP_ID must be the app's ID, such as A0123ABCD. Find it at: your app → Basic Information → App Credentials.",
    })
    .optional(),
  SLACK_API_URL: z
    .url({
      error: "SLACK_API_URL must be an http(s) address, such as https://slack.com/api/.",
      protocol: /^https?$/u,
    })
    .transform((url) => (url.endsWith("/") ? url : `${url}/`))
    .optional(),
  SLACK_PROXY: z
    .url({
      error: "SLACK_PROXY must be an http(s) address, such as http://proxy.example.org:3128.",
      protocol: /^https?$/u,
    })
    .optional(),
  SLASH_COMMAND: z
    .string()
    .regex(/^\/[a-z0-9_-]{1,31}$/u, {
      error: "SLASH_COMMAND must be a slash and up to 31 of a–z, 0–9, - and _, such as /talks.",
    })
    .default("/talks"),
  NOTES_DIR: z.string().default("notes"),
  NOTES_URL: z
    .url({
      protocol: /^https?$/u,
      error:
        "NOTES_URL must be the web address of the notes folder, such as https://github.com/you/notes/blob/main/notes.",
    })
    .optional(),
  NOTES_POLLING: z.coerce
    .number({ error: "NOTES_POLLING must be a number of seconds, such as 60." })
    .min(1, "NOTES_POLLING must be at least 1 second.")
    .optional(),
  STATE_DIR: z
    .string()
    .default(".kikigaki")
    .transform((dir) => (dir === "off" ? undefined : dir)),
  NOTES_REPORT_CHANNEL: z
    .string()
    .regex(channelId, {
      error:
        "NOTES_REPORT_CHANNEL must be a channel's ID, such as C0123ABCD, and not its name. Find it at: the channel's name in Slack → About.",
    })
    .optional(),
  ANNOUNCE_CHANNEL: z
    .string()
    .regex(channelId, {
      error:
        "ANNOUNCE_CHANNEL must be a channel's ID, such as C0123ABCD, and not its name. Find it at: the channel's name in Slack → About.",
    })
    .optional(),
  ASK_CHANNELS: z
    .string()
    .transform((list) => list.split(/[\s,]+/u).filter((channel) => channel !== ""))
    .pipe(
      z.array(
        z.string().regex(channelId, {
          error:
            "ASK_CHANNELS must be channels' IDs, such as C0123ABCD, with commas between. Find each at: the channel's name in Slack → About.",
        }),
      ),
    )
    .default([]),
  ASKED_IN_VAIN: z
    .stringbool({
      error: "ASKED_IN_VAIN must be on or off.",
      truthy: ["on", "true"],
      falsy: ["off", "false"],
    })
    .default(false),
  DEFAULT_LOCALE: z.enum(["ja", "en"], { error: "DEFAULT_LOCALE must be ja or en." }).default("ja"),
  UNFURL_DOMAINS: z
    .string()
    .transform((list) => list.split(/[\s,]+/u).filter((domain) => domain !== ""))
    .pipe(
      z
        .array(
          z.string().regex(/^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/u, {
            error: unfurlDomains,
          }),
        )
        .max(5, { error: unfurlDomains }),
    )
    .default([]),
  ALLOW_EXTERNAL: yesOrNo("ALLOW_EXTERNAL").default(false),
  SLACK_AGENT: yesOrNo("SLACK_AGENT").default(false),
  THREAD_FOLLOW_UPS: yesOrNo("THREAD_FOLLOW_UPS").default(false),
  DATABASE_URL: z
    .url({
      error:
        "DATABASE_URL must be a PostgreSQL address, such as postgresql://user:password@host/db.",
      protocol: /^postgres(?:ql)?$/u,
    })
    .optional(),
  // Of HTTP mode, but checked in any: a wrong SLACK_MODE must not hide a wrong PORT.
  PORT: port("PORT").default(3000),
  HOST: z.string().default("0.0.0.0"),
  HEALTH_PORT: port("HEALTH_PORT").optional(),
  HEALTH_HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal"], {
      error: "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal.",
    })
    .default("info"),
});

const socketMode = z.object({
  SLACK_MODE: z.literal("socket"),
  SLACK_APP_TOKEN: token("SLACK_APP_TOKEN", "xapp-"),
});

const publicUrl = z
  .url({
    error:
      "PUBLIC_URL must be the https address at which Slack reaches the bot, such as https://bot.example.org.",
    protocol: /^https$/u,
  })
  .transform((url) => new URL(url).origin);

const httpMode = z.object({
  SLACK_MODE: z.literal("http"),
  SLACK_SIGNING_SECRET: z
    .string({ error: missingSecret("SLACK_SIGNING_SECRET") })
    .superRefine((value, { addIssue }) => {
      const message = strangeCharacter("SLACK_SIGNING_SECRET", value);
      if (message !== undefined) addIssue({ code: "custom", message });
    })
    .min(
      16,
      `SLACK_SIGNING_SECRET is too short to be one. Find it at: ${whereToFind.SLACK_SIGNING_SECRET}.`,
    ),
  PUBLIC_URL: publicUrl.optional(),
});

const unknownMode = { error: "SLACK_MODE must be socket or http." };
const mode = z.discriminatedUnion("SLACK_MODE", [socketMode, httpMode], unknownMode);

/** What the manifest says of each mode: no secret, but over HTTP the address. */
const manifestMode = z.discriminatedUnion(
  "SLACK_MODE",
  [
    socketMode.pick({ SLACK_MODE: true }),
    httpMode.pick({ SLACK_MODE: true }).extend({ PUBLIC_URL: publicUrl }),
  ],
  unknownMode,
);

/** The names of all settings, as `.env.example` lists them. */
export const settingNames: readonly string[] = [
  ...new Set([general, socketMode, httpMode].flatMap((part) => Object.keys(part.shape))),
];

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
      "To try it without Slack and without any setting: npm run demo",
    ].join("\n"),
  );
}

function readEnvironment(): NodeJS.ProcessEnv {
  const { parsed = {} } = loadDotenv({ quiet: true });
  const text = existsSync(".env") ? readFileSync(".env", "utf8") : "";
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
