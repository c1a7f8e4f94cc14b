import type { App } from "@slack/bolt";

/**
 * Gives the workspace that the bot is installed in. Slack is asked once, ahead of the first
 * question, so that no ack waits for it; after a failure the next question asks again.
 */
export function createHomeTeam(client: App["client"]): () => Promise<string | undefined> {
  let asked: Promise<string | undefined> | undefined;
  const homeTeam = () => {
    asked ??= client.auth.test().then(
      ({ team_id }) => team_id,
      (error) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
  homeTeam().catch(() => {}); // Whoever asks next meets the failure.
  return homeTeam;
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
