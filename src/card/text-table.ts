import type { LinkKind } from "../notes/meetup.ts";
import type { Shelf } from "../question/asked.ts";
import type { Locale, Unknown } from "../search/query.ts";
import type { Reason } from "./action.ts";
import type { Command } from "./card.ts";

/** What the rows of a list are. */
export type Counted = "talk" | "person" | "meetup" | "year";

/** Every word around the notes, in one language. A language that lacks one does not compile. */
export interface Texts {
  /** Between two items of a list inside a sentence. */
  readonly comma: string;
  readonly links: Readonly<Record<LinkKind, string>>;
  /** A day, month or year of the notes. */
  readonly date: (date: string) => string;

  readonly when: (date: string) => string;
  readonly whenUnknown: string;
  /** The day is not told, but that of writing. */
  readonly whenPosted: (date: string) => string;
  /** In the place of the day. */
  readonly posted: (date: string) => string;
  readonly where: (venue: string) => string;
  readonly whereUnknown: string;
  /** The same facts of what is still to come. */
  readonly toCome: Readonly<Record<"when" | "where" | "who", (fact: string) => string>>;
  /** The day of a meetup to come. */
  readonly planned: (date: string) => string;
  /** Above talks on the same as one to come. */
  readonly earlier: string;
  readonly who: (names: string) => string;
  readonly whoUnknown: string;
  /** In the place of the speaker, of notes that are no talk. */
  readonly noTalk: string;
  readonly linkUnknown: string;
  readonly noneOfKind: (kind: string) => string;
  /** The same where another link may be of that kind. */
  readonly noneMarked: (kind: string) => string;

  /** What the filters of a question were read as. */
  readonly limitedTo: (limits: string) => string;
  readonly limits: {
    readonly person: (name: string) => string;
    readonly meetup: (title: string, more: number) => string;
    readonly year: (year: number) => string;
    readonly after: (day: string) => string;
    readonly before: (day: string) => string;
    readonly language: Readonly<Record<Locale, string>>;
    readonly has: (kinds: string) => string;
  };
  /** Of a name that several speakers go by. */
  readonly namesakes: (name: string) => string;
  /** Words of the question on which the notes tell nothing, though a talk answers the rest. */
  readonly missing: (...words: readonly string[]) => string;
  /** The same of all talks of a list. */
  readonly missingInAll: (...words: readonly string[]) => string;
  /** A line of the notes, in their own words. */
  readonly said: (line: string) => string;
  /** The same where it is plain that it is of the notes. */
  readonly quoted: (line: string) => string;
  /** A fact of a talk that lacks words of the question: another one may be meant. */
  readonly ifMeant: (said: string) => string;
  /** Above what is said of a talk that was shown just before. */
  readonly ofTalk: (title: string) => string;
  /** Further meetups that the question may mean. */
  readonly alsoMeetups: (meetups: string) => string;
  /** Filters without a value, or with one that makes no sense. */
  readonly misunderstood: (filters: string) => string;

  /** Which words of the question were taken for which of the notes. */
  readonly matched: (bridges: string) => string;
  /** In the place of points of a list that only the notes show. */
  readonly pointsLeftOut: (count: number) => string;
  /** Of a talk without points. */
  readonly noNotes: string;
  readonly others: string;
  /** The same of parts of the notes that are no talks. */
  readonly othersInNotes: string;
  /** @param period Which they are all of; empty where they are of no one. */
  readonly talksFound: (total: number, period: string) => string;
  /** Of those that a search found: nobody knows how many there are. */
  readonly talksSought: (period: string) => string;
  /** Of those that were found besides the talks that are shown. */
  readonly otherTalks: (question: string) => string;
  /** What a section of the notes lists. */
  readonly listed: (section: string, total: number) => string;
  readonly meetupsFound: (total: number, period: string) => string;
  /** Above lists by day. */
  readonly talksNewestFirst: string;
  readonly talksOldestFirst: string;
  readonly talksOfMeetup: (total: number) => string;
  /** @param areOthers True of all but one that was spoken of. */
  readonly talksOfPerson: (person: string, total: number, areOthers?: boolean) => string;
  /** Above the people who have talked about something, or who spoke somewhere where `topic` is empty. */
  readonly peopleFound: (total: number, topic: string) => string;
  /** Below the talks of a speaker, or the problems of the notes, that has more of them. */
  readonly andMore: (count: number) => string;
  /** Below a list that has more than it shows. */
  readonly shownOf: (first: number, last: number, total: number, of: Counted) => string;
  /** To all others that a question finds. */
  readonly more: string;
  /** To as many rows that follow, and that stand before. */
  readonly nextRows: (count: number, of: Counted) => string;
  readonly previousRows: (count: number, of: Counted) => string;

  readonly nothing: (question: string) => string;
  readonly unknown: (unknown: Unknown) => string;
  /** Asked about what people said to each other, which was not read. */
  readonly unread: string;
  /** To a question that goes on from an answer which is not known any more. */
  readonly lost: string;
  /** To "next" after the last one. */
  readonly noMore: string;
  /** To "previous" before the first one. */
  readonly noEarlier: string;
  /** To a word of thanks. */
  readonly notAtAll: string;
  /** Words of the question that no talk has. */
  readonly unheld: (...words: readonly string[]) => string;
  /** Words that stand in no talk, though their meaning may. */
  readonly unwritten: (...words: readonly string[]) => string;
  /** Above other editions of the meetup that was asked for. */
  readonly editions: string;
  /** Above talks that do not answer, with words that all of them have; empty where they have not the same. */
  readonly nearestTalks: (held: string) => string;
  /** Where no talk comes near. */
  readonly tryInstead: string;
  /** Words that such a talk has, and those it lacks, which may be none. */
  readonly covers: (held: string, lacking: string) => string;
  /** What may have been meant, on the button that asks it. */
  readonly suggestion: (meant: string) => string;
  readonly browseMeetups: string;
  readonly howToAsk: string;

