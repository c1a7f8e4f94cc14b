/** Filters said in words, which are no less than typed: 「英語の発表」, "talks with slides". */
import { outsideQuotes } from "./quotes.ts";
import type { AskedFilter } from "./take-filters.ts";

/** The filters that a question in its NFKC form says, but for what stands in quotes, and the question without them. */
export function takeSaidFilters(question: string): {
  said: readonly AskedFilter[];
  rest: string;
} {
  const said: AskedFilter[] = [];
  const rest = outsideQuotes(question, (text) => {
    let left = text;
    // Again and again: one may stand between the other and its 発表.
    for (let before = -1; before < said.length; ) {
      before = said.length;
      for (const { name, form, value } of saidFilters) {
        left = left.replace(form, (words: string) => {
          for (const [one] of words.matchAll(value)) {
            said.push({ name, value: one, text: words.trim() });
          }
          return " ";
        });
      }
    }
    return left;
  });
  return { said, rest: rest.trim().replace(parted, "") };
}

interface SaidFilter extends Pick<AskedFilter, "name"> {
  readonly form: RegExp;
  /** Each value within the form. */
  readonly value: RegExp;
}

const talk = "(?:発表|トーク|セッション|講演|LT)";
const material = "(?:スライド|資料|動画|録画)";
const materials = `${material}(?:[と・、]${material})?`;
/** What comes behind 発表 where it is all that is asked for: 「英語の発表のコツ」 is about English. */
const noMore = "(?:一覧|リスト|だけ|って|教え|見せ|ある|あり|[はをでが、?!。\\s]|$)";
const englishMaterial = "(?:slides|videos?|recordings?)";
const englishMaterials = `(?:(?:a|the|both) )?${englishMaterial}(?: (?:and|&) (?:a |the )?${englishMaterial})?\\b`;
/** Behind a topic, a limit ends the sentence or stands before the next. */
const endOfLimit =
  "(?= *(?:[?!.,]|$|(?:in|with|that|from|of|since|before|after|until|between|by)\\b))";

/** 「2018年の 発表」, where 英語の has been taken from between. */
const parted = new RegExp(`(?<=の) +(?=${talk})`, "gu");

const saidFilters: readonly SaidFilter[] = [
  ...[
    // 「動画のある発表」, 「動画がある Go の発表」, 「発表で動画があるもの」
    `(?:(?<=\\S)で、? ?)?${materials}(?:[がの](?:ある|あった|見られる|残って(?:い)?る)|(?:付き|つき|あり|有り)の?)(?= ?(?:[^\\s。?!、]{1,20}の ?)?(?:${talk}|(?:もの|やつ)${noMore}))`,
    // 「資料あり」 without a colon, 「2025年の発表で動画あり」
    `(?:(?<!\\S)|(?<=${talk}) ?|(?<=\\S)で、? ?)${materials}(?:あり|有り)(?=[\\s?!。、]|$)`,
    `(?<=\\btalks?) (?:with|have|having|that have) ${englishMaterials}`,
    // "talks about working with video" is about video.
    `(?<=\\b(?:talks?|sessions?)\\b.{1,100})(?<!\\b(?:work|deal|start|play|do)(?:s|ing)?) (?:with|having|that have) ${englishMaterials}${endOfLimit}`,
  ].map((form) => ({
    name: "has" as const,
    form: new RegExp(form, "giu"),
    value: new RegExp(`${material}|\\b${englishMaterial}\\b`, "giu"),
  })),
  ...[
    // 「日本語で話された発表」, 「発表で日本語のもの」; 「英語で発表する」 is about English.
    `(?:(?<=${talk}) ?で、? ?)?(?:英語|日本語)(?:の|で(?:の|話された|行われた| ))(?= ?(?:${talk}|もの|やつ)${noMore})`,
    "\\b(?:English|Japanese)(?= talks?\\b)",
    "(?<=\\btalks?) in (?:English|Japanese)\\b",
    // "talks about writing in English" is about English.
    `(?<=\\b(?:talks?|sessions?)\\b.{1,100})(?<!\\b(?:writ|speak|read|talk|present|think|communicat)(?:es?|s|ing)?) in (?:English|Japanese)\\b${endOfLimit}`,
  ].map((form) => ({
    name: "lang" as const,
    form: new RegExp(form, "giu"),
    value: /英語|日本語|English|Japanese/giu,
  })),
];
