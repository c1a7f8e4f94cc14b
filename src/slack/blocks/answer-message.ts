import type { Answer } from "../../answer/answer.ts";
import { cardOf } from "../../card/card-of.ts";
import { plainCard } from "../../card/plain.ts";
import { type Message, message } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { partBlocks } from "./card-blocks.ts";

export interface MessageOptions {
  /** A line of ready mrkdwn above the answer, such as who shared it. */
  readonly notice?: string;
  /** True for an answer that only the asker sees. */
  readonly canShare?: boolean;
  /** True for an answer that stays where people can click. */
  readonly canRate?: boolean;
}

/** An answer as a Slack message; `text` says all that the blocks say. */
export function answerMessage(
  answer: Answer,
  command: string,
  { notice = "", canShare = false, canRate = false }: MessageOptions = {},
): Message {
  const { locale } = answer;
  const card = cardOf(answer, command);
  const { parts, actions, share, ratings } = card;
  const row = canShare && share ? [share, ...actions] : actions;
  return message({
    text: plainCard(card),
    notice,
    blocks: partBlocks(parts, locale),
    actions: [...buttonRow(row, locale), ...(canRate ? buttonRow(ratings, locale) : [])],
  });
}
