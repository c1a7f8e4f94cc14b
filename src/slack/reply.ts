import type { Answer } from "../answer/answer.ts";
import type { LaterAnswers } from "../answer/answers.ts";
import type { About } from "../answer/topic.ts";
import { localeOf } from "../search/understand.ts";
import { answerMessage } from "./messages/answer-message.ts";
import type { Message } from "./messages/blocks.ts";
import { firstGraphemes } from "./messages/graphemes.ts";
import { shelfMessage } from "./messages/shelf-message.ts";
import { type Locale, textsIn } from "./messages/texts.ts";
import { asksForAny, shelfAsked } from "./sub-commands.ts";

/** Longest question that is read, in characters. */
const questionLength = 500;

export interface ReplyOptions {
  readonly answers: LaterAnswers;
  /** What the conversation is about, where the question stands in one. */
  readonly about?: About | undefined;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Where the question shows no language. */
  readonly locale: Locale;
}

export interface Reply {
  /** Undefined for what answers no question, such as a list of all meetups. */
  readonly answer?: Answer;
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
  { answers, about, command, locale }: ReplyOptions,
  canShare: boolean,
): Promise<Reply> {
  const shelf = shelfAsked(question);
  if (shelf) {
    return { message: shelfMessage(await answers.home(shelf, 0, localeOf(question, locale))) };
  }
  const used = firstGraphemes(question, questionLength);
  const answer = await (asksForAny(used)
    ? answers.random(Math.random())
    : answers.ask(used, about));
  const isCut = used.length < question.length;
  const notice = isCut ? textsIn(answer.locale).questionCut(questionLength) : "";
  return { answer, message: answerMessage(answer, command, { notice, canShare }) };
}
