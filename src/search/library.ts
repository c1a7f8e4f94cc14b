import { buildCatalogue } from "../catalogue/build-catalogue.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import { NoteEncoder } from "./note-encoder.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { readTalkWords, type TalkWords } from "./talk-words.ts";
import { buildThesaurus, type TermGroups, type Thesaurus } from "./thesaurus.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordIndex } from "./word-index.ts";

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
  const vocabulary = new Vocabulary();
  const thesaurus = buildThesaurus(terms);
  const catalogue = buildCatalogue(meetups);
  const encoder = new NoteEncoder(vocabulary, thesaurus);
  return yield* indexTalks({ catalogue, vocabulary, thesaurus }, (number) => {
    const entry = catalogue.talks[number];
    return entry && readTalkWords(entry, encoder);
  });
}

function* indexTalks(
  {
    catalogue,
    vocabulary,
    thesaurus,
  }: { catalogue: Catalogue; vocabulary: Vocabulary; thesaurus: Thesaurus },
  wordsOf: (talk: number) => TalkWords | undefined,
): Generator<undefined, Library, undefined> {
  const words = new WordIndex(vocabulary);
  const passages: Passage[][] = [];
  const titles: Uint32Array[] = [];
  for (const [number, { talk }] of catalogue.talks.entries()) {
    const ofTalk = wordsOf(number);
    if (!ofTalk) continue;
    passages.push(passagesOf(talk, ofTalk.passages));
    titles.push(ofTalk.title);
    words.addTalk(number, ofTalk);
    yield;
  }
  return { catalogue, index: { words, vocabulary, thesaurus, passages, titles } };
}
