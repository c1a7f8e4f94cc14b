import type { ActionsBlock, Button } from "@slack/types";
import type { Action, Choice } from "../../card/action.ts";
import type { Locale } from "../../search/query.ts";
import { actionValue } from "./action-value.ts";
import { plain } from "./outside-text.ts";

/** Slack's limit for the words on a button, and for those read out of it. */
const longestLabel = 75;

/** Buttons side by side; no row without any. */
export function buttonRow(
  choices: readonly Choice[],
  locale: Locale,
  place = "",
): readonly ActionsBlock[] {
  const elements = choices.flatMap((choice, n) => button(choice, locale, `${place}${n}`) ?? []);
  return elements.length > 0 ? [{ type: "actions", elements }] : [];
}

/**
 * The button for a choice; undefined where its action is too long for Slack, or it has no words.
 *
 * @param place Where it stands among the buttons of its message, whose ids must differ.
 */
export function button(choice: Choice, locale: Locale, place: string): Button | undefined {
  const { label, action, spoken } = choice;
  const value = actionValue({ locale, action });
  const text = plain(label, longestLabel);
  if (value === undefined || text === "") return undefined;
  return {
    type: "button",
    action_id: `${nameOf(action)}-${place}`,
    text: { type: "plain_text", text, emoji: false },
    value,
    ...(spoken && { accessibility_label: plain(spoken, longestLabel) }),
  };
}

function nameOf(action: Action): string {
  if (action.kind !== "rate") return action.kind;
  const { verdict, reason } = action.rating;
  return `rate-${reason ?? verdict}`;
}
