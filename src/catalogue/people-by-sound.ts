import {
  type SoundingName,
  soundsOfName,
  soundsOfWord,
  soundsOfWords,
  soundTheSame,
} from "../text/name-sounds.ts";
import { isNearName } from "../text/near-name.ts";
import { skeletonOf, soundDistance } from "../text/sound.ts";
import { isFullName, nameWords } from "./identify-people.ts";
import { spellings } from "./name-people.ts";
import type { Person } from "./person.ts";

/** A name by its sound, and whose it is. */
interface CalledPerson {
  readonly called: SoundingName;
  readonly person: Person;
}

/** Speakers by the sounds of their names, family and given names and handles. */
export class PeopleBySound {
  readonly #people: readonly Person[];
  #made: ReadonlyMap<string, readonly CalledPerson[]> | undefined;

  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  /** Made when first asked for: sounds are dear, and most questions name nobody by them. */
  get #bySkeleton(): ReadonlyMap<string, readonly CalledPerson[]> {
    this.#made ??= peopleBySkeleton(this.#people);
    return this.#made;
  }

  /** Who is called so in the other script, or in other kana: one, several, or none. */
  soundingLike(name: string): readonly Person[] {
    const asked = soundsOfName(name);
    const alike = this.#near(asked).filter(({ called }) => asked && soundTheSame(asked, called));
    return [...new Set(alike.map(({ person }) => person))];
  }

  /** Who is called nearly so, in any of the scripts, with the same consonants; nearest first. */
  soundingNear(name: string): readonly Person[] {
    const asked = soundsOfName(name);
    const near = this.#near(asked)
      .map(({ person, called }) => ({ person, distance: asked ? soundsApart(asked, called) : 1 }))
      .filter(({ distance }) => distance <= farthest)
      .sort((a, b) => a.distance - b.distance);
    return [...new Set(near.map(({ person }) => person))];
  }

  /** Who alone is called so in Latin letters or in kana but for a slip, by a name of many letters: なかやばし for Nakabayashi. */
  misspelt(name: string): readonly Person[] {
    const { inKana, sounds: [asked = ""] = [] } = soundsOfName(name) ?? {};
    if (!inKana || asked.length < manyLetters) return [];
    const near = [...this.#bySkeleton.values()]
      .flat()
      .filter(({ called: { sounds } }) => sounds.some((sound) => isNearName(asked, sound)));
    const people = [...new Set(near.map(({ person }) => person))];
    return people.length === 1 ? people : [];
  }

  #near(asked?: SoundingName): readonly CalledPerson[] {
    return skeletonsOf(asked).flatMap((skeleton) => this.#bySkeleton.get(skeleton) ?? []);
  }
}

function peopleBySkeleton(people: readonly Person[]): ReadonlyMap<string, readonly CalledPerson[]> {
  const bySkeleton = new Map<string, CalledPerson[]>();
  const soundsOf = remembered(soundsOfWord);
  for (const person of people) {
    for (const words of callings(person)) {
      const called = soundsOfWords(words, soundsOf);
      if (!called) continue;
      for (const skeleton of skeletonsOf(called)) {
        const others = bySkeleton.get(skeleton);
        if (others) others.push({ called, person });
        else bySkeleton.set(skeleton, [{ called, person }]);
      }
    }
  }
  return bySkeleton;
}

/** Letters of a name of which one or two may be a slip. */
const manyLetters = 8;

/** One vowel of a short name: Lena and リナ. */
const farthest = 0.15;

function soundsApart(a: SoundingName, b: SoundingName): number {
  const all = a.sounds.flatMap((one) =>
    b.sounds.map((other) => soundDistance(one, other, farthest)),
  );
  return Math.min(...all);
}

/** A sound that kana add is a vowel, so names that sound the same have their consonants in common. */
function skeletonsOf(name?: SoundingName): string[] {
  return [...new Set(name?.sounds.map(skeletonOf))];
}

/** Each way to call a person, in words. */
function callings({ names, handles }: Person): string[][] {
  const whole = names.flatMap(spellings).map(nameWords);
  const parts = names.filter(isFullName).flatMap(nameWords);
  return [...whole, ...[...parts, ...handles].map((one) => [one])];
}

/** Many people share a word of their names, and its sound is dear to make. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    made.set(word, value);
    return value;
  };
}
