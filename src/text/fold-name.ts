/**
 * One spelling for the many ways a name is written.
 *
 * Names are compared without width, case, accents, spaces and punctuation, and with today's form of the
 * kanji that family names keep in older ones: 髙橋 is 高橋, ＠Foo_Bar is foobar.
 */

import { withoutAccents } from "./accents.ts";
import { todaysForm } from "./kanji-forms.ts";
import { withDigits } from "./kanji-number.ts";

/** A name reduced to its letters and digits, as the catalogue's look-ups key it. */
export function foldName(name: string): string {
  if (isAscii.test(name)) return name.replace(/[^a-z\d]+/giu, "").toLowerCase(); // Much faster, and most names are.
  let folded = "";
  for (const character of withDigits(name.normalize("NFKC"))) {
    if (isLetter.test(character)) folded += foldCharacter(character);
  }
  return folded;
}

/** A letter or digit, folded, and where it stands in the NFKC form of the text. */
export interface FoldedLetter {
  readonly folded: string;
  readonly at: number;
  /** Where the next character begins. */
  readonly end: number;
}

/** The letters and digits of a text; all else is left out. */
export function foldLetters(text: string): FoldedLetter[] {
  const letters: FoldedLetter[] = [];
  let at = 0;
  for (const character of text.normalize("NFKC")) {
    const end = at + character.length;
    if (isLetter.test(character)) letters.push({ folded: foldCharacter(character), at, end });
    at = end;
  }
  return letters;
}

const isAscii = /^[\0-\x7f]*$/u;
const isLetter = /[\p{L}\p{M}\p{N}]/u;

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (character < "\u{80}") return lower;
  return character > "\u{1eff}" ? (todaysForm.get(character) ?? lower) : withoutAccents(lower);
}
