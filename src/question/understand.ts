import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import type { Library, SearchIndex } from "../search/index/library.ts";
import type { WordIndex } from "../search/index/word-index.ts";
import type { Filters, Intent, Locale, Query } from "../search/query.ts";
import { analyze, type Word } from "../text/analyzer.ts";
import { foldWidth } from "../text/fold.ts";
import { askedLinkKind } from "./asked-links.ts";
import { hasContent } from "./content.ts";
import { readFilters } from "./filters/read-filters.ts";
import { takeSaidFilters } from "./filters/said-filters.ts";
import { takeYear } from "./filters/year.ts";
import { intentOf } from "./intents.ts";
import { findMeetups, type MeetupMention } from "./named/find-meetup.ts";
import { findPeople, type PeopleMention } from "./named/find-people.ts";
import { findPeopleCalled } from "./named/people-called.ts";
import { takeOffQuestionWords } from "./question-words.ts";
import { findRenamed } from "./renamed-meetups.ts";
import { takePhrases, withoutPhrases } from "./take-phrases.ts";
import { quoteNames, takeFilters } from "./typed/take-filters.ts";

/**
 * Understands a question: what kind of thing it asks for, within which limits, and in what words.
 *
 * `defaultLocale` counts where the question shows no language, such as 「k8s」.
 *
 * @param today As `YYYY-MM-DD`, for 去年 and the like, which are words like any other without it.
 */
export function understand(
  question: string,
  library: Library,
  defaultLocale: Locale,
  today?: string,
): Query {
  const { catalogue, index } = library;
  const plain = foldWidth(question).trim();
  const { typed, rest: words } = takeFilters(
    quoteNames(plain, (name) => findPeopleCalled(catalogue, name).length > 0),
  );
  const { said, rest } = takeSaidFilters(words, catalogue, today);
  const asked = [...typed, ...said];
  const { filters: askedFilters, misunderstood } = readFilters(asked, catalogue);
  const { phrases, unquoted } = takePhrases(rest);
  const meetup = findMeetupsMeant(unquoted, library);
  const named = findPeopleMeant(meetup?.rest ?? unquoted, catalogue, index);
  const year = takeYear(named?.rest ?? meetup?.rest ?? unquoted, catalogue);
  const topic = takeOffQuestionWords(year.rest);
  // A phrase may be made of nothing but words of asking: 「これは誰の？」
  const quoted = phrases.filter((phrase) => year.rest.includes(phrase));
  const text = hasContent(topic) || quoted.length === 0 ? topic : quoted.join(" ");
  const filters: Filters = {
    ...(meetup && meetup.meetups.length > 0 ? { meetups: meetup.meetups } : {}),
    ...(named && !isBySpeaker(askedFilters) && speakersOf(named)),
    ...(year.year === undefined ? {} : { year: year.year }),
    ...unknownOf(catalogue, unquoted, meetup, named, year),
    ...askedFilters,
  };
  const asking = withoutPhrases(year.rest, phrases);
  const intent = intentFor(rest, asking, text, filters);
  const linkKind = intent === "link" ? askedLinkKind(asking) : undefined;
  return {
    question: question.trim(),
    // A label is a word of the asker's, its value may be a name of the notes.
    locale: localeOf([words, ...typed.map(({ label }) => label)].join(":"), defaultLocale),
    ...(today && { today }),
    intent,
    ...(linkKind && { linkKind }),
    text,
    phrases,
    filters,
    filtered: asked.length > 0,
    misunderstood,
  };
}

/** Of notes that number and date no meetup, none can be missing: a number or a day is something to search for. */
function findMeetupsMeant(text: string, library: Library): MeetupMention | undefined {
  const mention = findMeetups(library.catalogue, text);
  if (!mention || mention.meetups.length > 0) return mention;
  return findRenamed(text, library) ?? (isNumberedOrDated(library.catalogue) ? mention : undefined);
}

