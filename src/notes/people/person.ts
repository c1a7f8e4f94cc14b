/**
 * Names of people: one person's name, handle and company told apart, and lists of people split.
 *
 * Nothing here decides whether a text names people at all; the speaker rules do.
 */

import type { Speaker } from "../meetup.ts";
import { hasLegalForm, isCompany } from "./company.ts";
import { nameScore } from "./name-evidence.ts";
import { remembering } from "./remember.ts";
import { isGivenName } from "./word-lists.ts";

const handle = /(?<![\w@＠])[@＠]([A-Za-z0-9_](?:[\w.-]{0,38}\w)?)/u;
const allHandles = new RegExp(handle.source, "gu");
const honorific = /\s*(?:さん|氏|様|さま|先生)\s*$/u;
const bracketed = /[（(]([^（()）]*)[)）]/gu;
const service = /^(?:twitter|x|github|slack|facebook|instagram|id|hatena)\s*[:：]?\s*/iu;
/** `Twitter: @ann` names the place of the account, and nobody. */
const serviceAlone = /^(?:twitter|github|slack|facebook|instagram|mastodon|bluesky|linkedin|x)$/iu;

/** Annotations, decorators and at-rules: written like handles, and nobody's. */
const keywords = new Set(
  `autowired bean charset component configuration container controller deprecated entity extends
   fontface import include inject injectable input keyframes layer media mixin module observable
   output override postauthorize preauthorize property repository service state suppresswarnings
   supports test transactional types value`.split(/\s+/u),
);

/** Is there a handle in the text, one that can be a person's? */
export function hasHandle(text: string): boolean {
  const found = handle.exec(text)?.[1];
  return found !== undefined && !keywords.has(found.toLowerCase());
}

/** One person's name, handle and company, from `Name (@handle), Company` and its relatives. */
export function readPerson(text: string): Speaker | undefined {
  const open = text.replace(nickname, "$1");
  const brackets = [...open.matchAll(bracketed)].map(([, inside = ""]) => readBracket(inside));
  const [own = "", ...affiliation] = open
    .replace(bracketed, " ")
    .replace(allHandles, " ")
    .split(/[,、，/／|｜]|\s[@＠]\s/u)
    .map(tidyName)
    .filter((part) => part !== "" && !serviceAlone.test(part));
  const after = affiliation.join(", ");
  const account = hasHandle(text) ? handle.exec(text)?.[1] : undefined;
  const found = account ?? brackets.map((bracket) => bracket.account).find(Boolean);
  const [employer, name] = splitEmployer(own.replace(/^by\s+/iu, ""));
  const company = brackets.map((bracket) => bracket.company).find(Boolean) ?? (after || employer);
  if (!name && !found) return undefined;
  return { ...(name && { name }), ...(found && { handle: found }), ...(company && { company }) };
}

/** `Ann "Bee" (Cee) Dee`: a bracket within the name belongs to it. */
const nickname = /(?<=\p{L} )[（(](\p{Lu}[\p{L}.]{1,15})[)）](?= \p{Lu})/gu;

interface Bracket {
  readonly account?: string;
  readonly company?: string;
}

/** A bracket behind a name holds accounts, a company, or how the name is read. */
function readBracket(inside: string): Bracket {
  const parts = inside
    .split(/[,、，/／]|\s(?=(?:github|twitter|slack)\b)/iu)
    .map((part) => part.trim());
  const accounts = parts.filter((part) => service.test(part) || /^[a-z\d_]{2,}$/u.test(part));
  const account = accounts
    .map((part) => part.replace(service, "").replace(/^[@＠]\s*/u, ""))
    .find(Boolean);
  const company = parts.find(
    (part) => part && !accounts.includes(part) && !hasHandle(part) && !isReading(part),
  );
  return { ...(account && { account }), ...(company && { company }) };
}

/** Kana alone say how a name is read or what its owner is called. */
function isReading(text: string): boolean {
  return /^[\p{Script=Hiragana}ー\s]+$/u.test(text);
}

/**
 * 「株式会社サンプル 開発部 山田さん」, "Sample Inc 山田": what bears a company's legal form, or is a part of the
 * company behind it, comes before the name. 「サンプル社 山田太郎」: a name of three characters and more has its
 * family name already.
 */
function splitEmployer(name: string): readonly [string | undefined, string] {
  const words = name.split(" ");
  const last = words.findLastIndex((word) => hasLegalForm(word));
  const rest = last < 0 ? [] : words.slice(last + 1);
  const own = rest.slice(1 + rest.findLastIndex((word) => /[部課室]$/u.test(word)));
  if (last >= 0 && own.length > 0) {
    return [words.slice(0, words.length - own.length).join(" "), own.join(" ")];
  }
  if (last >= 0 && !isWordAlone.test(name)) return [name, ""];
  const [, employer, person] = /^(\S{2,20}) ([\p{Script=Han}々]{3,5})$/u.exec(name) ?? [];
  const isEmployer = employer && !/^[\p{Script=Han}々]{1,3}$/u.test(employer);
  return isEmployer && person ? [employer, person] : [undefined, name];
}

