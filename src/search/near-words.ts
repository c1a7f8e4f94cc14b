/**
 * The words of the notes by their letters and by their sound, to find the one that a word the
 * notes do not know was meant to be.
 */

import { editDistance } from "../catalogue/edit-distance.ts";
import { englishSoundOf, skeletonOf, soundDistance, soundOf } from "./sound.ts";

/** A word of the notes that is near to one asked for. */
export interface NearWord {
  readonly term: string;
  /** 0 for the same, 1 for a quite different one. */
  readonly distance: number;
}

/** A word with its rough sound, which is dear to make. */
interface Sounding {
  readonly term: string;
  readonly sound: string;
}

/** Grows with every word of the notes. */
export class NearWords {
  readonly #words: string[] = [];
  readonly #pairs = new Map<string, number[]>();
  readonly #sounds = new Map<string, string[]>();
  /** By skeleton, each script apart: a word is held against those of the other. */
  readonly #skeletons = {
    kana: new Map<string, Sounding[]>(),
    latin: new Map<string, Sounding[]>(),
  };

  add(term: string): void {
    const number = this.#words.length;
    this.#words.push(term);
    for (const pair of pairsOf(term)) {
      const list = this.#pairs.get(pair);
      if (!list) this.#pairs.set(pair, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
    const sound = soundOfTerm(term);
    if (sound === undefined) return;
    const inKana = isKana(term);
    if (inKana) push(this.#sounds, sound, term);
    push(this.#skeletons[inKana ? "kana" : "latin"], skeletonOf(sound), { term, sound });
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
    return near.sort((a, b) => a.distance - b.distance).slice(0, NEAREST);
  }

  /** Kana words that sound like this one: コンテナ for konntena. */
  soundingLike(term: string): readonly string[] {
    return this.#sounds.get(soundOf(term)) ?? [];
  }

  /** Words of the other script that sound like this one: kubernetes for くばねてす; nearest first. */
  inOtherScript(term: string): NearWord[] {
    const sound = soundOfTerm(term);
    if (sound === undefined) return [];
    const skeleton = skeletonOf(sound);
    if (skeleton.length < 2) return [];
    const farthest = skeleton.length < 3 ? farthestShortSound : farthestSound;
    const inKana = isKana(term);
    const near: NearWord[] = [];
    for (const other of withSkeleton(skeleton, this.#skeletons[inKana ? "latin" : "kana"])) {
      const [kana, latin] = inKana ? [sound, other.sound] : [other.sound, sound];
      const distance = soundBetween(kana, latin);
      if (distance <= farthest) near.push({ term: other.term, distance });
    }
    return near.sort((a, b) => a.distance - b.distance);
  }

  /** The words that share at least so many of the pairs, with how many they share. */
  #sharing(pairs: ReadonlySet<string>, least: number): [word: string, shared: number][] {
    const shared = new Uint16Array(this.#words.length);
    const found: number[] = [];
    for (const pair of pairs) {
      for (const number of this.#pairs.get(pair) ?? []) {
        shared[number] = (shared[number] ?? 0) + 1;
        if (shared[number] === least) found.push(number);
      }
    }
    return found.map((number) => [this.#words[number] ?? "", shared[number] ?? 0]);
  }
}

/** Words of this skeleton, or of one with a letter more or less. */
function withSkeleton(
  skeleton: string,
  bySkeleton: ReadonlyMap<string, readonly Sounding[]>,
): Sounding[] {
  const found = [...(bySkeleton.get(skeleton) ?? [])];
  const add = (other: string) => {
    const words = bySkeleton.get(other);
    if (words) found.push(...words);
  };
  if (skeleton.length < 3) return found;
  for (let at = 0; at <= skeleton.length; at += 1) {
    const [before, after] = [skeleton.slice(0, at), skeleton.slice(at)];
    if (after !== "") add(before + after.slice(1));
    for (const letter of "bdghkmnprstz") add(before + letter + after);
  }
  return found;
}

const farthestLetters = 0.6;
const NEAREST = 10;
const farthestSound = 0.25;
const farthestShortSound = 0.15;

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

/** How far the sounds of a kana and a Latin word are apart; 1 where they cannot be one word. */
function soundBetween(kana: string, latin: string): number {
  if (beginOtherwise(kana, latin) || endOtherwise(kana, latin)) return 1;
  return soundDistance(kana, latin);
}

/** Vowels change from script to script, but not the one a word begins with: イベント, Ubuntu. */
function beginOtherwise(a: string, b: string): boolean {
  const [first = "", other = ""] = [a[0], b[0]];
  return first !== other && /[aeiou]/u.test(first) && /[aeiou]/u.test(other);
}

/**
 * Kana add a vowel after a last consonant, and only some: u, or o after t and d, or i after k, s, t
 * and z (リング, コンテント, インキ). So りんご is no ring, and カレー no call.
 */
function endOtherwise(kana: string, latin: string): boolean {
  return /[^aeioun]$/u.test(latin) && /(?:[ae]|[^td]o|[^kstz]i)$/u.test(kana);
}

function soundOfTerm(term: string): string | undefined {
  if (isKana(term)) return soundOf(term);
  return /^[a-z]{3,}$/u.test(term) ? englishSoundOf(term) : undefined;
}

function isKana(term: string): boolean {
  return /^[ぁ-んー]+$/u.test(term);
}

function pairsOf(term: string): string[] {
  const padded = `^${term}$`;
  const pairs: string[] = [];
  for (let at = 0; at + 1 < padded.length; at += 1) pairs.push(padded.slice(at, at + 2));
  return pairs;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
