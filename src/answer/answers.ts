import { asksForAny, type Shelf } from "../question/shelf-asked.ts";
import { localeOf } from "../question/understand.ts";
import type { Library } from "../search/index/library.ts";
import type { Locale } from "../search/query.ts";
import type { Answer, TalkNotes } from "./answer.ts";
import { answerQuestion, listTalks } from "./answer-question.ts";
import { answerFollowUp } from "./follow-up/follow-up.ts";
import { lookUp, lookUpNotes } from "./follow-up/look-up.ts";
import { relatedTalks } from "./follow-up/related.ts";
import type { About } from "./follow-up/topic.ts";
import { type Home, homeOf } from "./home.ts";
import { type Linked, linkedBy } from "./linked.ts";
import { atPage } from "./page.ts";

/**
 * All that can be asked of a library: by a question, or by the id that an answer gave. `locale` is the
 * language of the answer where the question shows none.
 */
export interface Answers {
  /** @param about What the conversation is about, where the question stands in one. */
  readonly ask: (question: string, locale: Locale, about?: About) => Answer;
  /** As `ask`, for a question that only goes on from what was said; undefined for any other. */
  readonly followUp: (question: string, locale: Locale, about: About) => Answer | undefined;
  /** A page of all that a question finds. */
  readonly list: (question: string, locale: Locale, page: number) => Answer;
  /** What has this id, or a page of its talks; undefined where the notes have it no more. */
  readonly lookUp: (id: string, locale: Locale, page: number) => Answer | undefined;
  /** All that the notes say of a talk; undefined where they have it no more. */
  readonly notes: (id: string) => TalkNotes | undefined;
  /** The talks on what a message is about; help where it has no words. */
  readonly related: (message: string, locale: Locale) => Answer;
  /** What an address is the page, slides or video of. */
  readonly linked: (url: string, locale: Locale) => Linked | undefined;
  readonly home: (shelf: Shelf, page: number, locale: Locale) => Home;
}

/** The same from afar: every answer is waited for. */
export type LaterAnswers = {
  readonly [Name in keyof Answers]: (
    ...args: Parameters<Answers[Name]>
  ) => Promise<ReturnType<Answers[Name]>>;
};

/**
 * The answers that a library gives.
 *
 * @param chance From 0 to 1, without 1: which talk those get who ask for any.
 * @param today The day of asking as `YYYY-MM-DD`, from which 去年 and the like count.
 */
export function answersFrom(library: Library, chance: () => number, today: () => string): Answers {
  const { catalogue } = library;
  return {
    ask: (question, locale, about) =>
      asksForAny(question)
        ? anyTalk(localeOf(question, locale))
        : answerQuestion(question, library, locale, about, today()),
    followUp: (question, locale, about) =>
      answerFollowUp(question, about, library, locale, today()),
    list: (question, locale, page) => listTalks(question, library, locale, page, today()),
    lookUp: (id, locale, page) => {
      const answer = lookUp(id, catalogue, locale);
      return answer && atPage(answer, page);
    },
    notes: (id) => lookUpNotes(id, catalogue),
    related: (message, locale) =>
      message.trim() === ""
        ? answerQuestion("", library, locale)
        : relatedTalks(message, library, locale),
    linked: (url, locale) => linkedBy(url, catalogue, locale),
    home: (shelf, page, locale) => homeOf(shelf, page, locale, catalogue),
  };

  /** Help where no talk has notes. */
  function anyTalk(locale: Locale): Answer {
    const noted = catalogue.talks.filter(({ talk }) => talk.points.length > 0);
    const picked = noted[Math.floor(chance() * noted.length)];
    const answer = picked && lookUp(picked.talk.id, catalogue, locale);
    return answer ?? answerQuestion("", library, locale);
  }
}
