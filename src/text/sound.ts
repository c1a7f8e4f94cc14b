/**
 * How a word sounds, so that words of different scripts can be compared.
 *
 * Kana are spelled out in Latin letters and both sides are brought to one rough spelling, in which
 * what Japanese does not tell apart is the same: l and r, b and v, long and short vowels.
 */

/** The rough sound of a kana word (folded to hiragana) or of romaji: `hakason` for はっかそん and hakkason. */
export function soundOf(word: string): string {
  return smooth(spellOut(word));
}

/** The rough sound of an English word as a Japanese ear hears it. */
export function englishSoundOf(word: string): string {
  let sound = word;
  for (const [pattern, heard] of heardAs) sound = sound.replace(pattern, heard);
  return smooth(sound);
}

/** The consonants of a sound, which survive when a word changes its script: `kbnts`. An s may be voiced: builders, ビルダーズ. */
export function skeletonOf(sound: string): string {
  return sound
    .replace(/[aeiouyw]/gu, "")
    .replaceAll("z", "s")
    .replace(/(.)\1+/gu, "$1");
}

/**
 * How far two sounds are apart, 0 to 1; any value beyond `farthest` for those that are farther apart.
 * A vowel more, less or another costs little, for a language that has no bare consonants adds them.
 */
export function soundDistance(a: string, b: string, farthest: number): number {
  let last = costsOfBeginnings(b);
  const all = last.at(-1) ?? 0;
  const own = costsOfBeginnings(a).at(-1) ?? 0;
  const longest = Math.max(1, own, all);
  if (Math.abs(own - all) > farthest * longest) return 1;
  for (const letter of a) {
    last = nextRow(last, letter, b);
    if (Math.min(...last) > farthest * longest) return 1; // It only grows from here.
  }
  return (last[b.length] ?? 0) / longest;
}

/** What it costs to write nothing, the first letter, the first two, and so on. */
function costsOfBeginnings(sound: string): number[] {
  const costs = [0];
  for (const letter of sound) costs.push((costs.at(-1) ?? 0) + costOf(letter));
  return costs;
}

/** The next row of the table by which edit distances are counted. */
function nextRow(last: readonly number[], letter: string, sound: string): number[] {
  const cost = costOf(letter);
  const row = [(last[0] ?? 0) + cost];
  for (let at = 1; at <= sound.length; at += 1) {
    const other = sound[at - 1] ?? "";
    const change = costOfChange(letter, other);
    const without = (last[at] ?? 0) + cost;
    const more = (row[at - 1] ?? 0) + costOf(other);
    row.push(Math.min(without, more, (last[at - 1] ?? 0) + change));
  }
  return row;
}

function costOfChange(letter: string, other: string): number {
  if (letter === other) return 0;
  if ("sz".includes(letter) && "sz".includes(other)) return voiced;
  return Math.max(costOf(letter), costOf(other));
}

/** What an s costs that is voiced, or is not: no more than a vowel. */
const voiced = 0.25;

function costOf(letter: string): number {
  return "aeiouyw".includes(letter) ? 0.25 : 1;
}

const rows: Readonly<Record<string, string>> = {
  "": "あいうえお",
  k: "かきくけこ",
  g: "がぎぐげご",
  s: "さしすせそ",
  z: "ざじずぜぞ",
  t: "たちつてと",
  d: "だぢづでど",
  n: "なにぬねの",
  h: "はひふへほ",
  b: "ばびぶべぼ",
  p: "ぱぴぷぺぽ",
  m: "まみむめも",
  r: "らりるれろ",
};

const letters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(rows).flatMap(([consonant, kana]) =>
    [...kana].map((sign, index): [string, string] => [sign, consonant + "aiueo"[index]]),
  ),
  ["や", "ya"],
  ["ゆ", "yu"],
  ["よ", "yo"],
  ["わ", "wa"],
  ["を", "o"],
  ["ん", "n"],
]);

const smallVowels: Readonly<Record<string, string>> = {
  ぁ: "a",
  ぃ: "i",
  ぅ: "u",
  ぇ: "e",
  ぉ: "o",
};
const smallGlides: Readonly<Record<string, string>> = { ゃ: "ya", ゅ: "yu", ょ: "yo" };

function spellOut(word: string): string {
  let spelled = "";
  for (const sign of word) {
    const small = smallVowels[sign];
    const glide = smallGlides[sign];
    if (small !== undefined) spelled = spelled.replace(/[aeiou]$/u, "") + small;
    else if (glide !== undefined) spelled = spelled.replace(/i$/u, "") + glide;
    else if (sign !== "っ" && sign !== "ー") spelled += letters.get(sign) ?? sign;
  }
  return spelled;
}

/** Several spellings of one Japanese sound, made one. The order matters. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/l/gu, "r"],
  [/v/gu, "b"],
  [/sh/gu, "s"],
  [/ch/gu, "t"],
  [/ts/gu, "t"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/f/gu, "h"],
  [/j/gu, "z"],
  [/hu(?=[aeio])/gu, "h"],
  [/([stz])y(?=[aeuo])/gu, "$1"],
  [/w(?=[ieo])/gu, "u"],
  [/m(?=[bp])/gu, "n"],
  [/ei/gu, "e"],
  [/ou/gu, "o"],
  [/(.)\1+/gu, "$1"],
];

function smooth(spelled: string): string {
  let sound = spelled;
  for (const [pattern, same] of sameSound) sound = sound.replace(pattern, same);
  return sound;
}

/** English spellings, and how they come out in Japanese. The order matters. */
const heardAs: readonly (readonly [RegExp, string])[] = [
  [/tion|sion|cian/gu, "shon"],
  [/ph/gu, "f"],
  [/wh/gu, "w"],
  [/ck/gu, "k"],
  [/qu/gu, "ku"],
  [/ture/gu, "cha"],
  [/t?ch$/gu, "chi"],
  [/tch/gu, "ch"],
  [/igh/gu, "ai"],
  [/ea(?=[^r])/gu, "i"],
  [/dge?/gu, "d"],
  [/^kn/gu, "n"],
  [/c(?=[eiy])/gu, "s"],
  [/sc(?=[eiy])/gu, "s"],
  [/ch(?=[rl])|(?<=r)ch/gu, "k"],
  [/c(?!h)/gu, "k"],
  [/x/gu, "kus"],
  [/g(?=[ey])/gu, "j"],
  [/th/gu, "s"],
  [/(?:[aeo]r|(?<=[aeiou])re)$/gu, "a"],
  [/(?<=[aeiou])r(?![aeiou])/gu, ""],
  [/(?<=[^aeiou])e$/gu, ""],
];
