/** Whether a line of the notes has the look of an answer: 3 杯 where 「何杯」 is asked, a number for "how many". */
import type { AnswerShape } from "../../question/asked.ts";
import { dayNouns, placeNouns } from "../../question/lexicon/classes.ts";
import { weights } from "./weights.ts";

/** How much of an answer a text of the notes looks like: 0 not at all, 1 surely. */
export function likeness(shape: AnswerShape, text: string): number {
  // An editor may have broken a line within a word: 会 at the end of one, 場 on the next.
  const plain = text.normalize("NFKC").replace(/(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu, "");
  switch (shape.kind) {
    case "count":
      return likeCount(plain, shape.unit);
    case "duration":
      return durationSaid.test(plain) ? 1 : likeness({ kind: "number" }, plain);
    case "number":
      return hasNumber(plain) ? weights.half : 0;
    case "address":
      return /https?:\/\//u.test(text) ? weights.half : 0;
    case "opinion":
      return opinionHeading.test(text.trim()) ? 1 : 0;
    case "place":
      return [placeSaid, heldAt, street].some((said) => said.test(plain)) ? 1 : 0;
    case "day":
      return daySaid.test(plain) ? 1 : 0;
  }
}

function likeCount(text: string, unit: string): number {
  const numbers = text
    .toLowerCase()
    .matchAll(/[\d一二三四五六七八九十百千万億] ?([^\s\d]{1,12})/gu);
  const units = [unit, ...(englishUnits[unit] ?? [])];
  for (const [, after = ""] of numbers) if (units.some((one) => after.startsWith(one))) return 1;
  return hasNumber(text) ? weights.half : 0;
}

/** What 何秒 and the like count, as English notes write it. */
const englishUnits: Readonly<Record<string, readonly string[]>> = {
  秒: ["sec"],
  分: ["min"],
  時間: ["hour", "hr"],
  日: ["day"],
  週間: ["week"],
  か月: ["month"],
  ヶ月: ["month"],
  年: ["year"],
  人: ["people", "person", "attendee", "participant", "member", "user"],
  名: ["people", "person", "attendee", "participant", "member"],
  倍: ["times", "x", "fold"],
  回: ["times"],
  台: ["server", "machine", "node", "host"],
};

/** 4 秒, 三週間, ten minutes. */
const durationSaid =
  /[\d一二三四五六七八九十百半数] ?(?:ミリ秒|秒|分(?!の)|時間|日間?(?!\d)|週間?|[かヶヵケカ箇]月|年間?(?!\d|代))|(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|half)) ?-?(?:ms|s|sec|seconds?|min|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?)\b/iu;

function hasNumber(text: string): boolean {
  return /\d/u.test(text);
}

/** 馴染み深い場所です tells no place. */
const placeSaid = new RegExp(
  `${placeNouns}|場所\\s*[:：はが]|をお借りし|(?:地[點点址]|장소|\\b(?:ort|lieu|lugar|sede))\\s*[:：]|\\b(?:venue|location|held (?:at|in)|hosted by|(?:meeting|gathering) at|(?:meet|gather|met) (?:up )?at|t(?:akes?|ook) place (?:at|in)|se (?:d[ée]roul|tien|pass)\\p{L}+ (?:dans|au|[àa]|chez))(?!\\p{L})`,
  "iu",
);
/** "Held on the second Monday of each month, 6-8pm, at Lamp House". */
const heldAt =
  /\b(?:[Hh]eld|[Hh]osted|[Ww]e (?:will )?meet|[Mm]eeting|[Gg]athering) (?:[^.!?\n]{0,60} )?(?:at|in) (?:the )?\p{Lu}/u;
/** 2/9 Pier Street, Lampenstraße 14, 3 rue du Port, 代々木1丁目. */
const street =
  /\b\d[\d/-]{0,8}[a-z]? (?:\p{Lu}[\p{L}'’-]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Square|Drive)\b|\p{Ll}(?:stra(?:ß|ss)e|platz|gasse|allee) \d|\b\d+(?: ?bis)?,? (?:rue|avenue|boulevard|quai|place) \p{L}|\d丁目/u;
const daySaid = new RegExp(
  `${dayNouns}|(?:19|20)\\d\\d ?[-/.年]|\\d{1,2}月\\d{1,2}日|第[1-5一二三四五][・ ]?[月火水木金土日]曜|\\b(?:date|(?:on|every|first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\\b`,
  "iu",
);

const opinionHeading =
  /^(?:所感|感想|まとめ|結論|学び|考察|ふりかえり|振り返り|気づき|conclusions?|summary|takeaways?|lessons?|thoughts|tl;?dr)/iu;
