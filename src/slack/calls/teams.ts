import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@slack/bolt";
import { keepLast } from "../memory/keep-last.ts";

/** The workspace of a person; undefined where Slack does not tell, or not in time. */
export type TeamOf = (user: string) => Promise<string | undefined>;

/** People remembered at a time, and for how long. */
const mostPeople = 10_000;
const hourMillis = 3_600_000;
/** Longest wait for Slack, which waits three seconds for the ack. */
const patienceMillis = 1_000;

/** Asks Slack for each person whose payload does not tell, once an hour. The scope for it is optional. */
export function createTeams(client: App["client"]): TeamOf {
  const known = keepLast<Promise<string | undefined>>(mostPeople, {
    ttl: hourMillis,
  });

  async function ask(user: string): Promise<string | undefined> {
    try {
      const { user: person } = await client.users.info({ user });
      return person?.is_stranger ? "another workspace" : person?.team_id;
    } catch {
      known.delete(user); // Without the scope, or while Slack is away: the next time it may tell.
      return undefined;
    }
  }

  return (user) => {
    const team = known.get(user) ?? ask(user);
    known.set(user, team);
    return Promise.race([team, sleep(patienceMillis, undefined, { ref: false })]);
  };
}
