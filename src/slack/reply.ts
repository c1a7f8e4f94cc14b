import type { Answer } from "../answer/answer.ts";
import type { LaterAnswers } from "../answer/answers.ts";
import type { About } from "../answer/topic.ts";
import { answerMessage } from "./messages/answer-message.ts";
import type { Message } from "./messages/blocks.ts";
import { firstGraphemes } from "./messages/graphemes.ts";
import { textsIn } from "./messages/texts.ts";

/** Asks for any talk at all. */
const wantsAny = /^(?:random|ランダム|おまかせ)$/iu;

/** Longest question that is read, in characters. */
const questionLength = 500;

export interface ReplyOptions {
  readonly answers: LaterAnswers;
  /** What the conversation is about, where the question stands in one. */
  readonly about?: About | undefined;
  /** The slash command's name, with its slash. */
  readonly command: string;
}

export interface Reply {
  readonly answer: Answer;
  readonly message: Message;
}

/**
 * The answer to a question as typed, and the message that says it. A question that is too long is
 * cut, and the message says so.
 *
 * @param canShare True where only the asker will see the message.
 */
export async function replyTo(
  question: string,
  { answers, about, command }: ReplyOptions,
  canShare: boolean,
): Promise<Reply> {
  const used = firstGraphemes(question, questionLength);
  const answer = await (wantsAny.test(used.trim())
    ? answers.random(Math.random())
    : answers.ask(used, about));
  const isCut = used.length < question.length;
  const notice = isCut ? textsIn(answer.locale).questionCut(questionLength) : "";
  return { answer, message: answerMessage(answer, command, { notice, canShare }) };
}
