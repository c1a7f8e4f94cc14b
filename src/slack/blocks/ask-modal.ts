import type { ModalView } from "@slack/types";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { modal } from "./modal.ts";
import { questionInput } from "./question-field.ts";

/** The window in which one asks; `callbackId` is what Slack calls it by when it is sent. */
export function askModal(callbackId: string, locale: Locale): ModalView {
  const texts = textsIn(locale);
  return {
    ...modal(texts.talksTitle, [questionInput(locale, false)], locale),
    callback_id: callbackId,
    private_metadata: locale, // For the answer to what is sent.
    submit: { type: "plain_text", text: texts.search },
  };
}
