import type { ModalView } from "@slack/types";
import type { Answer } from "../../answer/answer.ts";
import { onPage } from "../../answer/stretch.ts";
import { textsIn } from "../../card/texts.ts";
import { answerMessage, type MessageOptions } from "./answer-message.ts";
import { modal } from "./modal.ts";

/** The window with an answer, as a message has it; there is no channel to share it in. */
export function answerModal(
  answer: Answer,
  command: string,
  { notice = "" }: Pick<MessageOptions, "notice"> = {},
): ModalView {
  const { blocks } = answerMessage(answer, command, { notice, mostRows: onPage });
  return modal(textsIn(answer.locale).talksTitle, blocks, answer.locale);
}
