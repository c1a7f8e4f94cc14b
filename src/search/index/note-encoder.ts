/**
 * Texts of the notes as numbers of terms, which is how the index keeps them.
 *
 * What it makes of a word it makes once, for notes repeat themselves. So one encoder serves a whole
 * build and is then forgotten.
 */
import { Analyzer, termsOf, type Word } from "../../text/analyzer.ts";
import { formsAt, groupsOf, keyOf, type Thesaurus } from "./thesaurus.ts";
import type { Vocabulary } from "./vocabulary.ts";

export class NoteEncoder {
  readonly #analyzer = new Analyzer();
  readonly #known = new Map<Word, KnownWord>();
  readonly #vocabulary: Vocabulary;
  readonly #thesaurus: Thesaurus;

  constructor(vocabulary: Vocabulary, thesaurus: Thesaurus) {
    this.#vocabulary = vocabulary;
    this.#thesaurus = thesaurus;
  }

  /**
   * Adds the terms of a text to `codes`, in order: each is four times the term's number in the
   * vocabulary, plus one where a new word begins and two where a sentence begins. So a word's stem
   * and parts share its place, and so does the term of a group with the word where one of its
   * forms begins.
   */
  encode(text: string, codes: number[]): void {
    for (const sentence of text.split(sentenceEnd)) this.#encodeSentence(sentence, codes);
  }

  #encodeSentence(sentence: string, codes: number[]): void {
    const words = this.#analyzer.analyze(sentence).map((word) => this.#know(word));
    const keys = words.map(({ key }) => key);
    for (const [start, { word, numbers, partGroups }] of words.entries()) {
      let mark = start === 0 ? 3 : 1;
      for (const number of numbers) {
        codes.push(number * 4 + mark);
        mark = 0;
      }
      for (const { group, length } of formsAt(keys, start, this.#thesaurus)) {
        const form = words.slice(start, start + length).map((one) => one.word.text);
        codes.push(this.#vocabulary.add(group, word, spelled(form)) * 4);
      }
      for (const { group, part } of partGroups) codes.push(this.#vocabulary.add(group, part) * 4);
    }
  }

  #know(word: Word): KnownWord {
    const known = this.#known.get(word);
    if (known) return known;
    const one = {
      word,
      key: keyOf(word),
      numbers: termsOf(word).map((term) => this.#vocabulary.add(term, word)),
      partGroups: word.parts.flatMap((part) =>
        groupsOf(part, this.#thesaurus).map((group) => ({ group, part })),
      ),
    };
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(word, one);
    return one;
  }
}

/** As one writes several words one after the other; only Latin ones are set apart. */
function spelled(words: readonly string[]): string {
  return words.join(" ").replace(/(?<!\p{ASCII}) | (?!\p{ASCII})/gu, "");
}

/** Beyond this the memory is better used. */
const mostRemembered = 100_000;

interface KnownWord {
  readonly word: Word;
  readonly key: string;
  /** Of its own terms. */
  readonly numbers: readonly number[];
  /** With the part of the word that is the form: alert, not the address that holds it. */
  readonly partGroups: readonly { readonly group: string; readonly part: Word }[];
}

const sentenceEnd = /(?<=[。．！？!?])|(?<=\.)\s+(?=\p{Lu})|\n+/u;
