/** The words of a question, each with the terms of the notes that would answer it. */
import { analyze, type Word } from "../../text/analyzer.ts";
import { foldWord } from "../../text/fold.ts";
import type { SearchIndex } from "../index/library.ts";
import { findGroups, type GroupMention, groupsOf, isProductName } from "../index/thesaurus.ts";
import { ranking } from "../ranking.ts";
import { type Compound, compoundsOf } from "./asked-compounds.ts";
import { bridge, inOtherScript, misspelt, unfinished } from "./bridge.ts";
import { clausesOf } from "./clauses.ts";
import { findInitials } from "./initials.ts";
import { convertKanaRuns } from "./kana-runs.ts";
import { convertLetterNames } from "./letter-names.ts";
import type { Option } from "./option.ts";
import { regroup } from "./regroup.ts";
import { isNameWord, weightsOf } from "./word-kinds.ts";

export interface AskedWord {
  /** As asked. */
  readonly text: string;
  /** How much it counts for the order of the talks, by the kind of word it is; most count 1. */
  readonly weight: number;
  /** How much it counts for whether a talk answers at all. */
  readonly tells: number;
  /** Whether it is written as names are: COBOL in 「COBOLからの移行」, Swarm in "docker Swarm". */
  readonly isName: boolean;
  /** The compound of the question that it belongs to. */
  readonly compound: Compound;
  /** Terms of the notes, likeliest first; none where the notes do not know the word. */
  readonly options: readonly Option[];
}

/** The words that count, each once; terms of several words, such as machine learning, as one. No term goes beyond a clause. */
export function askedWords(text: string, index: SearchIndex): AskedWord[] {
  const clauses = clausesOf(convertLetterNames(convertKanaRuns(text, index), index));
  const asked = new Map<string, AskedWord>();
  for (const [clause, typed] of clauses.entries()) {
    const isLast = clause === clauses.length - 1;
    for (const [term, word] of wordsOf(typed, { text, isLast }, index)) {
      if (!asked.has(term)) asked.set(term, word);
    }
  }
  return [...asked.values()];
}

/** The words of a clause by their terms, terms of several words before all others. */
function wordsOf(
  typed: string,
  { text, isLast }: { text: string; isLast: boolean },
  index: SearchIndex,
): ReadonlyMap<string, AskedWord> {
  const words = regroup(analyze(typed), index);
  const groups = findGroups(words, index.thesaurus).filter(({ length }) => length > 1);
  const isHeld = ({ group }: GroupMention) => index.vocabulary.find(group) !== undefined;
  const held = groups.filter(isHeld);
  const compounds = compoundsOf(words, typed);
  // A term that the notes do not have is asked for by its words, as one thing.
  for (const { start, length } of groups.filter((group) => !isHeld(group)))
    compounds.fill({ words: length }, start, start + length);
  const terms = [...longTerms(words, held), ...spelledOut(words, index)];
  const asked = new Map<string, AskedWord>(terms.map(({ term, asked }) => [term, asked]));
  const inTerm = new Set(terms.flatMap(({ words }) => words));
  for (const [place, word] of words.entries()) {
    if (asked.has(word.term)) continue;
    const options = optionsOf(word, index, isLast && place === words.length - 1);
    const { weight, tells } = weightsOf(word, index.thesaurus);
    const part = inTerm.has(word);
    const name = isNameWord(word, text);
    const compound = compounds[place] ?? { words: 1 };
    asked.set(word.term, {
      text: word.text,
      weight:
        weight *
        (part ? ranking.inTerm : 1) *
        (name ? ranking.name : 1) *
        compound.words ** -ranking.compound,
      tells: part ? 0 : tells,
      isName: name,
      compound,
      options,
    });
  }
  return asked;
}

/** Terms of several words that the notes have in one form or another. */
function longTerms(words: readonly Word[], found: readonly GroupMention[]): LongTerm[] {
  return found.map(({ start, length, group }) =>
    longTerm(group, words.slice(start, start + length), [
      { term: group, weight: 1, bridge: "synonym" },
    ]),
  );
}

