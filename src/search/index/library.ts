import { buildCatalogue } from "../../catalogue/build-catalogue.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Meetup } from "../../notes/meetup.ts";
import { NoteEncoder } from "./note-encoder.ts";
import { type PackedWords, packWords } from "./talk-words.ts";
import { buildThesaurus, type TermGroups, type Thesaurus } from "./thesaurus.ts";
import { type Translations, translationsOf, type WordList } from "./translations.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordIndex } from "./word-index.ts";

/** The catalogue and its index, read from one state of the notes folder. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
}

/** What the search knows of the talks; a talk's number is its place in `catalogue.entries`. */
export interface SearchIndex {
  readonly words: WordIndex;
  readonly vocabulary: Vocabulary;
  readonly thesaurus: Thesaurus;
  readonly translations: Translations;
  /** The words of each talk. */
  readonly talks: readonly PackedWords[];
}

/** What of an index takes long to make: all but the ordinary words. */
export type MadeIndex = Omit<SearchIndex, "translations">;

/** Indexes all talks at once. */
export function buildLibrary(
  meetups: readonly Meetup[],
  terms: TermGroups = [],
  list: WordList = [],
): Library {
  const steps = buildLibraryInSteps(meetups, terms, list);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a talk a step, for callers who have other things to do in between. */
export function* buildLibraryInSteps(
  meetups: readonly Meetup[],
  terms: TermGroups = [],
  list: WordList = [],
): Generator<undefined, Library, undefined> {
  const vocabulary = new Vocabulary();
  const thesaurus = buildThesaurus(terms);
  const catalogue = buildCatalogue(meetups);
  const encoder = new NoteEncoder(vocabulary, thesaurus);
  const talks: PackedWords[] = [];
  for (const entry of catalogue.entries) {
    talks.push(packWords(entry, encoder));
    yield;
  }
  const translations = translationsOf(list);
  return yield* indexTalks(catalogue, { thesaurus, translations, vocabulary, talks });
}

/** The library of these meetups and ordinary words, with the index that was made of them before. */
export function restoreLibrary(
  meetups: readonly Meetup[],
  list: WordList,
  made: MadeIndex,
): Library {
  const translations = translationsOf(list);
  return { catalogue: buildCatalogue(meetups), index: { ...made, translations } };
}

function* indexTalks(
  catalogue: Catalogue,
  read: Omit<SearchIndex, "words">,
): Generator<undefined, Library, undefined> {
  const words = yield* WordIndex.of(read.talks, read.vocabulary);
  return { catalogue, index: { ...read, words } };
}
