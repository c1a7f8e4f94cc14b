/** Where no talk is at hand: to look around, to ask something, or to learn how. */
import type { Nothing } from "../../answer/answer.ts";
import { type Shelf, shelves } from "../../question/asked.ts";
import type { Choice } from "../action.ts";
import type { Texts } from "../text-table.ts";

/** Questions that are offered: a phone shows no more without scrolling. */
const mostQuestions = 3;

/**
 * Where nothing was found: what may have been meant, to look around (among the speakers where one was asked for), and how to ask.
 * Nothing at the end of a list, where there is nothing to find.
 */
export function waysOn(
  { why, unknown, suggestions }: Nothing,
  command: string,
  texts: Texts,
): readonly Choice[] {
  if (why === "none-like" || why === "no-more" || why === "no-earlier") return [];
  const meant = questionChoices(suggestions, (question) => question);
  const isPerson = unknown?.kind === "person";
  const browse = isPerson
    ? browseChoice("speakers", texts.tabs.speakers, command)
    : browseChoice("meetups", texts.browseMeetups, command);
  return [
    ...meant.map((choice) => ({ ...choice, label: texts.suggestion(choice.label) })),
    ...(why === undefined ? [browse] : []),
    helpChoice(command, texts),
  ];
}

/** From a welcome: to look around, and how to ask. */
export function welcomeChoices(command: string, texts: Texts): readonly Choice[] {
  return [browseChoice("meetups", texts.browseMeetups, command), helpChoice(command, texts)];
}

/** To look around without a question: each shelf. */
export function shelfChoices(command: string, texts: Texts): readonly Choice[] {
  return shelves.map((shelf) => browseChoice(shelf, texts.tabs[shelf], command));
}

/** Any talk at all. */
export function anyTalkChoice(command: string, { anyTalk }: Texts): Choice {
  const action = { kind: "ask", question: "random" } as const;
  return { label: anyTalk, action, typed: `${command} random` };
}

function browseChoice(shelf: Shelf, label: string, command: string): Choice {
  return { label, action: { kind: "browse", shelf, from: 0 }, typed: `${command} ${shelf}` };
}

function helpChoice(command: string, { howToAsk }: Texts): Choice {
  return { label: howToAsk, action: { kind: "ask", question: "" }, typed: `${command} help` };
}

/** Questions that the bot proposes: one click asks them. */
export function questionChoices(
  questions: readonly string[],
  typed: (question: string) => string,
): readonly Choice[] {
  return [...new Set(questions)].slice(0, mostQuestions).map((question) => ({
    label: question,
    action: { kind: "ask", question },
    typed: typed(question),
  }));
}
