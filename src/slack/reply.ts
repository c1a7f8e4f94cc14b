import type { Answer } from "../answer/answer.ts";
import { answerMessage } from "./messages/answer-message.ts";
import type { Message } from "./messages/blocks.ts";
import { firstGraphemes } from "./messages/graphemes.ts";
import { textsIn } from "./messages/texts.ts";

/** Longest question that is read, in characters. */
const questionLength = 500;

/** A question as typed → the message that answers it. */
export type Reply = (question: string) => Message;

/** Answers with `ask`; a question that is too long is cut, and the message says so. */
export function createReply(ask: (question: string) => Answer, command: string): Reply {
  return (question) => {
    const used = firstGraphemes(question, questionLength);
    const answer = ask(used);
    const isCut = used.length < question.length;
    const notice = isCut ? textsIn(answer.locale).questionCut(questionLength) : "";
    return answerMessage(answer, command, notice);
  };
}
