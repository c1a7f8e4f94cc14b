/** What the code really listens to and calls, to hold the manifest against. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { answerIn, type BotOptions } from "../../src/slack/bot.ts";
import { createApp } from "../../src/slack/calls/app.ts";
import { boltLogger, createLogger } from "../../src/slack/watch/logger.ts";

const kinds = ["command", "event", "action", "view", "shortcut", "options"] as const;

/** What a bot registers a listener for, such as `event app_mention`. */
interface Registration {
  readonly kind: (typeof kinds)[number];
  /** A name, or the constraints with the name among them. */
  readonly id: unknown;
}

/** Every registration that the bot makes with these options. */
export function registrations(options: BotOptions): readonly Registration[] {
  const made: Registration[] = [];
  const app = createApp({
    token: "xoxb-test",
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    logger: boltLogger(createLogger("fatal", { write: () => {} })),
    fetch: options.fetch,
    apiUrl: undefined,
  });
  const recorder = new Proxy(app, {
    get: (target, property) => {
      const kind = kinds.find((kind) => kind === property);
      return kind ? (id: unknown) => made.push({ kind, id }) : Reflect.get(target, property);
    },
  });
  answerIn(recorder, options);
  return made;
}

/** The Web API methods that stand in the code of `src/slack`, as in `client.chat.postMessage(`. */
export async function methodsCalled(): Promise<ReadonlySet<string>> {
  const folder = "src/slack";
  const files = await readdir(folder, { recursive: true });
  const sources = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFile(join(folder, file), "utf8"));
  const code = (await Promise.all(sources)).join("\n");
  const calls = code.matchAll(/\bclient((?:\.[a-z][A-Za-z]*){2,3})\(/gu);
  return new Set(Array.from(calls, ([, method = ""]) => method.slice(1)));
}
