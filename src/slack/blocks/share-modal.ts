import type { KnownBlock, ModalView } from "@slack/types";
import type { Answer } from "../../answer/answer.ts";
import { cardOf } from "../../card/card-of.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { sections } from "./blocks.ts";
import { partBlocks } from "./card-blocks.ts";
import { modal } from "./modal.ts";

/** What Slack calls the window by when it is sent. */
export const shareWindow = "share_answer";
/** The id of the field for a comment, and of its block. */
export const commentField = "comment";
/** Longest comment that is taken. */
export const commentLength = 500;

/** What is shared where. */
interface Sharing {
  readonly answer: Answer;
  readonly command: string;
  /** The id of the conversation. */
  readonly channel: string;
  /** What the window must know when it is sent. */
  readonly kept: string;
}

/** The window in which one may say something on the answer that one shares: where it goes, what it is, and the field. */
export function shareModal({ answer, command, channel, kept }: Sharing): ModalView {
  const texts = textsIn(answer.locale);
  const about = cardOf(answer, command).parts.filter(
    ({ kind }) => kind === "statement" || kind === "heading",
  );
  const where = sections([`*${placeLine(channel, texts)}*`]);
  const blocks = [...where, ...partBlocks(about, answer.locale), commentInput(texts)];
  return {
    ...modal(texts.shareTitle, blocks, answer.locale),
    callback_id: shareWindow,
    private_metadata: kept,
    submit: { type: "plain_text", text: texts.share },
    close: { type: "plain_text", text: texts.cancel },
  };
}

/** Slack shows the name of a channel where its id stands; a direct message has none. */
function placeLine(channel: string, { shareTo, shareHere }: Texts): string {
  return /^C[A-Z0-9]+$/u.test(channel) ? shareTo(`<#${channel}>`) : shareHere;
}

function commentInput({ comment, commentHint }: Texts): KnownBlock {
  return {
    type: "input",
    block_id: commentField,
    optional: true,
    label: { type: "plain_text", text: comment },
    element: {
      type: "plain_text_input",
      action_id: commentField,
      placeholder: { type: "plain_text", text: commentHint },
      multiline: true,
      max_length: commentLength,
    },
  };
}
