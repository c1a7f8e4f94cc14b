/**
 * How names sound, to find a speaker who is asked for in the other script: レナ for Lena, くま for Kuma.
 *
 * Names are short, and two that differ in one vowel are two people. So nothing may differ but what
 * kana cannot write: the bare consonants, after which they add a vowel.
 */
import { withoutAccents } from "./accents.ts";
import { foldKana, isKana } from "./kana.ts";
import { englishSoundOf, soundOf } from "./sound.ts";

/** A name in one script, and what it may sound like. */
export interface SoundingName {
  readonly inKana: boolean;
  /** One of kana; of Latin letters as one who knows romaji reads them, as English words, and as names. */
  readonly sounds: readonly string[];
}

/** The sounds of a name in kana or in Latin letters, whatever stands between its words; undefined for kanji. */
export function soundsOfName(name: string): SoundingName | undefined {
  return soundsOfWords(name.split(/[\s・･.,'’_-]+/u).filter(Boolean), soundsOfWord);
}

/** The same of a name's words, each heard by itself: the end of a word has its own sounds. */
export function soundsOfWords(
  words: readonly string[],
  soundsOf: (word: string) => SoundingName | undefined,
): SoundingName | undefined {
  const [first, ...others] = words.map(soundsOf);
  if (!first || others.some((other) => other?.inKana !== first.inKana)) return undefined;
  const sounds = first.sounds.map((sound, reading) =>
    [sound, ...others.map((other) => other?.sounds[reading])].join("").replace(/(.)\1+/gu, "$1"),
  );
  return sounds.some((sound) => sound.length > 1) ? { ...first, sounds } : undefined;
}

/** The sounds of a word in one script. */
export function soundsOfWord(word: string): SoundingName | undefined {
  const plain = word.normalize("NFKC").toLowerCase();
  const kana = foldKana(plain);
  if (isKana(kana)) return { inKana: true, sounds: [soundOf(kana)] };
  const latin = withoutAccents(plain);
  if (!/^[a-z]{1,40}$/u.test(latin)) return undefined;
  const said = asSaid(latin);
  const english = englishSoundOf(latin);
  const sounds = [soundOf(latin), english, said === latin ? english : englishSoundOf(said)];
  return { inKana: false, sounds };
}

/** Whether two names are one in two scripts, or both in kana. Two Latin spellings are two names. */
export function soundTheSame(a: SoundingName, b: SoundingName): boolean {
  if (a.inKana && b.inKana) return a.sounds[0] === b.sounds[0];
  if (a.inKana === b.inKana) return false;
  const [kana, latin] = a.inKana ? [a, b] : [b, a];
  return kana.sounds.some((said) => latin.sounds.some((sound) => isSaid(said, sound)));
}

/** How names are said where the same letters are said otherwise in words: Fischer, Robert. */
function asSaid(name: string): string {
  return name
    .replace(/t?sch/gu, "sh")
    .replace(/[eiou]r(?![aeiouy])/gu, "a")
    .replace(/cz/gu, "ch");
}

/** Whether a kana sound is the Latin one, but for the vowels that it adds: `puriya` and `priya`. */
function isSaid(kana: string, latin: string): boolean {
  let at = 0;
  for (const [index, letter] of [...kana].entries()) {
    if (letter === latin[at]) at += 1;
    else if (!isAdded(letter, kana[index - 1] ?? "", latin[at] ?? "")) return false;
  }
  return at === latin.length;
}

/** After a bare consonant kana add u, or o after t and d, or i after k, s, t and z. */
function isAdded(vowel: string, before: string, next: string): boolean {
  if (/[aeiou]/u.test(before) || /[aeiou]/u.test(next)) return false;
  if (vowel === "u") return before !== "";
  return (vowel === "o" && /[td]/u.test(before)) || (vowel === "i" && /[kstz]/u.test(before));
}
