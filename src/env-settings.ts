/** What may be set, and what is wrong with a value: each message names the setting and says what to do. */
import { z } from "zod";
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

/** What is set in either mode. */
export const general = z.object({
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
    .refine((url) => !/^https?:\/\/[^/?#]*@/u.test(url), {
      error: "SLACK_API_URL must hold no user and password: nothing can be fetched from there.",
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
    .max(86_400, "NOTES_POLLING must be at most 86400 seconds, which is a day.")
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
/** What is set in one mode only, by `SLACK_MODE`. */
export const mode = z.discriminatedUnion("SLACK_MODE", [socketMode, httpMode], unknownMode);

/** What the manifest says of each mode: no secret, but over HTTP the address. */
export const manifestMode = z.discriminatedUnion(
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
