import type { Answer } from "../../answer/answer.ts";
import type { LaterAnswers } from "../../answer/answers.ts";
import type { About } from "../../answer/follow-up/topic.ts";
import { graphemes } from "../../card/graphemes.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import type { Message } from "../blocks/blocks.ts";
import { readQuestion } from "./read-question.ts";

export interface ReplyOptions {
  readonly answers: LaterAnswers;
  /** What the conversation is about, where the question stands in one. */
  readonly about?: About | undefined;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Where the question shows no language. */
  readonly locale: Locale;
  /** True where files came with the question. */
  readonly hasFiles?: boolean;
}

export interface Reply {
  readonly answer: Answer;
  readonly message: Message;
}

/**
 * The answer to a question as typed, and the message that says it. A question that is too long is
 * cut, and files are not read; the message says so.
 *
 * @param canShare True where only the asker will see the message.
 */
export async function replyTo(
  question: string,
  { answers, about, command, locale, hasFiles = false }: ReplyOptions,
  canShare: boolean,
): Promise<Reply> {
  const used = readQuestion(question);
  const answer = await answers.ask(used, locale, about);
  const isCut = used.length < question.length;
  const texts = textsIn(answer.locale);
  const notice = [
    ...(isCut ? [texts.questionCut([...graphemes(used)].length)] : []),
    ...(hasFiles ? [texts.filesUnread] : []),
  ].join(" ");
  // Nobody else reads a private answer, and what was typed for it stands nowhere.
  const told = { notice, canShare, tellsQuestion: canShare, canRate: true };
  return { answer, message: answerMessage(answer, command, told) };
}
