/**
 * Names of people: one person's name, handle and company told apart.
 *
 * Nothing here decides whether a text names people at all; the speaker rules do.
 */

import { withoutHonorific } from "../../text/honorific.ts";
import { remembering } from "../../text/remembering.ts";
import { readsAsKana } from "../../text/romaji.ts";
import { isMedia, linkKind } from "../links/link-kind.ts";
import type { Speaker } from "../meetup.ts";
import { hasLegalForm, isCompany } from "./company.ts";
import { handleIn, hasHandle, isYear, withoutHandles } from "./handle.ts";
import { nameScore } from "./name-evidence.ts";
import { korean } from "./name-shapes.ts";
import { splitPeople } from "./split-people.ts";
import { isEnglishWord, isGivenName } from "./word-lists.ts";

const bracketed = /[（(]([^（()）]*)[)）]/gu;
const service = /^(?:twitter|x|github|slack|facebook|instagram|id|hatena)\s*[:：]?\s*/iu;
/** `Twitter: @ann` names the place of the account, and nobody. */
const serviceAlone = /^(?:twitter|github|slack|facebook|instagram|mastodon|bluesky|linkedin|x)$/iu;

/** One person's name, handle and company, from `Name (@handle), Company` and its relatives. */
export function readPerson(text: string): Speaker | undefined {
  const open = nameFirst(text.replace(nickname, "$1"));
  const brackets = [...open.matchAll(bracketed)].map(([, inside = ""]) => readBracket(inside));
  const [own = "", ...affiliation] = withoutHandles(open.replace(bracketed, " "))
    .split(/[,、，/／|｜]|\s[@＠]\s/u)
    .map(tidyName)
    .filter((part) => part !== "" && !serviceAlone.test(part) && !degreeAlone.test(part));
  const after = affiliation.join(", ");
  const account = handleIn(text);
  const found = account ?? brackets.map((bracket) => bracket.account).find(Boolean);
  if (found && isSaid.test(own)) return { handle: found };
  const [employer, called] = splitEmployer(own.replace(/^by\s+/iu, ""));
  const alias = brackets.map(({ company = "" }) => company).find((one) => isOtherName(one, called));
  const name = alias ? `${called} (${alias})` : called;
  const company =
    brackets.map((bracket) => bracket.company).find((one) => one && one !== alias) ??
    (after || employer);
  if ((!name && !found) || (!found && namesNobody(name))) return undefined;
  return { ...(name && { name }), ...(found && { handle: found }), ...(company && { company }) };
}

/** 「株式会社サンプル：山田」 as 「山田, 株式会社サンプル」. */
function nameFirst(text: string): string {
  const [, before = "", behind = ""] = /^([^:：@＠]{2,40})[:：]\s*(\S[^:：]*)$/u.exec(text) ?? [];
  return isCompany(before) ? `${behind}, ${before}` : text;
}

/** `Ann "Bee" (Cee) Dee`: a bracket within the name belongs to it. */
const nickname = /(?<=\p{L} )[（(](\p{Lu}[\p{L}.]{1,15})[)）](?= \p{Lu})/gu;

/** 山田 太郎 (Taro Yamada), Taro Yamada (山田太郎): the name in the other script. */
function isOtherName(text: string, name: string): boolean {
  const [latin, japanese] = /^\p{Script=Latin}/u.test(text) ? [text, name] : [name, text];
  const words = latin.split(" ");
  const isRomaji = words.length > 1 && words.every(readsAsKana) && !words.every(isEnglishWord);
  return (
    isRomaji && /^\p{Script=Han}/u.test(japanese) && nameScore(japanese) >= 1 && !isCompany(text)
  );
}

interface Bracket {
  readonly account?: string;
  readonly company?: string;
}

/** A bracket behind a name holds accounts, a company, or how the name is read. */
function readBracket(inside: string): Bracket {
  const parts = inside
    .split(/[,、，/／]|\s(?=(?:github|twitter|slack)\b)/iu)
    .map((part) => part.trim())
    .filter((part) => !isMedia(linkKind("", part)) && !linkName.test(part));
  const accounts = parts.filter(
    (part) => !isYear(part) && (service.test(part) || /^[a-z\d_]{2,}$/u.test(part)),
  );
  const account = accounts
    .map((part) => part.replace(service, "").replace(/^[@＠]\s*/u, ""))
    .find(Boolean);
  const company = parts.find(
    (part) =>
      part && !accounts.includes(part) && !hasHandle(part) && !isYear(part) && !isReading(part),
  );
  return { ...(account && { account }), ...(company && { company }) };
}

/** What links beside a name are called, as slides and recordings are: `Ann Bee (slides, code)`. */
const linkName = /^(?:code|repo|source|pdf|link|demo|blog|site|website|homepage)$/iu;

/** Kana alone say how a name is read or what its owner is called. */
function isReading(text: string): boolean {
  return /^[\p{Script=Hiragana}ー\s]+$/u.test(text);
}

