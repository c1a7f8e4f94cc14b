import { buildCatalogue } from "../catalogue/build-catalogue.ts";
import type { Catalogue, CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import { noteWords } from "./note-terms.ts";
import { encodeWords, type Passage, passagesOf, termOf } from "./passages.ts";
import { buildThesaurus, type TermGroups, type Thesaurus } from "./thesaurus.ts";
import { Vocabulary } from "./vocabulary.ts";
import { type TalkTerms, WordIndex } from "./word-index.ts";

/** The catalogue and its index, read from one state of the notes folder. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
}

/** What the search knows of the talks; a talk's number is its place in `catalogue.talks`. */
export interface SearchIndex {
  readonly words: WordIndex;
  readonly vocabulary: Vocabulary;
  readonly thesaurus: Thesaurus;
  /** By talk. */
  readonly passages: readonly (readonly Passage[])[];
  /** The words of the titles, by talk, as passages have theirs. */
  readonly titles: readonly Uint32Array[];
}

/** Indexes all talks at once. */
export function buildLibrary(meetups: readonly Meetup[], terms: TermGroups = []): Library {
  const steps = buildLibraryInSteps(meetups, terms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a talk a step, for callers who have other things to do in between. */
export function* buildLibraryInSteps(
  meetups: readonly Meetup[],
  terms: TermGroups = [],
): Generator<undefined, Library, undefined> {
  const catalogue = buildCatalogue(meetups);
  const words = new WordIndex();
  const vocabulary = new Vocabulary();
  const thesaurus = buildThesaurus(terms);
  const passages: Passage[][] = [];
  const titles: Uint32Array[] = [];
  for (const [number, entry] of catalogue.talks.entries()) {
    const ofTalk = passagesOf(entry.talk, vocabulary, thesaurus);
    passages.push(ofTalk);
    titles.push(encodeWords(entry.talk.title, vocabulary, thesaurus));
    words.addTalk(number, termsOfTalk(entry, ofTalk, vocabulary, thesaurus));
    yield;
  }
  return { catalogue, index: { words, vocabulary, thesaurus, passages, titles } };
}

function termsOfTalk(
  { talk, meetup, people }: CataloguedTalk,
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
): TalkTerms {
  const terms = (...texts: readonly (string | undefined)[]): string[] =>
    texts.flatMap((text) => (text ? termsOfText(text, vocabulary, thesaurus) : []));
  return {
    title: terms(talk.title),
    people: terms(
      ...people.flatMap(({ names, handles }) => [...names, ...handles]),
      ...talk.speakers.map(({ company }) => company),
    ),
    meetup: terms(meetup.title, ...meetup.aliases, meetup.date, meetup.venue),
    about: terms(
      talk.heading.replace(talk.title, " "),
      ...talk.links.flatMap(({ text, url }) => [text, url]),
    ),
    body: passages.flatMap(({ words }) =>
      Array.from(words, (code) => vocabulary.term(termOf(code))),
    ),
  };
}

function termsOfText(text: string, vocabulary: Vocabulary, thesaurus: Thesaurus): string[] {
  return noteWords(text, thesaurus).flatMap(({ word, terms }) => {
    for (const term of terms) vocabulary.add(term, word);
    return terms;
  });
}
