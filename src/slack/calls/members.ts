import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@slack/bolt";
import type { Locale } from "../../search/query.ts";
import { keepLast } from "../memory/keep-last.ts";
import { slackError } from "./slack-error.ts";

/** What Slack tells of the people of a workspace. */
export interface Members {
  /** The language that a person has set; the setting's where Slack does not tell in time. */
  readonly localeOf: (user: string) => Promise<Locale>;
  /** Everything a person is called, the fullest name first; nothing where Slack does not tell in time. */
  readonly namesOf: (user: string) => Promise<readonly string[]>;
}

interface Member {
  readonly locale?: Locale | undefined;
  readonly names: readonly string[];
}

interface MembersOptions {
  /** People remembered at a time. */
  readonly capacity?: number;
  /** Longest wait for Slack: an answer in the other language is better than a late one. */
  readonly patienceMillis?: number;
  readonly now?: () => number;
}

const dayMillis = 86_400_000;
/** How long Slack is left alone after it did not answer or did not allow it. */
const pauseMillis = 60_000;
const nobody: Member = { names: [] };

/**
 * Asks Slack for each person once a day. The scope for it is optional, and without it, as after any
 * failure, everybody gets `fallback` and has no names.
 */
export function createMembers(
  client: App["client"],
  fallback: Locale,
  { capacity = 10_000, patienceMillis = 300, now = () => performance.now() }: MembersOptions = {},
): Members {
  const known = keepLast<Promise<Member>>(capacity, {
    ttl: dayMillis,
    ttlResolution: 0,
    perf: { now },
  });
  let pausedUntil = 0;

  async function ask(user: string): Promise<Member> {
    try {
      const { user: person } = await client.users.info({ user, include_locale: true });
      const { profile, real_name, name } = person ?? {};
      const names = [real_name, profile?.real_name, profile?.display_name, name];
      return {
        locale: localeFrom(person?.locale),
        names: [...new Set(names.flatMap((one) => String(one ?? "").trim() || []))],
      };
    } catch (error) {
      const isNobody = error instanceof Error && unknownPeople.has(slackError(error) ?? "");
      if (isNobody) return nobody;
      known.delete(user);
      pausedUntil = now() + pauseMillis;
      return nobody;
    }
  }

  function memberOf(user: string): Promise<Member> {
    if (user === "") return Promise.resolve(nobody);
    const before = known.get(user);
    if (!before && now() < pausedUntil) return Promise.resolve(nobody);
    const member = before ?? ask(user);
    if (!before) known.set(user, member);
    return Promise.race([member, sleep(patienceMillis, nobody, { ref: false })]);
  }

  return {
    localeOf: async (user) => (await memberOf(user)).locale ?? fallback,
    namesOf: async (user) => (await memberOf(user)).names,
  };
}

/** Somebody of another workspace, for example. */
const unknownPeople = new Set(["user_not_found", "user_not_visible"]);

/** The language of an answer for Slack's `ja-JP`, `en-GB` and so on; English for all other languages. */
export function localeFrom(tag: unknown): Locale | undefined {
  if (typeof tag !== "string" || tag === "") return undefined;
  return tag.startsWith("ja") ? "ja" : "en";
}