/**
 * 「株式会社サンプル 開発部 山田さん」, "Sample Inc 山田": what bears a company's legal form, or is a part of the
 * company behind it, comes before the name. 「サンプル社 山田太郎」, 「예시대학교 김민수」: a name of three characters and
 * more has its family name already.
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
  const [, employer, person] =
    /^(\S{2,20}) ([\p{Script=Han}々]{2,5}|[가-힣]{3})$/u.exec(name) ?? [];
  return employer && person && isEmployerOf(employer, person)
    ? [employer, person]
    : [undefined, name];
}

/** Of two characters a name may be a given name, with the family name before it: 「山田 太郎」, 「Anna 太郎」. */
function isEmployerOf(employer: string, person: string): boolean {
  if (/^[가-힣]/u.test(person)) return korean.test(person) && !/^[가-힣]{1,3}$/u.test(employer);
  return person.length > 2
    ? !/^[\p{Script=Han}々]{1,3}$/u.test(employer)
    : /^(?:[A-Z][A-Za-z]{2,19}|[\p{Script=Katakana}ー]{5,20})$/u.test(employer) &&
        !isGivenName(employer);
}

/** "Inc" without a company may be what somebody is called, where the organiser says that a name stands there. */
const isWordAlone = /^[A-Za-z]+\.?$/u;

/** 「発表者の @a さんは…」: beside the account stands a sentence, not how its owner is called. */
const isSaid = /さん(?:は|が|の|に|を|も|から|より)|^(?:発表|登壇)者の/u;

/** A slot that is still open, that all of them share, or that holds no letter: 未定, `TBA`, 全員, `[ ]`. */
function namesNobody(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name) || nobody.test(name) || roleAlone.test(name);
}

/** What somebody is, and pages: `Founder & CEO`, `P27 - P33`. */
const roleAlone =
  /^(?:(?:(?:co-?)?founders?|c[etoif]o|president|director|head|member|organi[sz]ers?|(?:\p{L}{1,20} )?(?:people|folks|guys))(?: (?:of|at|from) .{1,40})?|(?:keynote|workshop|lightning talk|session)s?|代表(?:取締役)?|社長|(?:技術|社外|執行|常務|専務|開発)(?:取締役|役員|顧問|部長|責任者|統括)|대표|p\.?\s?\d{1,4}(?:\s?[-–~〜]\s?p?\.?\s?\d{1,4})?)$/iu;

const nobody =
  /^(?:未定|未決定|未登録|調整中|交渉中|検討中|準備中|募集中|非公開|空き枠?|なし|(?:参加者|登壇者|スピーカー|メンバー)?(?:全員|一同)|運営(?:スタッフ|メンバー)?|tb[acd]|to be (?:announced|confirmed|decided|determined)|open slot|your name(?: here)?|n\.?\/?a\.?|none|nobody|everyone|everybody|all(?: speakers| attendees| participants| members)?|the (?:team|community)|organi[sz](?:ers?|ing team)|待定|未确定|待确认|待公布|无|全体(?:人员|成员|嘉宾)?|所有人|大家|미정|추후 ?공개|없음|(?:스피커|연사|발표자|참가자)? ?전원|(?:wird |werden )?noch (?:offen|bekannt ?gegeben|nicht bekannt)|offen|alle|à (?:confirmer|définir|déterminer|venir)|tous|por (?:confirmar|definir|anunciar)|a (?:confirmar|definir)|todos)$/iu;

/** Everyone named in a list such as `@a, @b`, `A & B` or 「Aさん、Bさん」. */
export const readPeople = remembering((text): readonly Speaker[] => {
  return splitPeople(text.replace(address, "").trim().replace(order, "")).flatMap(
    (part) => readPerson(part) ?? [],
  );
});

/** What comes first and last is told before a comma, and is nobody. */
const order =
  /^(?:首先|其次|然后|然後|最后|最後に?|まず|次に|続いて|first(?:ly)?|next|then|finally|zuerst|dann|zuletzt|d['’]abord|ensuite|enfin|primero|luego|primeiro|depois)\s?[,，、]\s*/iu;

/** A page beside a name says more of the person, and is no name. */
const address = /(?<!\s)\s*[（(]?https?:[^\s()（）]+[)）]?/gu;

/** What is put before names in English and German, and behind them. */
const degree =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)+(?=\p{Lu})|(?<=\p{L})\s(?:Ph\.?\s?D|M\.?Sc|MBA)\.?$/gu;
const degreeAlone = /^(?:Ph\.?\s?D|M\.?Sc|MBA)\.?$/u;

/** Of the line, and no part of `Ann B.`, `Jr.`, `Acme Corp.`. */
const fullStop = /(?<=\p{L}{3})(?<!Inc|Ltd|Corp|Bros|Esq)\.$/u;

function tidyName(name: string): string {
  return withoutHonorific(name.trim())
    .replace(/\s+/gu, " ")
    .replace(degree, "")
    .replace(fullStop, "")
    .replace(/^[\s:：\-–—・*]+|(?<![\s:：\-–—・*。])[\s:：\-–—・*。]+$/gu, "");
}
