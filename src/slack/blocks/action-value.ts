/** What a button's value carries: the action, and the language of what it leads to. */
import { z } from "zod";
import { keyOfId } from "../../answer/follow-up/id-key.ts";
import { type Action, type Again, ratedKinds, reasons, verdicts } from "../../card/action.ts";
import { shelves } from "../../question/asked.ts";
import { readJson } from "../../read-json.ts";
import { type Locale, locales } from "../../search/query.ts";

/** Slack's limits for the value of a button, and of a menu's option. */
const longest = 2000;
const longestOption = 75;

/** An action in the language of the message that its button stands in. */
export interface LocalAction {
  readonly locale: Locale;
  readonly action: Action;
}

const from = z.int().min(0).default(0);
const id = z.string();
const question = z.string();
const line = z.int().exactOptional();
const turns = z.enum(["alone", "among others"]).exactOptional();

const again = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), question }),
  z.object({ kind: z.literal("list"), question, from, turns }),
  z.object({ kind: z.literal("like"), id }),
  z.object({ kind: z.enum(["look-talk", "look-speaker", "look-meetup"]), id, from, turns }),
]) satisfies z.ZodType<Again>;

const rating = z.object({
  kind: z.enum(ratedKinds),
  verdict: z.enum(verdicts),
  reason: z.enum(reasons).exactOptional(),
});

const localAction = z.object({
  locale: z.enum(locales),
  action: z.discriminatedUnion("kind", [
    again,
    z.object({ kind: z.literal("share"), again, subject: z.string() }),
    z.object({ kind: z.literal("take-back"), by: z.string() }),
    z.object({ kind: z.literal("notes"), id, line }),
    z.object({ kind: z.literal("page"), id, page: from, line }),
    z.object({ kind: z.literal("browse"), shelf: z.enum(shelves), from, turns }),
    z.object({ kind: z.literal("shelf"), shelf: z.enum(shelves), from }),
    z.object({
      kind: z.literal("rate"),
      rating,
      of: z.object({ again, subject: z.string() }),
      isAlone: z.literal(true).exactOptional(),
      on: z.string().exactOptional(),
    }),
    z.object({ kind: z.literal("wish"), question, gives: z.boolean() }),
    z.object({ kind: z.literal("unwish"), id }),
  ]),
}) satisfies z.ZodType<LocalAction>;

/** The action as a button's value; undefined where it is too long for one. */
export function actionValue(sent: LocalAction): string | undefined {
  const value = written(sent);
  return value.length <= longest ? value : undefined;
}

/**
 * The action as the value of a menu's option; undefined where there is no room for it. Of what is
 * looked up by a long id, the key of the id; of what a question finds, little but the question.
 */
export function optionValue({ locale, action }: LocalAction): string | undefined {
  const short = "id" in action ? { ...action, id: keyOfId(action.id) } : action;
  const values = [written({ locale, action }), written({ locale, action: short })];
  if (action.kind === "list" && action.from === 0)
    values.push(JSON.stringify([locale, action.question]));
  return values.find((value) => value.length <= longestOption);
}

/** All that a question finds, as an option without room has it. */
const briefList = z.tuple([z.enum(locales), question]).transform(
  ([locale, asked]): LocalAction => ({
    locale,
    action: { kind: "list", question: asked, from: 0 },
  }),
);

/** To begin at the first goes without saying. What is written can be read: the compiler names a kind of action that the schema lacks. */
function written({ locale, action }: z.output<typeof localAction>): string {
  const isFirst = (key: string, value: unknown) =>
    (key === "from" || key === "page") && value === 0;
  return JSON.stringify({ locale, action }, (key, value) =>
    isFirst(key, value) ? undefined : value,
  );
}

/** The action of a value; undefined for one that no button of ours has, or had before an update. */
export function readActionValue(value: string): LocalAction | undefined {
  return localAction.or(briefList).safeParse(readJson(value)).data;
}
