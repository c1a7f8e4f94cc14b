import type { ModalView } from "@slack/types";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { modal } from "./modal.ts";

/** What Slack calls the window by when it is sent. */
export const shareWindow = "share_answer";
/** The id of the field for a comment, and of its block. */
export const commentField = "comment";
/** Longest comment that is taken. */
export const commentLength = 500;

/** The window in which one may say something on the answer that one shares. */
export function shareModal(kept: string, locale: Locale): ModalView {
  const texts = textsIn(locale);
  const field = {
    type: "input",
    block_id: commentField,
    optional: true,
    label: { type: "plain_text", text: texts.comment },
    element: {
      type: "plain_text_input",
      action_id: commentField,
      placeholder: { type: "plain_text", text: texts.commentHint },
      multiline: true,
      max_length: commentLength,
    },
  } as const;
  return {
    ...modal(texts.shareTitle, [field], locale),
    callback_id: shareWindow,
    private_metadata: kept,
    submit: { type: "plain_text", text: texts.share },
  };
}
