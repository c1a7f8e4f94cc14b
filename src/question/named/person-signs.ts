import type { NamedPeople } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import { honorifics } from "../../text/honorific.ts";
import { speakerNouns } from "../lexicon/classes.ts";
import type { Mention } from "./mentions.ts";

/** In the notes, くん may be of a nickname. */
export const honorific = `(?:${honorifics}|くん|ちゃん)`;
export const honorificAfter = new RegExp(`^ ?${honorific}`, "u");
export const honorificLast = new RegExp(`${honorific}$`, "u");
/** What follows a speaker's name in a question about the speaker. */
const speakerAfter =
  /^ ?(?:の|['’]s?|って)? ?(?:発表|登壇|トーク|講演|スライド|資料|プロフィール|誰|だれ|何者|の?話した|が話した|が発表|が登壇|talks?\b|slides\b|presentations?\b)/iu;
/** 「James' talks」: whose talks they are, whatever the name may mean besides. */
const possessiveAfter =
  /^['’]s? (?:\w+ )?(?:talks?|slides?|decks?|presentations?|videos?|sessions?)\b/iu;
const title = "(?:mr|mrs|ms|dr|prof)\\.? ";
const speakerBefore = new RegExp(
  `(?:\\bby|\\bfrom|\\bspeakers?|${speakerNouns}) ?:? ?(?:${title})?@?$|\\b${title}$`,
  "iu",
);
/** What stands around the one who speaks. */
const speaks = [
  [
    /\b(?:has|have|had|did|does|do|when|where|what|what's|everything|anything|all|whatever)(?: all)? $/iu,
    /^(?:'s)? (?:ever |also |all )?(?:been )?(?:talk(?:s|ed|ing)?|sp(?:eaks?|oke|oken)|present(?:s|ed)?|gives?|gave|given|say|said|show(?:ed|n)?|on about)\b/iu,
  ],
  [/\b(?:everything|anything|all|whatever)(?: that)? $/iu, /^ (?:has |had )?(?:did|done|made)\b/iu],
] as const;
/** What people do and topics do not: "everything Lena Fischer has presented". */
const didAfter =
  /^ (?:has|have|had|ever)? ?(?:ever )?(?:presented|given|gave|spoken|spoke|talked)\b/iu;

const articleBefore = /(?<![\p{L}\d'])(?:an?|the) $/iu;

/** Names are looked for in this many letters before a sign. */
export const longestName = 60;

/** Whether a known name stands where only a person's can: with さん, behind "by", as whose talks they are, before what they did. */
export function isSurelyMeant({ start, end, value }: Mention<NamedPeople>, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  if (goesOn(before, text.slice(start, end), after)) return false;
  const isWhole = value.sureness === "full";
  if (isWhole && (didAfter.test(after) || isWhoSpeaks(before, after))) return true;
  if (isWhole && isAlone(text.slice(start, end), before + after)) return true;
  return honorificAfter.test(after) || speakerBefore.test(before) || possessiveAfter.test(after);
}

/** Whether a question is nothing but a name of several words, or of as many letters as Japanese names have. */
function isAlone(name: string, around: string): boolean {
  return foldName(around) === "" && /\S\s\S|^[\p{Script=Han}々]{3,}$/u.test(name.trim());
}

/** Whether a known name means the person here: see {@link findPeople}. */
export function isMeant({ value, start, end }: Mention<NamedPeople>, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  if (articleBefore.test(before)) return false; // "how does a data scientist talk to sales"
  if (value.sureness === "full") return true;
  if (goesOn(before, text.slice(start, end), after)) return false;
  const named =
    honorificAfter.test(after) ||
    speakerBefore.test(before) ||
    possessiveAfter.test(after) ||
    isWhoSpeaks(before, after);
  if (value.sureness === "part") return named;
  return named || speakerAfter.test(after) || foldName(before + after) === "";
}

/** "what has Tom talked about", "everything Priya did". */
function isWhoSpeaks(before: string, after: string): boolean {
  return speaks.some(([ahead, behind]) => ahead.test(before) && behind.test(after));
}

/** Whether a list of speakers begins after this: "talks by". */
export function beginsSpeakers(before: string): boolean {
  return speakerBefore.test(before);
}

/** Whether more of a name stands beside it, which is then somebody else's: 林 of 小林, ソラ of 北野ソラ, by Lena Kowalski. */
function goesOn(before: string, name: string, after: string): boolean {
  if (honorificAfter.test(after) && /^[\p{Script=Han}\p{Script=Katakana}]/u.test(name)) {
    const inKatakana = /^\p{Script=Katakana}/u.test(name);
    const more = (inKatakana ? endsInName : endsInKanji).test(before);
    return more && !beforeNames.test(before);
  }
  return /\bby @?$/iu.test(before) && /^\p{Lu}/u.test(name) && /^ \p{Lu}\p{Ll}/u.test(after);
}

const endsInKanji = /[\p{Script=Han}々ヶ]$/u;
const endsInName = /[\p{Script=Han}々ヶ\p{Script=Katakana}ー]$/u;

/** Words that stand before a name and are none: 発表者ソラさん. */
export const beforeNames =
  /(?:者|講師|司会|主催|担当|先生|社長|代表|今日|本日|昨日|先日|前日|当日|前回|今回|毎回|初回|先週|今週|先月|今月|昨年|去年|今年)$/u;

/** Whether no run of kanji or of katakana goes on over this place. */
export function stopsAt(text: string, at: number): boolean {
  return !/^(?:[\p{Script=Han}々ヶ]{2}|[\p{Script=Katakana}ー]{2})$/u.test(
    text.slice(at - 1, at + 1),
  );
}
