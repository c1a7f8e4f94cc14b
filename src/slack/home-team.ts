import type { App } from "@slack/bolt";

/** Gives the workspace that the bot is installed in. */
export type HomeTeam = () => Promise<string | undefined>;

/**
 * Slack is asked once, when the bot signs in, so that no ack waits for it; after a failure the next
 * call asks again.
 */
export function createHomeTeam(client: App["client"]): HomeTeam {
  let asked: Promise<string | undefined> | undefined;
  return () => {
    asked ??= client.auth.test().then(
      ({ team_id }) => team_id,
      (error) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
}

/**
 * The workspace of the person behind a payload; undefined where the payload does not tell.
 *
 * In a shared channel the envelope names the workspace that was told of the event, not the person's.
 */
export function teamOf(payload: object): string | undefined {
  const { event, user, team_id } = { ...payload } as Readonly<Record<string, unknown>>; // as: Slack's JSON
  if (isRecord(event)) return [event.user_team, event.source_team, event.team].find(isString);
  return [isRecord(user) ? user.team_id : team_id].find(isString);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