/** A name that the notes speak of without knowing its bearer is something to search for: ペパボさん is a company. */
function findPeopleMeant(
  text: string,
  catalogue: Catalogue,
  { words }: SearchIndex,
): PeopleMention | undefined {
  return findPeople(catalogue, text, (name) => isInOneTalk(analyze(name), words));
}

function isBySpeaker({ person, people }: Filters): boolean {
  return person !== undefined || people !== undefined;
}

function speakersOf({
  people,
  shared,
}: PeopleMention): Pick<Filters, "person" | "people" | "shared"> {
  const [person, ...more] = people;
  if (!person || more.length === 0) return person ? { person } : {};
  return { people, ...(shared.length > 0 ? { shared } : {}) };
}

/** Whether some talk has all of the words. */
function isInOneTalk(name: readonly Word[], words: WordIndex): boolean {
  return words.isInOneTalk(name.map(({ term }) => term));
}

function unknownOf(
  catalogue: Catalogue,
  question: string,
  meetup: MeetupMention | undefined,
  named: PeopleMention | undefined,
  year: ReturnType<typeof takeYear>,
): Pick<Filters, "unknown"> {
  if (meetup && meetup.meetups.length === 0) {
    return { unknown: { kind: "meetup", text: meetup.asked.trim() } };
  }
  const edition = meetup && missingEdition(question, meetup.asked.trim(), meetup.meetups);
  if (edition) return { unknown: { kind: "meetup", text: edition } };
  // Notes that name no speaker cannot tell that one does not exist.
  if (named && named.people.length === 0 && catalogue.people.length > 0) {
    return { unknown: { kind: "person", text: named.asked.trim() } };
  }
  if (year.unknown) return { unknown: { kind: "year", text: year.unknown } };
  return {};
}

/** 「RubyKaigi 2024」 where the notes have only other years of it. */
function missingEdition(
  question: string,
  asked: string,
  meetups: readonly Meetup[],
): string | undefined {
  const after = question.slice(question.indexOf(asked) + asked.length);
  const year = /^ ?の? ?((?:19|20)\d\d)(?!\d)/u.exec(after)?.[1];
  if (year === undefined) return undefined;
  const isOther = ({ date }: Meetup) => date !== undefined && !date.startsWith(year);
  return meetups.length > 0 && meetups.every(isOther) ? `${asked} ${year}` : undefined;
}

function isNumberedOrDated({ meetupsByNumber, meetupsByDate }: Catalogue): boolean {
  return meetupsByNumber.size > 0 || meetupsByDate.size > 0;
}

/** A name with nothing else asked for is a question about that person or meetup. */
function intentFor(question: string, rest: string, text: string, filters: Filters): Intent {
  const intent = intentOf(rest);
  const named = Object.keys(filters).length > 0;
  if (intent === "help" && named) return nameIntent(filters);
  if (intent === "help") return intentOf(question);
  // 「話した人は？」 asks for the speaker of what is talked of.
  const asksForPeople = intent === "people";
  const asksForNamed = named && ["topic", "talks", "latest"].includes(intent);
  const asksForSpeaker = intent === "who" && isBySpeaker(filters);
  const mayBeAll = asksForPeople || asksForNamed || asksForSpeaker;
  if (!mayBeAll || hasContent(text)) return intent; // Reading the text takes long.
  if (asksForNamed) return nameIntent(filters);
  return isBySpeaker(filters) ? "speaker" : "who";
}

function nameIntent(filters: Filters): Intent {
  if (isBySpeaker(filters)) return "speaker";
  return filters.meetups ? "meetup" : "talks";
}

/** The language that a text shows by its script; `defaultLocale` where it shows none. */
export function localeOf(question: string, defaultLocale: Locale): Locale {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(question)) return "ja";
  return /\p{Script=Latin}{2,}\s+\p{Script=Latin}{2,}/u.test(question) ? "en" : defaultLocale;
}
