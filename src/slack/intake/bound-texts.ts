/**
 * Cuts what Slack delivers to what any of it is read, before anything looks into it.
 *
 * Slack takes messages of 40,000 characters, and whoever has its secret sends anything. A question is read
 * up to 500 of them, a message that one looks for talks by up to 2,000.
 */
import { cutText } from "../payload/cut-text.ts";

/** Blocks stand some ten deep. */
const deepest = 40;

/**
 * The same payload with every text in it cut, and without what no payload of Slack's has: nulls in lists,
 * and what stands deeper than its own can.
 */
export function boundTexts(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(boundEntries(payload, deepest));
}

function bounded(value: unknown, depth: number): unknown {
  if (typeof value === "string") return cutText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return undefined;
  if (!Array.isArray(value)) return Object.fromEntries(boundEntries(value, depth));
  return value.filter((one) => one !== null).map((one) => bounded(one, depth - 1));
}

function boundEntries(value: object, depth: number): (readonly [string, unknown])[] {
  return Object.entries(value).map(([key, one]) => [key, bounded(one, depth - 1)]);
}
