/**
 * What the line that answers must look like, where the question tells: 「何杯」 is answered by 3 杯,
 * "how many" by a number, 「どう思った」 by what stands under 感想.
 */
import type { AnswerShape } from "../asked.ts";
import { dayNouns, placeNouns } from "../lexicon/classes.ts";
import type { Reader } from "../reader.ts";

/** Tells what the answer must look like; its words are left to the readers behind. */
export const answerShapes: Reader = {
  name: "shape of the answer",
  finds: [
    ["調達は何か月かかる？", "何か月"],
    ["コーヒーは何杯まで？", "何杯"],
    ["氷を何トン使った？", "何トン"],
    ["how many dashboards did they have", "how many"],
    ["ピザの数は？", "の数"],
    ["runq のリポジトリ", "リポジトリ"],
    ["使ってみてどう思った？", "どう思"],
  ],
  leaves: ["Knative って何？", "何の話だっけ", "何故落ちたのか", "何者ですか", "何時から"],
  read: (rest) => {
    for (const { form, shapeOf } of shapes) {
      const match = form.exec(rest.text);
      if (match) return [rest.spanOf("intent", match, { shape: shapeOf(match) }, "hint")];
    }
    return [];
  },
};

/** How much of an answer a text of the notes looks like: 0 not at all, 1 surely. */
export function likeness(shape: AnswerShape, text: string): number {
  // An editor may have broken a line within a word: 会 at the end of one, 場 on the next.
  const plain = text.normalize("NFKC").replace(/(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu, "");
  switch (shape.kind) {
    case "count":
      return likeCount(plain, shape.unit);
    case "number":
      return hasNumber(plain) ? 0.5 : 0;
    case "address":
      return /https?:\/\//u.test(text) ? 0.5 : 0;
    case "opinion":
      return opinionHeading.test(text.trim()) ? 1 : 0;
    case "place":
      return placeSaid.test(plain) ? 1 : 0;
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
  return hasNumber(text) ? 0.5 : 0;
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

function hasNumber(text: string): boolean {
  return /\d/u.test(text);
}

interface ShapeForm {
  readonly form: RegExp;
  readonly shapeOf: (match: RegExpExecArray) => AnswerShape;
}

const shapes: readonly ShapeForm[] = [
  {
    // 杯 of 何杯, トン of 何トン; not 何故, 何処, 何者, nor 何時, which asks when.
    form: /何 ?([かヶヵケカ箇]月|時間|(?![故処方卒者事物様色語系用番時曜])\p{Script=Han}|[ァ-ヴー]{2,12}|%|[a-z]{1,3}(?![a-z]))/iu,
    shapeOf: ([, unit = ""]) => ({ kind: "count", unit: unit.toLowerCase() }),
  },
  {
    form: /いくつ|いくら|(?:どれ|どの)(?:くらい|ぐらい|だけ|ほど)|何(?:パーセント|番|桁)|(?:の|人|件|回|台|社|本|枚)数(?=[はがを]?[？?。\s]*$)|(?:割合|比率|使用率|利用率)|\bhow (?:many|much|long|often|small|big|large|fast|old|far|high)\b|\bnumber of\b|\bwhat (?:percent|share|version)/iu,
    shapeOf: () => ({ kind: "number" }),
  },
  {
    form: /リポジトリ|\burl\b|リンク|\brepo(?:sitory)?\b|github|\blinks?\b/iu,
    shapeOf: () => ({ kind: "address" }),
  },
  {
    form: /どう(?:思|感じ|考え)|感想|所感|意見|結論|まとめ|学び|\b(?:think of|thinks? about|opinions?|conclusions?|takeaways?|lessons?|learned)\b/iu,
    shapeOf: () => ({ kind: "opinion" }),
  },
];

const placeSaid = new RegExp(
  `${placeNouns}|場所|\\b(?:venue|location|held (?:at|in)|hosted by)\\b`,
  "iu",
);
const daySaid = new RegExp(
  `${dayNouns}|(?:19|20)\\d\\d ?[-/.年]|\\d{1,2}月\\d{1,2}日|\\b(?:date|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
  "iu",
);

const opinionHeading =
  /^(?:所感|感想|まとめ|結論|学び|考察|ふりかえり|振り返り|気づき|conclusions?|summary|takeaways?|lessons?|thoughts|tl;?dr)/iu;
