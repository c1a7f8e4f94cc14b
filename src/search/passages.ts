/**
 * Passages: a talk's notes as ranking reads them, one for each point, in the order of the notes.
 *
 * A nested point makes sense only with the points above it, and a point that heads a list only
 * with those below, so a passage knows its parent. Its words are kept as numbers, for the best
 * passage of a talk is looked up while somebody waits.
 */
import type { Point, Talk } from "../notes/meetup.ts";
import { noteWords } from "./note-terms.ts";
import type { Thesaurus } from "./thesaurus.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Passage {
  readonly point: Point;
  /** Index of the passage of the parent point; -1 for an outermost one. */
  readonly parent: number;
  /** Words in order; see {@link encodeWords}. */
  readonly words: Uint32Array;
}

/** The passages of a talk: parents before their children. */
export function passagesOf(talk: Talk, vocabulary: Vocabulary, thesaurus: Thesaurus): Passage[] {
  const passages: Passage[] = [];
  const add = (point: Point, parent: number): void => {
    const index = passages.length;
    passages.push({ point, parent, words: encodeWords(point.text, vocabulary, thesaurus) });
    for (const child of point.children) add(child, index);
  };
  for (const point of talk.points) add(point, -1);
  return passages;
}

/** The points above a passage, outermost first. */
export function ancestorsOf(passage: Passage, passages: readonly Passage[]): Point[] {
  const ancestors: Point[] = [];
  for (let at = passages[passage.parent]; at; at = passages[at.parent]) ancestors.unshift(at.point);
  return ancestors;
}

/**
 * The terms of a text as numbers: each is four times the term's number in the vocabulary, plus
 * one where a new word begins and two where a sentence begins. So a word's stem and parts share its
 * place.
 */
export function encodeWords(
  text: string,
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
): Uint32Array {
  const codes: number[] = [];
  for (const sentence of text.split(sentenceEnd)) {
    let mark = 3;
    for (const { word, terms } of noteWords(sentence, thesaurus)) {
      for (const term of terms) {
        codes.push(vocabulary.add(term, word) * 4 + mark);
        mark = 0;
      }
      mark = 1;
    }
  }
  return Uint32Array.from(codes);
}

/** The number of the term that a code stands for. */
export function termOf(code: number): number {
  return code >> 2;
}

export function startsWord(code: number): boolean {
  return (code & 1) !== 0;
}

export function startsSentence(code: number): boolean {
  return (code & 2) !== 0;
}

const sentenceEnd = /(?<=[。．！？!?])|(?<=\.)\s+(?=\p{Lu})|\n+/u;
