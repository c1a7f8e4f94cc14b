import type { Shelf } from "../question/asked.ts";
import { understand } from "../question/understand.ts";
import type { Library } from "../search/index/library.ts";
import type { Locale } from "../search/query.ts";
import type { Answer, Help } from "./answer.ts";
import { answerQuestion, answerRead, listTalks, localeWithin } from "./answer-question.ts";
import { certainAnswer } from "./certain.ts";
import { answerFollowUp } from "./follow-up/follow-up.ts";
import { lookUp, lookUpNotes } from "./follow-up/look-up.ts";
import { relatedTalks } from "./follow-up/related.ts";
import { talksLike, withAlone } from "./follow-up/talks-like.ts";
import type { About } from "./follow-up/topic.ts";
import type { Home } from "./home/home.ts";
import { homeOf, visited } from "./home/home-of.ts";
import type { LookedAt } from "./home/news.ts";
import { type HeldTalk, inventoryOf } from "./inventory.ts";
import { welcome } from "./kinds/help.ts";
import { type Linked, linkedBy } from "./linked.ts";
import { withAddresses } from "./notes-address.ts";
import { fromRow } from "./page.ts";
import { withPlanned } from "./planned.ts";
import type { TalkNotes } from "./shown-talk.ts";

/** What answers are made from. */
interface Desk {
  readonly library: Library;
  /** From 0 to 1, without 1: which talk those get who ask for any. */
  readonly chance: () => number;
  /** The day of asking as `YYYY-MM-DD`, from which 去年 and the like count. */
  readonly today: () => string;
  readonly folder: FolderFacts;
}

