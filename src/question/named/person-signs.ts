import type { NamedPeople, Person } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import { honorifics } from "../../text/honorific.ts";
import { haveGiven, speakerNouns } from "../lexicon/classes.ts";
import { ofTalksElsewhere, talksOfElsewhere } from "../lexicon/elsewhere.ts";
import type { Place } from "../span.ts";
import type { Mention } from "./mentions.ts";

/** In the notes, くん may be of a nickname. */
export const honorific = `(?:${honorifics}|くん|ちゃん|님)`;
const honorificAfter = new RegExp(`^ ?${honorific}`, "u");
export const honorificLast = new RegExp(`${honorific}$`, "u");
/** Names are looked for in this many letters before a sign. */
export const longestName = 60;

const title = "(?:mr|mrs|ms|dr|prof)\\.? ";
/** さん, "by", who it is, or whose talks they are, whatever the name may mean besides; … stands for the name, here and below. */
const named = new RegExp(
  `(?:(?:\\bby|\\bfrom|\\bspeakers?|${speakerNouns}) ?:? ?(?:${title})?@?|\\b${title}|(?:${talksOfElsewhere()}) ?)…|…(?: ?${honorific}|['’]s? (?:\\w+ )?(?:talks?|slides?|decks?|presentations?|videos?|sessions?)\\b| ?(?:${ofTalksElsewhere()}))|^who(?:'s| is| was) …[\\s?!.]*$|^… ?(?:って|とは|は) ?(?:誰|だれ|何者)`,
  "iu",
);
/** What follows a speaker's name in a question about the speaker. */
const speakerAfter =
  /… ?(?:の|['’]s?|って)? ?(?:発表|登壇|トーク|講演|スライド|資料|プロフィール|誰|だれ|何者|の?話した|が話した|が発表|が登壇|talks?\b|slides\b|presentations?\b)/iu;
/** "what has Tom talked about", "everything Priya did". */
const whoSpeaks =
  /\b(?:has|have|had|did|does|do|when|where|what|what's|everything|anything|all|whatever)(?: all)? …(?:'s)? (?:ever |also |all )?(?:been )?(?:talk(?:s|ed|ing)?|sp(?:eaks?|oke|oken)|present(?:s|ed)?|gives?|gave|given|say|said|show(?:ed|n)?|on about)\b|\b(?:everything|anything|all|whatever)(?: that)? … (?:has |had )?(?:did|done|made)\b/iu;
/** What people do and topics do not: "everything Lena Fischer has presented". */
const didAfter = new RegExp(`… (?:has|have|had|ever)? ?(?:ever )?(?:${haveGiven})\\b`, "iu");
/** "how does a data scientist talk to sales" */
const articleBefore = /(?<![\p{L}\d'])(?:an?|the) …/iu;

/**
 * Whether a known name means the person here: `surely` where only a person's can stand, with さん, behind "by", as whose
 * talks they are, before what they did; `likely` where it may be a topic of that name: see {@link findPeople}.
 */
export function signOf(
  mention: Mention<NamedPeople>,
  text: string,
): "surely" | "likely" | undefined {
  const { sureness } = mention.value;
  const name = text.slice(mention.start, mention.end);
  const beside = around(mention, text);
  const isOthers = goesOn(beside, name);
  if (!isOthers && named.test(beside)) return "surely";
  if (articleBefore.test(beside)) return undefined;
  const isSaid = !isOthers && whoSpeaks.test(beside);
  if (sureness === "full") {
    return isSaid || didAfter.test(beside) || isAlone(name, beside) ? "surely" : "likely";
  }
  const isShort = sureness === "short" && (speakerAfter.test(beside) || foldName(beside) === "");
  return isSaid || (isShort && !isOthers) ? "likely" : undefined;
}

/** Whether a list of speakers begins after this: "talks by". */
export function beginsSpeakers(before: string): boolean {
  return named.test(`${before}…`);
}

/** What stands beside a name, with … for itself: no text in its normal form has that sign. */
function around({ start, end }: Place, text: string): string {
  return `${text.slice(Math.max(0, start - longestName), start)}…${text.slice(end, end + longestName)}`;
}

/** Whether a question is nothing but a name of several words, or of as many letters as Japanese names have. */
function isAlone(name: string, beside: string): boolean {
  const rest = beside.replace(
    /^tell (?:me|us) (?:more )?about |… ?(?:のこと|について)を?(?:教えて|知りたい)/iu,
    "",
  );
  return foldName(rest) === "" && /\S\s\S|^[\p{Script=Han}々]{3,}$/u.test(name.trim());
}

/** Whether more of a name stands beside it, which is then somebody else's: 林 of 小林, ソラ of 北野ソラ, by Lena Kowalski. */
function goesOn(beside: string, name: string): boolean {
  const [before = ""] = beside.split("…");
  const whole = beside.replace("…", () => `…${name}…`);
  return byMore.test(whole) || (moreBefore.test(whole) && !beforeNames.test(before));
}

const byMore = /\b[Bb][Yy] @?…\p{Lu}[^…]*… \p{Lu}\p{Ll}/u;
const moreBefore = new RegExp(
  `(?:[\\p{Script=Han}々ヶ]…[\\p{Script=Han}\\p{Script=Katakana}]|[\\p{Script=Katakana}ー]…\\p{Script=Katakana})[^…]*… ?${honorific}`,
  "u",
);

/** Words that stand before a name and are none: 発表者ソラさん. */
export const beforeNames =
  /(?:者|講師|司会|主催|担当|先生|社長|代表|今日|本日|昨日|先日|前日|当日|前回|今回|毎回|初回|先週|今週|先月|今月|昨年|去年|今年)$/u;

/** Whether no run of kanji or of katakana goes on over this place. */
export function stopsAt(text: string, at: number): boolean {
  return !/^(?:[\p{Script=Han}々ヶ]{2}|[\p{Script=Katakana}ー]{2})$/u.test(
    text.slice(at - 1, at + 1),
  );
}

/** Where a text in its NFKC form names somebody, さん included. */
export interface NamedPlace extends Place {
  /** As written, without さん. */
  readonly name: string;
  /** Whose name it is: one, several who share it, or nobody's in the notes. */
  readonly people: readonly Person[];
  /** `no`: a known name without a sign; `beside others`: a family name, to which theirs is a sign too. */
  readonly isMeant: "yes" | "beside others" | "no";
}

/** The place from `start` to `end`, with the さん that follows. */
export function placeAt(
  text: string,
  start: number,
  end: number,
  people: readonly Person[],
): NamedPlace {
  const suffix = honorificAfter.exec(text.slice(end))?.[0] ?? "";
  const name = text.slice(start, end).trim().replace(honorificLast, "");
  return { start, end: end + suffix.length, name, people, isMeant: "yes" };
}
