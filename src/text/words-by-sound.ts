/** The words of the notes by their sound, to find one that is written in other letters. */
import { isKana } from "./kana.ts";
import { englishSoundOf, skeletonOf, soundDistance, soundOf } from "./sound.ts";
import type { NearWord } from "./words-by-letters.ts";

/** A word with its rough sound, which is dear to make. */
interface Sounding {
  readonly term: string;
  readonly sound: string;
}

/** Grows with every word of the notes. */
export class WordsBySound {
  readonly #kana = new Map<string, string[]>();
  /** By skeleton, each script apart: a word is held against those of the other. */
  readonly #skeletons = {
    kana: new Map<string, Sounding[]>(),
    latin: new Map<string, Sounding[]>(),
  };

  add(term: string): void {
    const sound = soundOfTerm(term);
    if (sound === undefined) return;
    const inKana = isKana(term);
    if (inKana) push(this.#kana, sound, term);
    const known = this.#skeletons[inKana ? "kana" : "latin"];
    push(known, skeletonOf(sound), { term, sound });
    const one = inKana ? undefined : plural.exec(term)?.[1];
    if (one !== undefined) {
      const ofOne = englishSoundOf(one);
      push(known, skeletonOf(ofOne), { term, sound: ofOne });
    }
  }

  /** Kana words that sound like this one: コンテナ for konntena. */
  soundingLike(term: string): readonly string[] {
    return this.#kana.get(soundOf(term)) ?? [];
  }

  /** Words of the other script that sound like this one: kubernetes for くばねてす; nearest first. */
  inOtherScript(term: string): NearWord[] {
    const sound = soundOfTerm(term);
    if (sound === undefined) return [];
    const skeleton = skeletonOf(sound);
    if (skeleton.length < 2) return [];
    const farthest = skeleton.length < 3 ? farthestShortSound : farthestSound;
    const inKana = isKana(term);
    const near = new Map<string, number>();
    for (const other of withSkeleton(skeleton, this.#skeletons[inKana ? "latin" : "kana"])) {
      const [kana, latin] = inKana ? [sound, other.sound] : [other.sound, sound];
      const distance = soundBetween(kana, latin, farthest);
      const known = near.get(other.term) ?? farthest;
      if (distance <= known) near.set(other.term, distance);
    }
    return [...near]
      .map(([term, distance]) => ({ term, distance }))
      .sort((a, b) => a.distance - b.distance);
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
    for (const letter of "bdghkmnprst") add(before + letter + after);
  }
  return found;
}

/** Japanese takes over the one, and not the many: テンプレート is templates, too. */
const plural = /^([a-z]{3,}[^aious])s$/u;

const farthestSound = 0.25;
const farthestShortSound = 0.15;

/** How far the sounds of a kana and a Latin word are apart; 1 where they cannot be one word, or are farther than this. */
function soundBetween(kana: string, latin: string, farthest: number): number {
  if (beginOtherwise(kana, latin) || endOtherwise(kana, latin)) return 1;
  return soundDistance(kana, latin, farthest);
}

/** Vowels change from script to script, but not the one a word begins with: イベント, Ubuntu. */
function beginOtherwise(a: string, b: string): boolean {
  const [first = "", other = ""] = [a[0], b[0]];
  return first !== other && /[aeiou]/u.test(first) && /[aeiou]/u.test(other);
}

/**
 * Kana add a vowel after a last consonant, and only some: u, or o after t and d, or i after k, s
 * and z (リング, コンテント, インキ). So りんご is no ring, カレー no call, and ビーチ no bit. The y of security is a vowel.
 */
function endOtherwise(kana: string, latin: string): boolean {
  return /(?:[^aeiouny]|[^t]y)$/u.test(latin) && /(?:[ae]|[^td]o|[^ksz]i)$/u.test(kana);
}

function soundOfTerm(term: string): string | undefined {
  if (isKana(term)) return soundOf(term);
  return /^[a-z]{3,}$/u.test(term) ? englishSoundOf(term) : undefined;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
