/** What a button's value carries: the action, and the language of what it leads to. */
import { z } from "zod";
import { type Action, type Again, ratedKinds, reasons, verdicts } from "../../card/action.ts";
import { shelves } from "../../question/asked.ts";
import type { Locale } from "../../search/query.ts";

/** Slack's limit for a button's value. */
const longest = 2000;

/** An action in the language of the message that its button stands in. */
export interface LocalAction {
  readonly locale: Locale;
  readonly action: Action;
}

const page = z.int().min(0);
const id = z.string();
const question = z.string();

const again = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), question }),
  z.object({ kind: z.literal("list"), question, page }),
  z.object({ kind: z.enum(["look-talk", "look-speaker", "look-meetup"]), id, page }),
]) satisfies z.ZodType<Again>;

const rating = z.object({
  kind: z.enum(ratedKinds),
  verdict: z.enum(verdicts),
  reason: z.enum(reasons).exactOptional(),
});

const localAction = z.object({
  locale: z.enum(["ja", "en"]),
  action: z.discriminatedUnion("kind", [
    again,
    z.object({ kind: z.literal("share"), again, subject: z.string() }),
    z.object({ kind: z.literal("notes"), id }),
    z.object({ kind: z.literal("page"), id, page }),
    z.object({ kind: z.enum(["browse", "shelf"]), shelf: z.enum(shelves), page }),
    z.object({ kind: z.literal("rate"), rating }),
  ]),
}) satisfies z.ZodType<LocalAction>;

/** The action as a button's value; undefined where it is too long for one. */
export function actionValue({ locale, action }: LocalAction): string | undefined {
  const value = JSON.stringify({ locale, action });
  return value.length <= longest ? value : undefined;
}

/** The action of a value; undefined for one that no button of ours has, or had before an update. */
export function readActionValue(value: string): LocalAction | undefined {
  return localAction.safeParse(parsed(value)).data;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
