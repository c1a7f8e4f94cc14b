/** Words that announce who speaks: `Speaker:`, 「登壇者」. */
import { labelKinds, speakerWords } from "./labels.ts";

const people = `(?:${speakerWords
  .map((word) => word.replace(/^(presented|talk|given|présenté)(by|par)$/u, "$1 $2"))
  .toSorted((a, b) => b.length - a.length)
  .join("|")}|speakers?\\s*name|(?:speaker|presenter)[(（]s[)）])`;
const word = `(?:${people}|登壇|発表|講演|名前|氏名|guests?|ゲスト)`;
const separator = "\\s*[】\\]]?\\s*(?:[:：|｜]\\s*|(?<=s?speakers?)\\s+(?=\\p{Lu}))";

const label = new RegExp(`^[*・【\\[]?\\s*${word}(?:名|の方|さん)?${separator}(\\S.*)$`, "iu");
const labelAlone = new RegExp(`^[【\\[]?${word}(?:名|の方)?[】\\]]?\\s*[:：]?$`, "iu");
const personLabel = new RegExp(`^[【\\[]?\\s*${people}(?:名|の方)?${separator}(\\S.*)$`, "iu");
const personLabelAlone = new RegExp(`^[【\\[]?${people}(?:名|の方)?[】\\]]?\\s*[:：]?$`, "iu");

/** What stands behind such a word in a line below a talk; nothing for any other line. */
export function labelledNames(line: string): string | undefined {
  if (runsOn.test(line)) return undefined;
  return said.exec(line)?.[1] ?? label.exec(line)?.[1];
}

/** 「発表者は山田さんです。」 */
const said =
  /^[*・]?\s*(?:発表者|登壇者|講演者|講師|話者|スピーカー)は[、\s]?(\S.{0,40}?(?:さん|氏|先生))\s?(?:です|でした)?[。．.！!]?$/u;

/** "Speakers are told later": without a colon a name begins with a capital, which a pattern that ignores case cannot ask. */
const runsOn = /^[*・【[]?\s*[Ss]peakers?\s+\p{Ll}/u;

/** Is the line such a word alone, with the names below it? */
export function isSpeakerLabel(line: string): boolean {
  return labelAlone.test(line);
}

/** The names in a heading such as 「登壇者: 山田」; 「発表: 題名」 is a talk's, so fewer words will do. */
export function namesInHeading(heading: string): string | undefined {
  return runsOn.test(heading) ? undefined : personLabel.exec(heading)?.[1];
}

/** Does a heading consist of nothing but the word for whoever speaks, in one language or two: `Speaker / 讲者`? */
export function isSpeakerHeading(heading: string): boolean {
  if (personLabelAlone.test(heading)) return true;
  const [first = "", second = "", ...others] = heading.split(/\s*[/／|｜]\s*/u);
  if (others.length > 0 || isLatin.test(first) === isLatin.test(second)) return false;
  const isOther = (word: string) => /^\p{L}{1,12}$/u.test(word) && !announcesOther(word);
  return (
    (personLabelAlone.test(first) && isOther(second)) ||
    (personLabelAlone.test(second) && isOther(first))
  );
}

const isLatin = /^\p{Script=Latin}/u;

/** Is it the word for something else, as in a legend: `Speaker / 题目`? */
function announcesOther(word: string): boolean {
  const kinds = labelKinds(word);
  return kinds.length > 0 && !kinds.includes("speaker");
}

/** Does the word say that there are several? */
export function isPlural(line: string): boolean {
  return /^[*・【[]?\s*(?:speakers|presenters|panell?ists|guests)\b/iu.test(line);
}
