/**
 * The words of the notes by their letters, to find the one that a misspelt word was meant to be.
 */
import { editDistance } from "./edit-distance.ts";
import { isKana } from "./kana.ts";

/** A word of the notes that is near to one asked for. */
export interface NearWord {
  readonly term: string;
  /** 0 for the same; the farther, the more. */
  readonly distance: number;
}

/** Grows with every word of the notes. */
export class WordsByLetters {
  readonly #words: string[] = [];
  /** By pair of letters, the numbers of the words that have it. */
  readonly #pairs = new Map<string, number[]>();
  /** By word, how many pairs it shares. Kept, for it is long and most questions need it. */
  #shared = new Uint16Array();

  add(term: string): void {
    const number = this.#words.length;
    this.#words.push(term);
    for (const pair of pairsOf(term)) {
      const list = this.#pairs.get(pair);
      if (!list) this.#pairs.set(pair, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
  }

  /** Words within one slip of the keyboard, two in long words; nearest first. */
  spelledLike(term: string): NearWord[] {
    const limit = slipsAllowed(term);
    if (limit === 0) return [];
    const pairs = new Set(pairsOf(term));
    const needed = Math.max(1, pairs.size - 3 * limit);
    const near: NearWord[] = [];
    for (const [word] of this.#sharing(pairs, needed)) {
      if (/^\d/u.test(word)) continue;
      const edits = editDistance(term, word, limit);
      if (edits <= limit && mayBegin(term, word)) near.push({ term: word, distance: edits });
    }
    return near.sort((a, b) => a.distance - b.distance || firstLetter(term, a, b));
  }

  /** Words that share much of their letters, however far from a slip; nearest first. */
  sharingLetters(term: string): NearWord[] {
    const pairs = new Set(pairsOf(term));
    const near: NearWord[] = [];
    // Fewer than these cannot come near, for no word is shorter than what it shares.
    const needed = Math.ceil((pairs.size * (1 - farthestLetters)) / (1 + farthestLetters));
    for (const [word, shared] of this.#sharing(pairs, Math.max(1, needed))) {
      const distance = 1 - (2 * shared) / (pairs.size + word.length + 1); // Dice's coefficient
      if (distance < farthestLetters) near.push({ term: word, distance });
    }
    return near.sort((a, b) => a.distance - b.distance).slice(0, mostNearest);
  }

  /** The words that share at least so many of the pairs, with how many they share. */
  #sharing(pairs: ReadonlySet<string>, least: number): [word: string, shared: number][] {
    if (this.#shared.length < this.#words.length)
      this.#shared = new Uint16Array(this.#words.length);
    const shared = this.#shared.fill(0);
    const found: number[] = [];
    const lists = Array.from(pairs, (pair) => this.#pairs.get(pair) ?? []);
    lists.sort((a, b) => a.length - b.length);
    for (const [place, list] of lists.entries()) {
      const isLate = place > lists.length - least; // A word not met by now cannot share enough.
      for (const number of list) {
        const count = shared[number] ?? 0;
        if (isLate && count === 0) continue;
        shared[number] = count + 1;
        if (count + 1 === least) found.push(number);
      }
    }
    return found.map((number) => [this.#words[number] ?? "", shared[number] ?? 0]);
  }
}

const farthestLetters = 0.5;
const mostNearest = 10;

function slipsAllowed(term: string): number {
  if (/\d/u.test(term)) return 0; // v1.2 is not a slip of v1.3.
  if (isKana(term)) return term.length < 4 ? 0 : term.length < 7 ? 1 : 2;
  if (!/^\p{Script=Latin}[\p{Script=Latin}'.-]*$/u.test(term)) return 0;
  return term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
}

/** レプリケーション is no アプリケーション: a kana word is known by its first letter, unless swapped. */
function mayBegin(term: string, word: string): boolean {
  return !isKana(term) || term[0] === word[0] || term[0] === word[1];
}

/** People seldom mistype the first letter. */
function firstLetter(term: string, a: NearWord, b: NearWord): number {
  return Number(b.term[0] === term[0]) - Number(a.term[0] === term[0]);
}

function pairsOf(term: string): string[] {
  const padded = `^${term}$`;
  const pairs: string[] = [];
  for (let at = 0; at + 1 < padded.length; at += 1) pairs.push(padded.slice(at, at + 2));
  return pairs;
}
