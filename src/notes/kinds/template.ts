import type { FrontMatterReading } from "../front-matter/front-matter.ts";

/** Is this a form to be filled in: by where it lies, or by the blanks in it? */
export function isTemplate(
  name: string,
  folders: readonly string[],
  { body, fields }: FrontMatterReading,
): boolean {
  if (folders.some((folder) => templateFolder.test(folder)) || templateName.test(name)) return true;
  const start = body.slice(0, 4_000);
  const blanks = [fields.title, fields.date, fields.speakers, fields.venue].some((value) =>
    blank.test(value ?? ""),
  );
  const isCalledOne = /(?:^|[-_. ])template$|^template[-_. ]|テンプレ(?:ート)?|ひな形|雛形/iu.test(
    name,
  );
  return (
    blanks ||
    blankHeading.test(start) ||
    start.split(/^#{1,6} /mu, 2).some((head) => blankLine.test(head)) ||
    (isCalledOne && softBlank.test(`${fields.title ?? ""}\n${start}`))
  );
}

const templateFolder = /^[_.]?(?:templates?|archetypes|scaffolds|テンプレート|ひな形|雛形)$/iu;
const templateName = /^[_.]?(?:template|skeleton|テンプレート|ひな形|雛形)$/iu;

/** What a program or a person puts in the place of a name, or of any value. */
const blankName =
  "\\{\\{\\s*(?:title|name|date|speaker|venue|VALUE)[^{}]{0,40}\\}\\}|<% ?tp\\.|\\{(?:title|speaker|date|name|venue|題名|日付|発表者)\\}";
const blankText = `${blankName}|\\bYYYY[-/.年]\\s?MM[-/.月]\\s?DD|%[YmdF][-/]%`;
const blank = new RegExp(blankText, "iu");
const blankHeading = new RegExp(`^#{1,6} [^\\n\`]{0,60}(?:${blankName})`, "imu");
/** A line whose value is a blank; notes write such days, too, where they are about them: 「名前-YYYY.MM.DD とする」. */
const blankLine = new RegExp(
  `^(?:[-*+>] )?\\**(?:[^\\n\`:：]{1,20}[:：]\\** ?)?(?:${blankText})`,
  "imu",
);
const softBlank =
  /\bTODO\b|\bTBD\b|\bXXXX?\b|[○〇]{2,}|\[(?:your |talk |speaker'?s? )?(?:name|title|date|speaker|venue)\]|<(?:name|title|date|speaker|venue)>|\bN{2,}\b|第[NnXx○〇]回|#(?:NN?|XX?)\b|your (?:name|title|summary|bio|talk)\b[^\n]{0,12} here|^#{1,6} (?:talk |your )?(?:title|name)$|^#{1,6} speaker(?:'s)? name$|YYYY|ここに/imu;
