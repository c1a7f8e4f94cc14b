import type { InputBlock } from "@slack/types";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";

/** The id of the field in which people type a question, and of its block. */
export const questionField = "question";

/**
 * The field for a question.
 *
 * @param isSentByEnter True where Enter asks at once; else the window has a button for it.
 */
export function questionInput(locale: Locale, isSentByEnter: boolean): InputBlock {
  const texts = textsIn(locale);
  return {
    type: "input",
    block_id: questionField,
    label: { type: "plain_text", text: texts.searchLabel },
    dispatch_action: isSentByEnter,
    element: {
      type: "plain_text_input",
      action_id: questionField,
      placeholder: { type: "plain_text", text: texts.searchHint },
      max_length: 500,
      ...(isSentByEnter && {
        dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
      }),
    },
  };
}
