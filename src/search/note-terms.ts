import { analyze, termsOf, type Word } from "./analyzer.ts";
import { findGroups, type Thesaurus } from "./thesaurus.ts";

/** A word of the notes with every term it is found by. */
export interface NoteWord {
  readonly word: Word;
  readonly terms: readonly string[];
}

/** The words of a text in order, with the terms of their groups on the word where a form begins. */
export function noteWords(text: string, thesaurus: Thesaurus): NoteWord[] {
  const words = analyze(text);
  const terms = words.map(termsOf);
  for (const { start, group } of findGroups(words, thesaurus)) terms[start]?.push(group);
  return words.map((word, at) => ({ word, terms: terms[at] ?? [] }));
}
