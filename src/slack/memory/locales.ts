import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@slack/bolt";
import { LRUCache } from "lru-cache";
import type { Locale } from "../../search/query.ts";
import { slackError } from "../calls/slack-error.ts";

/** The language that a person has set in Slack; the setting's where Slack does not tell in time. */
export type LocaleOf = (user: string) => Promise<Locale>;

interface LocalesOptions {
  /** People remembered at a time. */
  readonly capacity?: number;
  /** Longest wait for Slack: an answer in the other language is better than a late one. */
  readonly patienceMillis?: number;
  readonly now?: () => number;
}

const dayMillis = 86_400_000;
/** How long Slack is left alone after it did not answer or did not allow it. */
const pauseMillis = 60_000;

/**
 * Asks Slack for each person once a day. The scope for it is optional, and without it, as after any
 * failure, everybody gets `fallback`.
 */
export function createLocales(
  client: App["client"],
  fallback: Locale,
  { capacity = 10_000, patienceMillis = 300, now = Date.now }: LocalesOptions = {},
): LocaleOf {
  const known = new LRUCache<string, Promise<Locale>>({
    max: capacity,
    ttl: dayMillis,
    ttlResolution: 0,
    perf: { now },
  });
  let pausedUntil = 0;

  async function ask(user: string): Promise<Locale> {
    try {
      const { user: person } = await client.users.info({ user, include_locale: true });
      return localeFrom(person?.locale) ?? fallback;
    } catch (error) {
      const isNobody = error instanceof Error && unknownPeople.has(slackError(error) ?? "");
      if (isNobody) return fallback;
      known.delete(user);
      pausedUntil = now() + pauseMillis;
      return fallback;
    }
  }

  return (user) => {
    if (user === "") return Promise.resolve(fallback);
    const before = known.get(user);
    if (!before && now() < pausedUntil) return Promise.resolve(fallback);
    const locale = before ?? ask(user);
    if (!before) known.set(user, locale);
    return Promise.race([locale, sleep(patienceMillis, fallback, { ref: false })]);
  };
}

/** Somebody of another workspace, for example. */
const unknownPeople = new Set(["user_not_found", "user_not_visible"]);

/** The language of an answer for Slack's `ja-JP`, `en-GB` and so on; English for all other languages. */
export function localeFrom(tag: unknown): Locale | undefined {
  if (typeof tag !== "string" || tag === "") return undefined;
  return tag.startsWith("ja") ? "ja" : "en";
}
