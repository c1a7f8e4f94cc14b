import type { App } from "@slack/bolt";
import { ConfigError } from "../../config.ts";

/** Where the bot is installed, as far as Slack tells. */
export interface Installation {
  readonly team: string | undefined;
  /** What people call the workspace. */
  readonly teamName?: string | undefined;
  readonly app: string | undefined;
  /** What people call the bot by, without `@`. */
  readonly botName?: string | undefined;
}

/** Throws {@link ConfigError} where the token is another app's. */
export type AskInstallation = () => Promise<Installation>;

/**
 * Slack is asked once, when the bot signs in, so that no ack waits for it; after a failure the next
 * call asks again.
 *
 * @param app The app's id where a setting gives it: Slack does not tell it of every token.
 */
export function createInstallation(client: App["client"], app?: string): AskInstallation {
  let asked: Promise<Installation> | undefined;
  return () => {
    asked ??= client.auth.test().then(
      ({ team_id, team, app_id, user }) => ({
        team: team_id,
        teamName: team,
        app: sameApp(app_id, app),
        botName: user,
      }),
      (error) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
}

function sameApp(told: string | undefined, set: string | undefined): string | undefined {
  if (told === undefined || set === undefined || told === set) return set ?? told;
  throw new ConfigError(
    `Kikigaki cannot start: SLACK_BOT_TOKEN belongs to the app ${told}, and SLACK_APP_ID says ${set}. Take both from one app.`,
  );
}