/** Terms of several words that the notes abbreviate. */
function spelledOut(words: readonly Word[], { vocabulary }: SearchIndex): LongTerm[] {
  return findInitials(words, vocabulary).map(({ term, start, length }) =>
    longTerm(term, words.slice(start, start + length), [{ term, weight: 1, bridge: "initials" }]),
  );
}

interface LongTerm {
  readonly term: string;
  readonly words: readonly Word[];
  readonly asked: AskedWord;
}

function longTerm(term: string, words: readonly Word[], options: readonly Option[]): LongTerm {
  const text = words.map((word) => word.text).join(" ");
  const compound = { words: 1 }; // By itself: it weighs enough where it is missing.
  const asked = {
    text,
    weight: 1,
    tells: ranking.tells.term,
    isName: false,
    compound,
    options,
  };
  return { term, words, asked };
}

function optionsOf(word: Word, index: SearchIndex, last: boolean): readonly Option[] {
  const known = knownOptions(word, index);
  if (known.length > 0) {
    const itself = index.vocabulary.find(word.term) !== undefined;
    const found = [
      ...known,
      ...(itself ? [] : slips(word, index)),
      ...inOtherScript(word, index),
      ...translations(word, index),
    ];
    return last ? [...found, ...unfinished(word, index)] : found;
  }
  const bridged = bridge(word, index).flatMap((option) => [
    option,
    ...synonyms(option, word, index),
  ]);
  return [...bridged, ...translations(word, index)];
}

/** What stands for the word in the other language, in whatever form, as far as the notes have it: resend for 再送, and リトライ, which is retry. */
function translations(word: Word, index: SearchIndex): Option[] {
  const weight = ranking.bridge.translation;
  return index.translations.of(word).flatMap((meaning) => {
    const { term, stem } = meaning;
    const forms: Option[] = [{ term, weight, bridge: "translation" }];
    if (stem) forms.push({ term: stem, weight: weight * ranking.stem, bridge: "translation" });
    const others = groupsOf(meaning, index.thesaurus).map(
      (group): Option => ({
        term: group,
        weight: weight * ranking.bridge.synonym,
        bridge: "translation",
      }),
    );
    return [...forms, ...others].filter(
      (option) => index.vocabulary.find(option.term) !== undefined,
    );
  });
}

/** The word itself, its stem, and other forms of the same term, as far as the notes have them. */
function knownOptions(word: Word, index: SearchIndex): Option[] {
  const { term, stem } = word;
  const itself: Option = { term, weight: 1, bridge: "exact" };
  const exact: Option[] = isOfAnother(word, index) ? [] : [itself];
  if (stem !== undefined && !isProductName(word, index.thesaurus))
    exact.push({ term: stem, weight: ranking.stem, bridge: "exact" });
  return [...exact, ...synonyms(itself, word, index)].filter(
    (option) => index.vocabulary.find(option.term) !== undefined,
  );
}

/** Whether an abbreviation is only what is left of an ordinary word: CON, of cons. */
function isOfAnother({ term, text }: Word, { vocabulary }: SearchIndex): boolean {
  const spelling = vocabulary.spelling(term);
  return /^\p{Lu}{2,}$/u.test(text) && foldWord(spelling) !== term && !/^\p{Lu}{2}/u.test(spelling);
}

/** For a word of which the notes have the stem only, perhaps by chance: applied for appled, which has the stem of apple. */
function slips(word: Word, index: SearchIndex): Option[] {
  return misspelt(word, index).map((option) => ({
    ...option,
    weight: option.weight * ranking.stem,
  }));
}

/** Other forms of the term that an option stands for. */
function synonyms({ term, weight }: Option, word: Word, index: SearchIndex): Option[] {
  return groupsOf({ ...word, term }, index.thesaurus).map((group) => ({
    term: group,
    weight: weight * ranking.bridge.synonym,
    bridge: "synonym",
  }));
}
