import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Library } from "../search/library.ts";
import type { Locale } from "../search/query.ts";
import type { Answer } from "./answer.ts";
import { answerQuestion } from "./answer-question.ts";
import { lookUpMeetup, lookUpSpeaker, lookUpTalk } from "./look-up.ts";
import type { About } from "./topic.ts";

/** All that can be asked of a library: by a question, or by the id that an answer gave. */
export interface Answers {
  /** @param about What the conversation is about, where the question stands in one. */
  readonly ask: (question: string, about?: About) => Answer;
  readonly talk: (id: string) => CataloguedTalk | undefined;
  readonly speaker: (id: string, locale: Locale) => Answer | undefined;
  readonly meetup: (id: string, locale: Locale) => Answer | undefined;
}

/** The same from afar: every answer is waited for. */
export type LaterAnswers = {
  readonly [Name in keyof Answers]: (
    ...args: Parameters<Answers[Name]>
  ) => Promise<ReturnType<Answers[Name]>>;
};

/** The answers that a library gives; `defaultLocale` where a question shows no language. */
export function answersFrom(library: Library, defaultLocale: Locale): Answers {
  const { catalogue } = library;
  return {
    ask: (question, about) => answerQuestion(question, library, defaultLocale, about),
    talk: (id) => lookUpTalk(id, catalogue),
    speaker: (id, locale) => lookUpSpeaker(id, catalogue, locale),
    meetup: (id, locale) => lookUpMeetup(id, catalogue, locale),
  };
}
