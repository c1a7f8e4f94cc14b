/** A line as title and speaker are looked for in it: without links to slides, marks, a day before it, and separators round it. */
import { rememberingEach } from "../../text/remembering.ts";
import { restAfterDay } from "../../text/rest-after-day.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import { linkKind } from "../links/link-kind.ts";
import type { RichText } from "../markdown/block.ts";
import { withPlainBy } from "../words/by-words.ts";

/** `[slides](…)`: what it is called says only what it is. */
export function isMaterial(text: string, url: string): boolean {
  return (
    text.length < 16 &&
    (linkKind("", text) !== "other" ||
      (linkKind(url, "") !== "other" && /^\P{L}*\p{L}{2,8}\P{L}*$/u.test(text)))
  );
}

/** The line without links to slides, marks and the day before it; nothing of no line. */
export function plain(line: RichText | undefined): string {
  return line ? plainOf(line) : "";
}

/** Each layout asks for it, in a list alone and among others. */
const plainOf = rememberingEach(readPlain);

function readPlain(line: RichText): string {
  let text = line.text;
  for (const link of line.links.toReversed()) {
    if (!isMaterial(link.text, link.url)) continue;
    text = `${text.slice(0, link.start)} ${text.slice(link.start + link.text.length)}`;
  }
  const day = restAfterDay(text);
  const bare = stripMarks(tidy(day || text)).rest;
  return tidy(withPlainBy(bare));
}

/** Without what separated it from its neighbours, and without the picture that marks its kind: 🗣, 🎥. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\s?(?:\(\s*\)|\[\s*\]|（\s*）)/gu, " ")
    .replace(
      /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s:：|｜/／,，、;•·・◦▪●■–—-])+|(?<![\s:：|｜/／,，、;–—-])[\s:：|｜/／,，、;–—-]+$/gu,
      "",
    );
}
