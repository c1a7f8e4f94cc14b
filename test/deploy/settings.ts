import { loadConfig } from "../../src/config.ts";
import { settingNames } from "../../src/env-settings.ts";

/** Names that are Node's or the system's own, not settings of the bot. */
const foreign = new Set(["NODE_ENV"]);

/** Of these names, those that the bot would not read: a mistyped setting would do nothing. */
export function unknownSettings(names: readonly string[]): readonly string[] {
  return names.filter((name) => !settingNames.includes(name) && !foreign.has(name));
}

/** The settings as the bot would read them, with tokens that only have the right form. */
export function loadWithTokens(env: Readonly<Record<string, string>>) {
  return loadConfig({
    ...env,
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_APP_TOKEN: "xapp-1",
    SLACK_SIGNING_SECRET: "0123456789abcdef",
  });
}
