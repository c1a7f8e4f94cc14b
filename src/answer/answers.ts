import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Library } from "../search/library.ts";
import type { Locale } from "../search/query.ts";
import type { Answer } from "./answer.ts";
import { answerQuestion, listTalks } from "./answer-question.ts";
import { type Home, homeOf, type Shelf } from "./home.ts";
import { type Linked, linkedBy } from "./linked.ts";
import { lookUp, lookUpTalk } from "./look-up.ts";
import { atPage } from "./page.ts";
import { relatedTalks } from "./related.ts";
import type { About } from "./topic.ts";

/** All that can be asked of a library: by a question, or by the id that an answer gave. */
export interface Answers {
  /** @param about What the conversation is about, where the question stands in one. */
  readonly ask: (question: string, about?: About) => Answer;
  /** A page of all the talks that a question finds. */
  readonly list: (question: string, page: number) => Answer;
  /** What has this id, or a page of its talks; undefined where the notes have it no more. */
  readonly lookUp: (id: string, locale: Locale, page: number) => Answer | undefined;
  readonly talk: (id: string) => CataloguedTalk | undefined;
  /**
   * A talk for those who ask for nothing in particular; help where no talk has notes.
   *
   * @param chance From 0 to 1, without 1: which of them.
   */
  readonly random: (chance: number) => Answer;
  /** The talks on what a message is about; help where it has no words. */
  readonly related: (message: string) => Answer;
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

/** The answers that a library gives; `defaultLocale` where a question shows no language. */
export function answersFrom(library: Library, defaultLocale: Locale): Answers {
  const { catalogue } = library;
  return {
    ask: (question, about) => answerQuestion(question, library, defaultLocale, about),
    list: (question, page) => listTalks(question, library, defaultLocale, page),
    lookUp: (id, locale, page) => {
      const answer = lookUp(id, catalogue, locale);
      return answer && atPage(answer, page);
    },
    talk: (id) => lookUpTalk(id, catalogue),
    random: (chance) => {
      const noted = catalogue.talks.filter(({ talk }) => talk.points.length > 0);
      const picked = noted[Math.floor(chance * noted.length)];
      const answer = picked && lookUp(picked.talk.id, catalogue, defaultLocale);
      return answer ?? answerQuestion("", library, defaultLocale);
    },
    related: (message) =>
      message.trim() === ""
        ? answerQuestion("", library, defaultLocale)
        : relatedTalks(message, library, defaultLocale),
    linked: (url, locale) => linkedBy(url, catalogue, locale),
    home: (shelf, page, locale) => homeOf(shelf, page, locale, catalogue),
  };
}
