import type { Question } from "../question/question.ts";
import { understand } from "../question/understand.ts";
import type { Library } from "../search/index/library.ts";
import type { Locale } from "../search/query.ts";
import type { Answer } from "./answer.ts";
import { answerQuery, listAll } from "./answer-query.ts";
import { answerFollowUp } from "./follow-up/follow-up.ts";
import type { About } from "./follow-up/topic.ts";
import { fromRow } from "./page.ts";

/**
 * Answers a question from the notes. The same question and the same notes give the same answer;
 * one that counts from today, as 去年 does, on the same day.
 *
 * A question that names a meetup, speaker or year is answered within it. Whatever is named and is
 * in no notes is refused by its name; a question that no talk covers finds nothing.
 *
 * @param about What the conversation is about, where the question stands in one.
 * @param today As `YYYY-MM-DD`.
 */
export function answerQuestion(
  question: string,
  library: Library,
  defaultLocale: Locale,
  about?: About,
  today?: string,
): Answer {
  const read = understand(question, library, localeWithin(about, defaultLocale), today);
  return answerRead(read, library, about);
}

/** Answers a question that was understood. */
export function answerRead(question: Question, library: Library, about?: About): Answer {
  const followUp = about && answerFollowUp(question, about, library);
  return followUp ?? fromRow(answerQuery(question, library), 0);
}

/** All that a question finds, from one row on, where {@link answerQuestion} shows the best. */
export function listTalks(
  question: string,
  library: Library,
  defaultLocale: Locale,
  from: number,
  today?: string,
): Answer {
  return listAll(understand(question, library, defaultLocale, today), library, from);
}

/** The language of an answer where the question shows none: that of the conversation. */
export function localeWithin(about: About | undefined, defaultLocale: Locale): Locale {
  return about === undefined || about === "lost" ? defaultLocale : about.locale;
}
