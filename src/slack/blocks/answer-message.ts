import type { Answer } from "../../answer/answer.ts";
import { cutTo } from "../../answer/page.ts";
import { inMessage } from "../../answer/stretch.ts";
import { subjectOf } from "../../answer/subject.ts";
import type { Choice, Rate } from "../../card/action.ts";
import type { Card } from "../../card/card.ts";
import { cardOf } from "../../card/card-of.ts";
import { present, sideBySide } from "../../card/facts.ts";
import { plainCard } from "../../card/plain.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { divider, type Message, message, sections } from "./blocks.ts";
import { actionRow } from "./buttons.ts";
import { partBlocks } from "./card-blocks.ts";
import { escaped, escapedLine, lineLength } from "./outside-text.ts";
import { feedbackRow, ratedRow } from "./rating.ts";
import { commentLength } from "./share-modal.ts";

export interface MessageOptions {
  /** A line of ready mrkdwn above the answer, such as who shared it. */
  readonly notice?: string;
  /** What they say on it, as they typed it. */
  readonly comment?: string;
  /** True for an answer that only the asker sees. */
  readonly canShare?: boolean;
  /** True where the question does not stand above the answer for all to read, and so is told there. */
  readonly tellsQuestion?: boolean;
  /** Who shared it, and so may take it back. */
  readonly sharedBy?: string;
  /** True for an answer that stays where people can click. */
  readonly canRate?: boolean;
  /** Rows that there is room for; those of a message unless given. */
  readonly mostRows?: number;
  /** What was said of it, by the only one who reads it. */
  readonly rated?: Rate;
}

/** An answer as a Slack message; `text` says all that the blocks say. */
export function answerMessage(
  answer: Answer,
  command: string,
  options: MessageOptions = {},
): Message {
  const { locale } = answer;
  const {
    notice = "",
    comment = "",
    mostRows = inMessage,
    canShare = false,
    canRate = false,
    tellsQuestion = false,
    rated,
  } = options;
  const asked = tellsQuestion ? questionLine(answer) : "";
  const whole = cardOf(cutTo(answer, mostRows), command);
  const card = canShare ? readAlone(whole) : readByAll(whole);
  return message({
    text: present([comment.trim(), plainCard(card)]).join("\n\n"),
    notice: sideBySide(present([notice, escapedLine(asked, lineLength)])),
    blocks: [...sections([escaped(comment, commentLength * 2)]), ...partBlocks(card.parts, locale)],
    actions: [
      ...actionRow([...card.actions, ...takeBack(options.sharedBy, locale)], locale),
      ...(canRate ? feedbackRow(card.ratings, locale) : []),
      ...(rated ? ratedRow(rated, locale) : []),
    ],
    below: card.below.length > 0 ? [divider, ...partBlocks(card.below, locale, "below-")] : [],
  });
}

/** A card that nobody else reads: it can be rated and turned in its place. */
function readAlone(card: Card): Card {
  return {
    ...card,
    actions: card.actions.map(ownChoice),
    ratings: card.ratings.map(ownChoice),
  };
}

/** A card that others read already: there is nobody to share it with. */
function readByAll(card: Card): Card {
  return { ...card, actions: card.actions.filter(({ action }) => action.kind !== "share") };
}

function ownChoice(choice: Choice): Choice {
  const { action } = choice;
  if (action.kind === "rate") return { ...choice, action: { ...action, isAlone: true } };
  return "turns" in action ? { ...choice, action: { ...action, turns: "alone" } } : choice;
}

/** What was asked, for an answer to something. */
function questionLine(answer: Answer): string {
  const { question, locale } = answer;
  if (question === "" || (subjectOf(answer) === undefined && !refuses(answer))) return "";
  return textsIn(locale).asked(question);
}

/** Whether it says what the notes do not have, without the whole of the question. */
function refuses(answer: Answer): boolean {
  if (answer.kind !== "nothing") return false;
  const { unknown, unheld, unwritten } = answer;
  return (unknown ?? unheld ?? unwritten) !== undefined;
}

/** To take a shared answer back, for who shared it. */
function takeBack(by: string | undefined, locale: Locale): readonly Choice[] {
  if (!by) return [];
  return [{ label: textsIn(locale).takeBack, action: { kind: "take-back", by }, isRare: true }];
}
