/** What a talk is in and has, in words: 「動画のある日本語の発表」, "talks in English with slides". */

import type { Limit, SaidFilter } from "../asked-filter.ts";
import { onStage } from "../lexicon/classes.ts";

/** What comes behind 発表 where it is all that is asked for: 「英語の発表のコツ」 is about English. */
const noMore = "(?:一覧|リスト|だけ|って|どれ|教え|見せ|ある|あり|[はをでが、?!。\\s]|$)";

const material = "(?:スライド|資料|動画|録画)";
const materials = `${material}(?:(?:[と・、]|も)${material}(?:の両方)?)?`;
const englishMaterial = "(?:slides|videos?|recordings?)";
const englishMaterials = `(?:(?:a|the|both) )?${englishMaterial}(?: (?:and|&) (?:a |the )?${englishMaterial})?\\b`;
/** Behind a topic, a limit ends the sentence or stands before the next. */
const endOfLimit =
  "(?= *(?:[?!.,]|$|(?:in|with|that|from|of|since|before|after|until|between|by)\\b))";

export const saidKinds: readonly SaidFilter[] = [
  ...[
    // 「動画のある発表」, 「動画がある Go の発表」, 「発表で動画があるもの」
    `(?:(?<=\\S)で、? ?)?${materials}(?:[がのも]?(?:ある|あった|見られる|残って(?:い)?る)|(?:付き|つき|あり|有り)の?)(?= ?(?:[^\\s。?!、]{1,20}の ?)?(?:(?:${onStage})|話|(?:もの|やつ|回)${noMore}))`,
    // 「資料あり」 without a colon, 「2025年の発表で動画あり」
    `(?:(?<!\\S)|(?<=(?:${onStage})) ?|(?<=\\S)で、? ?)${materials}(?:あり|有り)(?=[\\s?!。、]|$)`,
    `(?<=\\btalks?) (?:with|have|having|that have) ${englishMaterials}`,
    // "talks about working with video" is about video.
    `(?<=\\b(?:talks?|sessions?)\\b.{1,100})(?<!\\b(?:work|deal|start|play|do)(?:s|ing)?) (?:with|having|that have) ${englishMaterials}${endOfLimit}`,
  ].map((form) =>
    saidFilter("has", form, new RegExp(`${material}|\\b${englishMaterial}\\b`, "giu")),
  ),
  ...[
    // 「日本語で話された発表」, 「発表で日本語のもの」; 「英語で発表する」 is about English.
    `(?:(?<=(?:${onStage})) ?で、? ?)?(?:英語|日本語)(?:の|で(?:の|話された|行われた| ))(?= ?(?:(?:${onStage})|もの|やつ)${noMore})`,
    "\\b(?:English|Japanese)(?= talks?\\b)",
    "(?<=\\btalks?) in (?:English|Japanese)\\b",
    // "talks about writing in English" is about English.
    `(?<=\\b(?:talks?|sessions?)\\b.{1,100})(?<!\\b(?:writ|speak|read|talk|present|think|communicat)(?:es?|s|ing)?) in (?:English|Japanese)\\b${endOfLimit}`,
  ].map((form) => saidFilter("lang", form, /英語|日本語|English|Japanese/giu)),
];

/** `value` finds each value within the form. */
function saidFilter(name: Limit["name"], form: string, value: RegExp): SaidFilter {
  const read = (words: string) => (words.match(value) ?? []).map((one) => ({ name, value: one }));
  return { form: new RegExp(form, "giu"), read };
}