  readonly help: (meetupCount: number, talkCount: number) => string;
  readonly helpEmpty: string;
  /** Above examples of what one can ask. */
  readonly askAbout: (meetupCount: number, talkCount: number) => string;
  /** On the button to any talk. */
  readonly anyTalk: string;
  /** Above what one can ask at once. */
  readonly tryThese: string;
  /** What one can type, and what that does; a filter as an example where the notes give one. */
  readonly usage: (command: string, filtered: string) => readonly Command[];

  /** Above an answer that is read apart from its question. */
  readonly asked: (question: string) => string;
  readonly share: string;
  /** Of the window in which one shares; Slack takes 24 characters. */
  readonly shareTitle: string;
  /** Where it goes: to a channel, or to where people write to each other directly. */
  readonly shareTo: (channel: string) => string;
  readonly shareHere: string;
  /** Above what is posted. */
  readonly preview: string;
  readonly cancel: string;
  /** The field for what one says on it, and where that stands. */
  readonly comment: string;
  readonly commentHint: string;
  readonly takeBack: string;
  /** To who did not share it. */
  readonly notYours: string;
  readonly sharedBy: (mention: string) => string;
  /** Said to a second click: it may not be certain what came of the first. */
  readonly sharedOnce: string;
  /** Where the bot is not in the channel. */
  readonly invite: (botName: string) => string;
  readonly readNotes: string;
  readonly moreBy: (person: string) => string;
  readonly sameSpeaker: string;
  /** The words that a talk has in common with the one that it is like. */
  readonly alike: (words: string) => string;
  readonly talksLikeThis: string;
  readonly talksLike: (title: string) => string;
  readonly noneLike: string;
  readonly previousTalk: string;
  readonly nextTalk: string;
  readonly sameMeetup: string;
  /** The same in a menu, where there is room to say what it brings. */
  readonly talksOfSame: string;
  /** On the buttons that rate an answer. */
  readonly helpful: string;
  readonly unhelpful: string;
  /** What one said of an answer, by the words of the button. */
  readonly rated: (verdict: string) => string;
  /** Above the reasons to choose from. */
  readonly whyUnhelpful: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Under what found nothing, where the organisers hear of it. */
  readonly wish: string;
  readonly offer: string;
  /** Says beforehand that the organisers hear who offers. */
  readonly offerNames: string;
  readonly wishMade: string;
  readonly offerMade: string;
  readonly unwish: string;
  readonly wishTakenBack: string;
  /** After a click that cannot be kept. */
  readonly wishUnkept: string;
  /** To the organisers. */
  readonly offered: (mention: string, words: string) => string;
  readonly offerTakenBack: (words: string) => string;
  /** Of what is kept, to who asks for help. */
  readonly kept: string;
  /** To who asks for the report and is none of the organisers. */
  readonly reportForOrganisers: string;
  readonly reportUnknown: string;
  /** The day from which it is to be does not exist. */
  readonly reportDay: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly page: (page: number, pages: number) => string;
  /** Which of the talks of a meetup it is, and which comes next. */
  readonly talkOf: (at: number, all: number) => string;
  readonly thenComes: (title: string) => string;
  /** Of the window with a talk's notes; Slack takes 24 characters. */
  readonly notesTitle: string;
  readonly close: string;
  /** After a click on something that the notes do not have any more. */
  readonly gone: (command: string) => string;

  /** Of a window with an answer; Slack takes 24 characters. */
  readonly talksTitle: string;
  readonly looking: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly search: string;

  readonly homeTitle: string;
  /** The first that the bot says where it is new or is greeted, and below it how to ask. */
  readonly welcome: string;
  readonly welcomeHelp: (command: string) => string;
  /** Above what is new since somebody looked last. */
  readonly newSince: string;
  readonly nextMeetup: string;
  readonly newestMeetup: string;
  /** What the notes hold, and when they last changed. */
  readonly held: (meetupCount: number, talkCount: number) => string;
  readonly updated: (date: string) => string;
  /** Above a shelf: what stands on it, and in which order. */
  readonly shelves: Readonly<Record<Shelf, string>>;
  /** Above the shelves of the Home tab. */
  readonly browse: string;
  /** Above the meetups before those that were told of. */
  readonly earlierMeetups: string;
  /** On the button that turns to a shelf. */
  readonly tabs: Readonly<Record<Shelf, string>>;
  readonly talkCount: (count: number) => string;
  /** Behind how many talks somebody gave: what the last one was, or when. */
  readonly latest: (talk: string) => string;
  /** Beside a row of a list. */
  readonly open: string;
  readonly homeHelp: (command: string) => string;

  /** Above what has gone wrong with the notes, for organisers. */
  readonly notesProblems: string;
  readonly howToListProblems: string;

  readonly questionCut: (length: number) => string;
  /** Where files came with a question. */
  readonly filesUnread: string;
  /** To people of other workspaces. */
  readonly membersOnly: string;
  /** Where Slack does not tell whether somebody is a member. */
  readonly memberUnknown: string;
  readonly busy: string;
  readonly apology: (reference: string) => string;
  /** Where nobody knows whether the answer was posted: no apology, which might stand below it. */
  readonly unconfirmed: (reference: string) => string;
}
