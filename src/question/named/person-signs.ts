import type { NamedPeople } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Mention } from "./mentions.ts";

const honorific = "(?:さん|氏|様|さま|くん|先生)";
export const honorificAfter = new RegExp(`^ ?${honorific}`, "u");
export const honorificLast = new RegExp(`${honorific}$`, "u");
/** What follows a speaker's name in a question about the speaker. */
const speakerAfter =
  /^ ?(?:の|['’]s?|って)? ?(?:発表|登壇|トーク|講演|スライド|資料|プロフィール|誰|だれ|何者|の?話した|が話した|が発表|が登壇|talks?\b|slides\b|presentations?\b)/iu;
/** 「James' talks」: whose talks they are, whatever the name may mean besides. */
const possessiveAfter =
  /^['’]s? (?:\w+ )?(?:talks?|slides?|decks?|presentations?|videos?|sessions?)\b/iu;
/** What people do and topics do not: "everything Lena Fischer has presented". */
const didAfter =
  /^ (?:has|have|had|ever)? ?(?:ever )?(?:presented|given|gave|spoken|spoke|talked)\b/iu;
const speakerBefore = /(?:\bby|\bfrom|\bspeakers?|発表者|登壇者|話者) ?:? ?@?$/iu;

const articleBefore = /(?<![\p{L}\d'])(?:an?|the) $/iu;

/** Names are looked for in this many letters before a sign. */
export const longestName = 60;

/** Whether a known name stands where only a person's can: with さん, behind "by", as whose talks they are, before what they did. */
export function isSurelyMeant({ start, end, value }: Mention<NamedPeople>, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  if (goesOn(before, text.slice(start, end), after)) return false;
  if (value.sureness === "full" && didAfter.test(after)) return true;
  return honorificAfter.test(after) || speakerBefore.test(before) || possessiveAfter.test(after);
}

/** Whether a known name means the person here: see {@link findPeople}. */
export function isMeant({ value, start, end }: Mention<NamedPeople>, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  if (articleBefore.test(before)) return false; // "how does a data scientist talk to sales"
  if (value.sureness === "full") return true;
  if (goesOn(before, text.slice(start, end), after)) return false;
  const named =
    honorificAfter.test(after) || speakerBefore.test(before) || possessiveAfter.test(after);
  if (value.sureness === "part") return named;
  return named || speakerAfter.test(after) || foldName(before + after) === "";
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
