import type { ActionsBlock, Button, Overflow, PlainTextOption } from "@slack/types";
import type { Action, Choice } from "../../card/action.ts";
import type { Locale } from "../../search/query.ts";
import { actionValue, optionValue } from "./action-value.ts";
import { plain } from "./outside-text.ts";

/** Slack's limit for the words on a button, for those read out of it, and for those of a menu's option. */
const longestLabel = 75;
/** Buttons of an answer; what else one can do stands in a menu beside them. */
const mostButtons = 3;
/** Slack's limit for the menu behind three dots. */
const mostOptions = 5;

/** What one can click on side by side; no row without any. */
function rowOf(elements: ActionsBlock["elements"]): readonly ActionsBlock[] {
  return elements.length > 0 ? [{ type: "actions", elements }] : [];
}

/**
 * What one can do with an answer: three buttons at most, and a menu for the rest. What is too long for a menu is a button, whatever
 * stands before it.
 */
export function actionRow(
  choices: readonly Choice[],
  locale: Locale,
  place = "",
): readonly ActionsBlock[] {
  const isShort = (choice: Choice) => option(choice, locale) !== undefined;
  const long = choices.filter((choice) => !isShort(choice)).slice(0, mostButtons);
  const short = choices.filter(isShort);
  const usual = short.filter(({ isRare }) => !isRare).slice(0, mostButtons - long.length);
  const others = short.filter((choice) => !usual.includes(choice));
  const options = optionsOf(others, locale);
  const inMenu = new Set(options.map(({ choice }) => choice));
  const shown = choices.filter((choice) => long.includes(choice) || isShort(choice));
  const beside = shown.filter((choice) => !inMenu.has(choice));
  return rowOf([
    ...buttons(beside, locale, place),
    ...menu(options, place ? `menu-${place}` : "menu"),
  ]);
}

type Options = ReturnType<typeof optionsOf>;

function menu(all: Options, action_id: string): readonly Overflow[] {
  const options = all.map((one) => one.option);
  return options.length > 0 ? [{ type: "overflow", action_id, options }] : [];
}

function optionsOf(choices: readonly Choice[], locale: Locale) {
  return choices.slice(0, mostOptions).flatMap((choice) => option(choice, locale) ?? []);
}

function option(choice: Choice, locale: Locale) {
  const value = optionValue({ locale, action: choice.action });
  const text = plain(choice.label, longestLabel);
  if (value === undefined || text === "") return undefined;
  const option: PlainTextOption = { text: { type: "plain_text", text, emoji: false }, value };
  return { choice, option };
}

/** Buttons side by side; no row without any. */
export function buttonRow(
  choices: readonly Choice[],
  locale: Locale,
  place = "",
): readonly ActionsBlock[] {
  return rowOf(buttons(choices, locale, place));
}

/** Those of the choices that fit a button. */
function buttons(choices: readonly Choice[], locale: Locale, place: string): Button[] {
  return choices.flatMap((choice, n) => button(choice, locale, `${place}${n}`) ?? []);
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
