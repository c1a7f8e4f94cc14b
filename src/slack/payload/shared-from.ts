/** What the window for sharing keeps of the click that opened it: a restart, or a second bot, needs nothing else. */
import { z } from "zod";
import { readJson } from "../../read-json.ts";

/** Where an answer stands that only one person sees, and the button by which they share it. */
export interface SharedFrom {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  /** Posts in the channel, and takes that answer away. */
  readonly responseUrl: string;
  /** Of the button. */
  readonly value: string;
}

const place = z.object({
  channel: z.string(),
  ts: z.string(),
  threadTs: z.string().exactOptional(),
  responseUrl: z.string(),
}) satisfies z.ZodType<Omit<SharedFrom, "value">>;

/** As a window keeps it, within the 3,000 letters that Slack takes: a value has 2,000 at most and is not written anew. */
export function keptOf({ value, ...from }: SharedFrom): string {
  return `${JSON.stringify(from)}\n${value}`;
}

/** What a window keeps; undefined where it is another one. */
export function sharedFromIn(kept: string): SharedFrom | undefined {
  const [line = "", value] = kept.split("\n");
  if (value === undefined) return undefined;
  const { data } = place.safeParse(readJson(line));
  return data && { ...data, value };
}