/** "Inc" without a company may be what somebody is called, where the organiser says that a name stands there. */
const isWordAlone = /^[A-Za-z]+\.?$/u;

/** Everyone named in a list such as `@a, @b`, `A & B` or 「Aさん、Bさん」. */
export const readPeople = remembering((text): readonly Speaker[] => {
  const shown = text.replace(address, "").replace(legalFormBehind, " ").trim();
  return splitPeople(shown).flatMap((part) => readPerson(part) ?? []);
});

/** A page beside a name says more of the person, and is no name. */
const address = /(?<!\s)\s*[（(]?https?:[^\s()（）]+[)）]?/gu;

/** "Sample, Inc" is one company. */
const legalFormBehind = /,\s*(?=(?:Inc|Ltd|LLC|Corp|GmbH)\b)/gu;

function tidyName(name: string): string {
  return name
    .trim()
    .replace(honorific, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s:：\-–—・*]+|(?<![\s:：\-–—・*。])[\s:：\-–—・*。]+$/gu, "");
}

/**
 * Cuts a list between people. A comma before a part without a handle, after one with a handle,
 * announces a company; so does one comma in each half of `A, X and B, Y`.
 */
function splitPeople(text: string): readonly string[] {
  const halves = splitOutside(text, conjunction);
  const isPaired =
    halves.length > 1 && halves.every((half) => splitOutside(half, comma).length === 2);
  if (isPaired && !allHandlesIn(halves)) return halves;
  return joinAffiliations(halves).flatMap(splitCommas);
}

/** `Ann Bee, Partner and Lead at Sample`: what follows the `and` is no further person. */
function joinAffiliations(halves: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const half of halves) {
    const last = joined.at(-1);
    const hasRole = last !== undefined && splitOutside(last, comma).length > 1;
    if (hasRole && !honorific.test(half) && isOfLast(last, half)) {
      joined[joined.length - 1] = `${last} and ${half}`;
    } else joined.push(half);
  }
  return joined;
}

/** Is what follows a person a role, a company, or a company with the person's account? */
function isOfLast(last: string, part: string): boolean {
  const own = part.replace(allHandles, " ").replace(/\s+/gu, " ").trim();
  if (!hasHandle(part)) return nameScore(own) < 1;
  const [, account = ""] = handle.exec(part) ?? [];
  const isNick = own.toLowerCase() === account.toLowerCase() || isGivenName(own);
  return own !== "" && !hasHandle(last) && !isNick && nameScore(last) >= 1 && nameScore(own) < 1;
}

/** R&D is no pair of people; 「山田さん @a 鈴木さん @b」 are two. */
const conjunction =
  /\s+and\s+|\s*(?!(?<=\b[A-Za-z])[&＆][A-Za-z](?![a-z]))[&＆+＋×✕]\s*|\s+と\s+|と(?=\s*[@＠])|(?<=さん|氏)と|(?<=(?:さん|氏) ?[@＠]\w{1,39})\s+(?=\S{1,20}(?:さん|氏))/iuy;
const comma = /\s*[,，、]\s*/uy;

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

const bareHandle = /^[@＠][\w.-]+$/u;
/** Family and given name, with a space between. */
const fullName =
  /^[\p{Script=Han}々ヶ]{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,6}$/u;
/** Longer than the bracket that is a part of a company's name, 「（株）」. */
const longBracket = /[（(][^（()）]{2,}[)）]/gu;

/** `Ann Bee (@a), Sample` and `Ann Bee, @a` are one person each. */
function belongsTo(last: string, part: string): boolean {
  if (honorific.test(part)) return false;
  const own = part.replace(longBracket, "").trim();
  if (fullName.test(own) && !hasHandle(part)) return false;
  if (isCompany(own) && !hasHandle(part)) return true;
  // A role or a phrase is nobody.
  if (!hasHandle(part) && nameScore(part) <= -4) return true;
  // Behind a name in full comes where its owner works, unless that is a name as well.
  if (nameScore(last) >= 1 && isOfLast(last, part)) return true;
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

const slash = /\s*[／/]\s*/uy;
const particle = /\s*と\s*(?=\p{Script=Han})/uy;
const dot = /\s*・\s*/uy;

/** Splits at `separator`, a sticky pattern, where it stands outside brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if ("（([".includes(char)) depth += 1;
    if ("）)]".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[\s,，、&＆+＋×✕・／/と]/u.test(char)) continue;
    separator.lastIndex = at;
    const [match] = separator.exec(text) ?? [];
    if (!match) continue;
    parts.push(text.slice(start, at));
    start = at + match.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}
