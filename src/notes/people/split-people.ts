/** Lists of people, such as `@a, @b`, `A & B` or 「Aさん、Bさん」, cut between them. */

import { hasHonorific } from "../../text/honorific.ts";
import { andWord } from "../words/and-words.ts";
import { isCompany } from "./company.ts";
import { handleIn, hasHandle, withoutHandles } from "./handle.ts";
import { nameScore } from "./name-evidence.ts";
import { shortKorean } from "./name-shapes.ts";
import { isGivenName } from "./word-lists.ts";

/**
 * Cuts a list between people. A comma before a part without a handle, after one with a handle,
 * announces a company; so does one comma in each half of `A, X and B, Y`.
 */
export function splitPeople(text: string): readonly string[] {
  if (!anySeparator.test(text)) return [text.trim()].filter(Boolean);
  const halves = splitOutside(text.replace(remark, "").replace(legalFormBehind, " "), conjunction);
  const isPaired =
    halves.length > 1 && halves.every((half) => splitOutside(half, comma).length === 2);
  if (isPaired && !allHandlesIn(halves)) return halves;
  return joinAffiliations(halves).flatMap(splitCommas);
}

/** Most texts name one person, and hold none. */
const anySeparator = new RegExp(`[,，、&＆+＋×✕・／/と※]|さん|氏|\\s${andWord}\\s`, "u");

/** 「山田さん ※調整中」 */
const remark = /(?<!\s)\s*※[^,，、]*/gu;

/** "Sample, Inc" is one company. */
const legalFormBehind = /,\s*(?=(?:Inc|Ltd|LLC|Corp|GmbH)\b)/gu;

/** `Ann Bee, Partner and Lead at Sample`: what follows the `and` is no further person. */
function joinAffiliations(halves: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const half of halves) {
    const last = joined.at(-1);
    const hasRole = last !== undefined && splitOutside(last, comma).length > 1;
    if (hasRole && !hasHonorific(half) && isOfLast(last, half)) {
      joined[joined.length - 1] = `${last} and ${half}`;
    } else joined.push(half);
  }
  return joined;
}

/** Is what follows a person a role, a company, or a company with the person's account? */
function isOfLast(last: string, part: string): boolean {
  const own = withoutHandles(part).replace(/\s+/gu, " ").trim();
  if (!hasHandle(part)) return nameScore(own) < 1;
  const account = handleIn(part) ?? "";
  const isNick = own.toLowerCase() === account.toLowerCase() || isGivenName(own);
  return own !== "" && !hasHandle(last) && !isNick && nameScore(last) >= 1 && nameScore(own) < 1;
}

/** R&D is no pair of people, and `John E Bee` is one; 「山田さん @a 鈴木さん @b」 are two. */
const conjunction = new RegExp(
  [
    `\\s+${andWord}\\s+`,
    String.raw`\s*(?!(?<=\b[A-Za-z])[&＆][A-Za-z](?![a-z]))[&＆+＋×✕]\s*`,
    String.raw`\s+と\s+|と(?=\s*[@＠])|(?<=さん|氏)と`,
    String.raw`(?<=(?:さん|氏) ?[@＠]\w{1,39})\s+(?=\S{1,20}(?:さん|氏))`,
  ].join("|"),
  "gu",
);
const comma = /\s*[,，、]\s*/gu;

function allHandlesIn(parts: readonly string[]): boolean {
  return parts.every((part) => splitOutside(part, comma).every(hasHandle));
}

function splitCommas(text: string): readonly string[] {
  const people: string[] = [];
  // Where handles stand in brackets, one that does not is somebody else's.
  const areBracketed = /[（(]\s*[@＠]/u.test(text);
  for (const part of splitOutside(text, comma)) {
    const last = people.at(-1);
    const isOther = areBracketed && bareHandle.test(part);
    if (last !== undefined && !isOther && belongsTo(last, part))
      people[people.length - 1] = `${last}, ${part}`;
    else people.push(...splitDots(part));
  }
  return people;
}

const bareWord = /^\p{Lu}[\p{L}\d]+$/u;
const bareHandle = /^[@＠][\w.-]+$/u;
/** Family and given name, with a space between. */
const fullName =
  /^[\p{Script=Han}々ヶ]{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,6}$/u;
/** Family names, or whole Chinese ones: where works who is called by so little is not told. */
const shortHan = /^[\p{Script=Han}々ヶ]{1,3}$/u;
/** A whole Korean name, and a short one behind it. */
const koreanFirst = /^\p{Script=Hangul}{2,3}$/u;
/** Longer than the bracket that is a part of a company's name, 「（株）」. */
const longBracket = /[（(][^（()）]{2,}[)）]/gu;

/** Is it a name in full, or as short as the one before it? */
function isSomebodyElse(last: string, own: string): boolean {
  if (koreanFirst.test(last) && shortKorean.test(own)) return true;
  return fullName.test(own) || (shortHan.test(own) && shortHan.test(last) && nameScore(own) > -4);
}

/** `Ann Bee (@a), Sample` and `Ann Bee, @a` are one person each. */
function belongsTo(last: string, part: string): boolean {
  if (hasHonorific(part)) return false;
  const own = part.replace(longBracket, "").trim();
  if (!hasHandle(part) && isSomebodyElse(last, own)) return false;
  if (isCompany(own) && !hasHandle(part)) return true;
  // A role or a phrase is nobody.
  if (!hasHandle(part) && nameScore(part) <= -4) return true;
  // Behind a name in full comes where its owner works, unless that is a name as well.
  if (nameScore(last) >= 1 && isOfLast(last, part)) return true;
  // Behind a given name alone, a word that is none, with a capital as no nick has: `Ann, Sample`.
  if (isGivenName(last) && bareWord.test(part) && !isGivenName(part)) return true;
  const isOwnHandle = bareHandle.test(part) && !hasHandle(last);
  return isOwnHandle || (hasHandle(last) && !hasHandle(part));
}

/**
 * A slash or 「と」 stands between people where both sides are names in full or have handles; 「・」 does
 * so always, but inside a name that is all katakana.
 */
function splitDots(text: string): readonly string[] {
  for (const separator of [slash, particle]) {
    const parts = splitOutside(text, separator);
    const areNames = parts.every((part) => fullName.test(part.replace(longBracket, "").trim()));
    if (parts.length > 1 && (areNames || parts.every(hasHandle))) return parts;
  }
  const isTranscribed = /^[\p{Script=Katakana}ー・\s]+(?:[（(].*)?$/u.test(text);
  return isTranscribed ? [text] : splitOutside(text, dot);
}

const slash = /\s*[／/]\s*/gu;
const particle = /\s*と\s*(?=\p{Script=Han})/gu;
const dot = /\s*・\s*/gu;

/** Splits at `separator`, a global pattern, where it stands outside brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  if (text.search(separator) < 0) return [text.trim()].filter(Boolean);
  const parts: string[] = [];
  let depth = 0;
  let seen = 0;
  let start = 0;
  for (const { index, 0: match } of text.matchAll(separator)) {
    for (const [bracket] of text.slice(seen, index).matchAll(brackets))
      depth = "（([".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    seen = index;
    if (depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + match.length;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

const brackets = /[（([）)\]]/gu;
