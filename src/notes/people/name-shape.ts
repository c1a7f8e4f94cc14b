/**
 * Does a text look like somebody's name?
 *
 * A title may hold anything, so the question is asked in two degrees: `isName` where only a name in
 * full will do, `isNameOrNick` where the place (`by …`, a heading below the talk) already says that a
 * person comes here.
 */

import { hasHonorific } from "../../text/honorific.ts";
import { sectionRole } from "../words/section-role.ts";
import { isSpeakerHeading } from "../words/speaker-label.ts";
import { hasHandle } from "./handle.ts";
import { nameScore } from "./name-evidence.ts";
import { bareName } from "./name-text.ts";
import { isCommonWord } from "./word-lists.ts";

const japaneseNick =
  /^[\p{Script=Han}々ヶ〆\p{Script=Hiragana}\p{Script=Katakana}ー]{2,12}[。.☆★]?$/u;
const nick = /^[a-z\d_][\w.-]{2,24}$/u;

/** A name in full, an honorific, or a handle: enough of a sign wherever it stands. */
export function isName(text: string): boolean {
  const name = bareName(text);
  if (name === "" || name.length > 40 || sectionRole(name) || isSpeakerHeading(name)) return false;
  return hasHandle(text) || hasHonorific(name) || nameScore(name) >= 1;
}

/** A name, or what people call themselves: `po3rin`, 「わんこ。」, `Taro`. */
export function isNameOrNick(text: string): boolean {
  if (isName(text)) return true;
  const name = bareName(text);
  if (sectionRole(name) || nameScore(name) < 0 || isCommonWord(name)) return false;
  if (nick.test(name) || /^\p{Lu}[\p{L}\d_-]{1,24}$/u.test(name)) return true;
  return name.length <= 20 && japaneseNick.test(name);
}

/** Short enough for a name, and no sentence: all that can be asked of a text beside a handle. */
export function mayBeName(text: string): boolean {
  if (/[をはがへ]|[:：→=＝]|\b(?:by|with|the|and|of|for|from|to)\b/u.test(text)) return false;
  if (nameScore(text) <= -4) return false;
  const words = text.split(/\s+/u);
  if (/^[\p{Script=Latin}\d\s.'’_"()-]+$/u.test(text)) {
    return words.length <= 4 && words.every((word) => /^[\p{Lu}\d"(]|^[a-z\d_-]+$/u.test(word));
  }
  return text.length <= 16 && words.length <= 3;
}