/** What is known of a notes folder besides what stands in it. */
export interface FolderFacts {
  /** Its address, where it is on the web. */
  readonly notesUrl?: string | undefined;
  /** The day on which it last changed, as `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
}

/**
 * All that can be asked of a library: by a question, or by the id that an answer gave. `locale` is the
 * language of the answer where the question shows none.
 *
 * The one list of it: the librarian, its thread, the bound and the measures are made of this.
 */
const askable = {
  /** @param about What the conversation is about, where the question stands in one. */
  ask: (desk: Desk, question: string, locale: Locale, about?: About): Answer => {
    const { library, today } = desk;
    const read = understand(question, library, localeWithin(about, locale), today());
    return read.isAny
      ? anyTalk(desk, read.locale)
      : ofNotes(desk, answerRead(read, library, about));
  },

  /** As `ask`, for a question that only goes on from what was said; undefined for any other. */
  followUp: (
    { library, today }: Desk,
    question: string,
    locale: Locale,
    about: About,
  ): Answer | undefined => {
    const read = understand(question, library, localeWithin(about, locale), today());
    return answerFollowUp(read, about, library);
  },

  /** All that a question finds, from one row on. */
  list: ({ library, today }: Desk, question: string, locale: Locale, from: number): Answer =>
    listTalks(question, library, locale, from, today()),

  /** What has this id, with its talks from one on; undefined where the notes have it no more. */
  lookUp: ({ library }: Desk, id: string, locale: Locale, from: number): Answer | undefined => {
    const answer = lookUp(id, library.catalogue, locale);
    return answer && fromRow(answer, from);
  },

  /** The talks that are about the same as the one with this id. */
  like: ({ library }: Desk, id: string, locale: Locale): Answer | undefined =>
    talksLike(id, library, locale),

  notes: ({ library }: Desk, id: string): TalkNotes | undefined =>
    lookUpNotes(id, library.catalogue),

  /** The talks on what a message is about; help where it has no words. */
  related: ({ library }: Desk, message: string, locale: Locale): Answer =>
    message.trim() === ""
      ? answerQuestion("", library, locale)
      : relatedTalks(message, library, locale),

  /** What an address is the page, slides or video of. */
  linked: ({ library }: Desk, url: string, locale: Locale): Linked | undefined =>
    linkedBy(url, library.catalogue, locale),

  /** @param visit Of who looks at it again and again: what was kept at their last look, if they ever did. */
  home: (
    { library, today, folder: { updated } }: Desk,
    shelf: Shelf,
    from: number,
    locale: Locale,
    visit?: { readonly lookedAt: LookedAt | undefined },
  ): Home => {
    const home = { ...homeOf(shelf, from, locale, library), ...(updated && { updated }) };
    return visit ? visited(home, visit.lookedAt, library, today()) : home;
  },

  /** What can be asked, to say on meeting somebody. */
  welcome: ({ library }: Desk, locale: Locale): Help => welcome(library, locale),

  /** As `ask`, for a question that people ask each other; undefined unless the answer is certain. */
  certain: ({ library, today }: Desk, question: string, locale: Locale): Answer | undefined =>
    certainAnswer(understand(question, library, locale, today()), library),

  /** What each question is about, without its words of asking; empty where that is nothing but names. */
  topics: ({ library, today }: Desk, questions: readonly string[]): readonly string[] =>
    questions.map((question) => understand(question, library, "ja", today()).text),

  /** All talks, for those who keep the notes. */
  inventory: ({ library }: Desk): readonly HeldTalk[] => inventoryOf(library.catalogue),
};

/** The answers that a library gives. */
export type Answers = {
  readonly [Name in keyof typeof askable]: (typeof askable)[Name] extends (
    desk: Desk,
    ...args: infer Args
  ) => infer Given
    ? (...args: Args) => Given
    : never;
};

/** The same from afar: every answer is waited for. */
export type LaterAnswers = {
  readonly [Name in keyof Answers]: (
    ...args: Parameters<Answers[Name]>
  ) => Promise<ReturnType<Answers[Name]>>;
};

/** What any of the answers gives. */
export type AnyAnswer = ReturnType<Answers[keyof Answers]>;

/** The same answers; `around` does something before and after each, and gives what it gave. */
export function wrapAnswers(
  answers: LaterAnswers,
  around: (ask: () => Promise<AnyAnswer>, name: keyof Answers) => Promise<AnyAnswer>,
): LaterAnswers {
  return answersBy<LaterAnswers>((name, args) =>
    around(() => (answers[name] as LaterAnswer)(...args), name),
  );
}

type LaterAnswer = (...args: readonly unknown[]) => Promise<AnyAnswer>;

/** Answers, all of which `ask` gives, as they are asked by name and words. */
export function answersBy<All extends Answers | LaterAnswers>(
  ask: (name: keyof Answers, args: readonly unknown[]) => unknown,
): All {
  const names = Object.keys(askable) as (keyof Answers)[]; // as: TypeScript lets objects have more
  const each = names.map((name) => [name, (...args: readonly unknown[]) => ask(name, args)]);
  return Object.fromEntries(each) as All; // as: which words belong to which name, `All` says again
}

/**
 * The answers that a library gives.
 *
 * @param chance From 0 to 1, without 1: which talk those get who ask for any.
 * @param today The day of asking as `YYYY-MM-DD`, from which 去年 and the like count.
 */
export function answersFrom(
  library: Library,
  chance: () => number,
  today: () => string,
  folder: FolderFacts = {},
): Answers {
  const desk: Desk = { library, chance, today, folder };
  return answersBy<Answers>((name, args) =>
    withAddresses(
      withPlanned(
        withAlone((askable[name] as DeskAnswer)(desk, ...args), library),
        library,
        today(),
      ),
      folder.notesUrl,
    ),
  );
}

type DeskAnswer = (desk: Desk, ...args: readonly unknown[]) => AnyAnswer;

/** The same answer; where there are no notes, that is why nothing was found. */
function ofNotes({ library }: Desk, answer: Answer): Answer {
  if (library.catalogue.talks.length > 0 || answer.kind !== "nothing") return answer;
  const { unknown, unheld, unwritten, ...rest } = answer; // No word is to blame.
  return { ...rest, why: "no-notes" };
}

/** Help where no talk has notes. */
function anyTalk({ library, chance }: Desk, locale: Locale): Answer {
  const noted = library.catalogue.talks.filter(({ talk }) => talk.points.length > 0);
  const picked = noted[Math.floor(chance() * noted.length)];
  const answer = picked && lookUp(picked.talk.id, library.catalogue, locale);
  return answer ?? answerQuestion("", library, locale);
}
