/** What the head of a file says of its meetup: what it is called, when and where it was. */
import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import type { FrontMatter } from "../front-matter/pick-fields.ts";
import { isDayAndPlace } from "../header/day-and-place.ts";
import { type HeaderFacts, readHeader } from "../header/header.ts";
import { readHeaderLines } from "../header/header-lines.ts";
import type { HeaderLine } from "../header/label-line.ts";
import { toldEvent } from "../header/told-event.ts";
import { isGenericName } from "../kinds/file-name.ts";
import type { Heading } from "../markdown/block.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";
import { isNoTitle } from "../words/heading-words.ts";
import { labelKinds, withoutMeetup } from "../words/labels.ts";
import { isAroundSectionWord, isNearSectionWord, sectionRole } from "../words/section-role.ts";
import { dayInFields } from "./day-in-fields.ts";
import type { Page } from "./post-evidence.ts";

/**
 * What the file calls its meetup, the likeliest first; nothing for a file that is one talk.
 *
 * @param own What of the header is of the file's own meetup: below, a lesser heading is called as one of several is.
 */
export function titlesOf(
  { header, shape }: FoundTalks,
  own: readonly Section[],
  fields: FrontMatter,
): readonly string[] {
  if (shape === "talk") return [];
  const stated = readHeaderLines(header).find(({ label }) => label === "title")?.value.text;
  const headings = header.flatMap((section) =>
    section.heading && (section.depth === 1 || own.includes(section)) ? section.heading : [],
  );
  const heading = headings.find(({ content }) => !isWord(content.text));
  const title = isGenericName(fields.title ?? "") ? undefined : fields.title; // TOP, index
  // Below a title in front matter, a lesser heading is that of a part: 「## 基調講演」.
  const isName = !title || heading?.depth === 1;
  const named = isName ? heading?.content.text : undefined;
  const titles = [title, named, stated].filter((text) => text !== undefined);
  const said = titles.length > 0 ? titles : [wordFor(fields.title, headings)];
  return [
    ...new Set(
      said.flatMap((text) => (text ? [text.replaceAll("\n", " ").slice(0, longestTitle)] : [])),
    ),
  ];
}

/** `Events` in front matter, 「勉強会メモ」 at the top: it says little, and more than the name of the file. */
function wordFor(title: string | undefined, [first]: readonly Heading[]): string | undefined {
  if (title && !/^(?:_?index|top|home|readme)$/iu.test(title)) return title;
  const text = first?.depth === 1 ? first.content.text : "";
  return severalWords.test(text) && !isDayAndPlace(text) ? text : undefined;
}

/** In German several are written as one; 「社内LT会」 and `October 2031` say whose it is, and of when. */
const severalWords =
  /\p{L}\s+(?:\p{L}|\d{4}$)|\p{Script=Han}[A-Z]{2}\p{Script=Han}|\p{Script=Latin}{12}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;

/** Announcement and overview are parts of what they announce. */
function isWord(text: string): boolean {
  const bare = stripMarks(text).rest.replace(/[:：]$/u, "");
  return (
    (sectionRole(bare) !== undefined && !isOfMeetup(bare)) ||
    isNearSectionWord(bare) ||
    isAroundSectionWord(bare) ||
    isNoTitle(bare) ||
    isDayAndPlace(text) ||
    labelKinds(bare).some((kind) => kind === "date" || kind === "venue")
  );
}

/** `Meetup schedule`, 「勉強会の予定」: what stands below is named, and whose it is. */
function isOfMeetup(text: string): boolean {
  return withoutMeetup(lettersAndDigits(text)) !== lettersAndDigits(text);
}

const longestTitle = 300;

/** What the header states goes before front matter, whose date may be the day of writing. */
export function factsOf(page: Page): HeaderFacts {
  const { header, fields } = page;
  const { venue, summary, title } = fields;
  const names = title ? [title] : [];
  const stated = readHeader(header, names);
  const told = summary && !stated.date ? toldEvent([proseLine(summary)], names) : {};
  const date = told.found?.date ?? dayInFields(page, { ...told, ...stated });
  const url = pageOf(fields);
  return {
    ...(date && { date }),
    ...(venue && { venue }),
    ...(told.venue && !venue && { venue: told.venue }),
    ...(url && { url }),
    ...stated,
  };
}

/** The page in front matter: of a post an address may be the post's own, or that of an article. */
function pageOf({ page, url, isPost, posted }: FrontMatter): string | undefined {
  return page ?? (isPost || posted ? undefined : url);
}

function proseLine(text: string): HeaderLine {
  return { label: "", value: { text, links: [], bold: false }, isStatement: false };
}
