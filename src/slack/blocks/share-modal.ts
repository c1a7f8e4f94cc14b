import type { KnownBlock, ModalView } from "@slack/types";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider, sections } from "./blocks.ts";
import { modal } from "./modal.ts";

/** What Slack calls the window by when it is sent. */
export const shareWindow = "share_answer";
/** The id of the field for a comment, and of its block. */
export const commentField = "comment";
/** Longest comment that is taken. */
export const commentLength = 500;

/** What is shared where. */
interface Sharing {
  readonly locale: Locale;
  /** The blocks that are to be posted. */
  readonly preview: readonly KnownBlock[];
  /** The id of the conversation. */
  readonly channel: string;
  /** What the window must know when it is sent. */
  readonly kept: string;
}

/** The window in which one may say something on the answer that one shares: where it goes, the field, and below them what is posted. */
export function shareModal({ locale, preview, channel, kept }: Sharing): ModalView {
  const texts = textsIn(locale);
  const where = sections([`*${placeLine(channel, texts)}*`]);
  const posted = [divider, ...context(texts.preview), ...preview.flatMap(toBeRead)];
  const blocks = [...where, commentInput(texts), ...posted];
  return {
    ...modal(texts.shareTitle, blocks, locale),
    callback_id: shareWindow,
    private_metadata: kept,
    submit: { type: "plain_text", text: texts.share },
    close: { type: "plain_text", text: texts.cancel },
  };
}

/** A block without what one could click on, which does nothing before it is posted. */
function toBeRead(block: KnownBlock): readonly KnownBlock[] {
  if (block.type === "actions" || block.type === "context_actions") return [];
  if (block.type !== "section") return [block];
  const { accessory: _, ...read } = block;
  return [read];
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
