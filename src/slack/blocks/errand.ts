import type { Locale } from "../../card/text-table.ts";

/**
 * What a click asks for. A button's value carries all of it: nothing is kept for it in memory, so a
 * restart or a second bot loses nothing.
 */
export interface Errand {
  /** Of the message that the button stands in, and so of what it leads to. */
  readonly locale: Locale;
  /** The id of a talk, speaker or meetup; empty where the errand is about none. */
  readonly id: string;
  /** Which page, from 0. */
  readonly page: number;
  /** The question that the message answers; empty where none is asked again. */
  readonly question: string;
}

/** Slack's limit for a button's value. */
const longest = 2000;

/** The errand as a button's value; undefined where it is too long for one. */
export function errandValue({ locale, id, page, question }: Errand): string | undefined {
  const value = JSON.stringify([locale, id, page, question]);
  return value.length <= longest ? value : undefined;
}

/** The errand of a value; undefined for one that no button of ours has. */
export function readErrand(value: string): Errand | undefined {
  const [locale, id, page, question] = parts(value);
  if (locale !== "ja" && locale !== "en") return undefined;
  if (typeof id !== "string" || typeof question !== "string") return undefined;
  if (typeof page !== "number" || !Number.isInteger(page) || page < 0) return undefined;
  return { locale, id, page, question };
}

function parts(value: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
