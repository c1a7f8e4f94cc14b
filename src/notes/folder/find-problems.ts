import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import type { Block } from "../markdown/block.ts";
import { sectionRole } from "../people/section-words.ts";
import type { LineProblem } from "../repair/repair.ts";
import type { HeaderFacts } from "../talks/header.ts";
import { pointsOf } from "../talks/points.ts";
import type { TalkDraft } from "../talks/talk.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";

/** What an author should look at before and around the talks of a meetup. */
export function findProblems(
  sections: readonly Section[],
  { header, talks }: FoundTalks,
  facts: HeaderFacts,
): readonly LineProblem[] {
  return [
    ...wrongDate(facts, header),
    ...sections.flatMap(emptyHeading),
    ...(talks.length > 0 ? leftOut(header) : []),
  ];
}

/** What an author should look at in the talks themselves. */
export function findTalkProblems(talks: readonly TalkDraft[]): readonly LineProblem[] {
  return [...sameTitles(talks), ...talks.flatMap(untitled), ...talks.flatMap(malformedLinks)];
}

/** `## - @speaker`: somebody spoke, and nobody can tell about what. */
function untitled({ title, heading, line }: TalkDraft): readonly LineProblem[] {
  if (!/^(?:[^\p{L}\p{N}]*|@[\w.-]+)$/u.test(title)) return [];
  return [warn(line, `This talk has no title: "${heading}". Write it before the speaker.`)];
}

function wrongDate(facts: HeaderFacts, header: readonly Section[]): readonly LineProblem[] {
  const date = facts.wrongDate;
  if (!date) return [];
  const line = header.flatMap((section) => linesWith(date, section)).at(0) ?? 1;
  return [act(line, `There is no such day: ${date}. Correct the date of the meetup.`)];
}

/** Where a text stands in a section: the lines of the paragraphs, bullets and rows that hold it. */
function linesWith(text: string, { heading, blocks }: Section): readonly number[] {
  const own = heading?.content.text.includes(text) ? [heading.line] : [];
  return [...own, ...blocks.flatMap((block) => linesInBlock(text, block))];
}

function linesInBlock(text: string, block: Block): readonly number[] {
  if (block.kind === "table") {
    const rows = block.rows.filter((row) => row.cells.some((cell) => cell.text.includes(text)));
    return rows.map((row) => row.line);
  }
  return pointsOf(block)
    .filter((point) => point.text.includes(text))
    .map((point) => point.line);
}

/** A heading with nothing in it, or with a time or an LT mark and no title. */
function emptyHeading({ heading, blocks, line }: Section): readonly LineProblem[] {
  if (!heading || blocks.length === 0) return [];
  const { text } = heading.content;
  if (text === "") return [act(line, "This heading has no text. Write the talk's title into it.")];
  const { rest, marked } = stripMarks(text.slice(0, 400));
  if (!marked || rest !== "" || sectionRole(text)) return [];
  return [
    warn(line, `This looks like a talk without a title: "${text}". Write the title behind it.`),
  ];
}

function sameTitles(talks: readonly TalkDraft[]): readonly LineProblem[] {
  const first = new Map<string, number>();
  return talks.flatMap(({ title, line }) => {
    const earlier = first.get(title);
    first.set(title, earlier ?? line);
    if (earlier === undefined) return [];
    return [
      warn(line, `Line ${earlier} has a talk with the same title, "${title}". Tell them apart.`),
    ];
  });
}

/** An address that a space or a bracket broke: `http//…`, `https:/…`. */
function malformedLinks({ links, line }: TalkDraft): readonly LineProblem[] {
  return links
    .filter(
      ({ url }) =>
        /^(?:https?:?\/{0,1}[^/]|h?ttps?:\/\/|https?\/\/)/iu.test(url) && !isAddress(url),
    )
    .map(({ url }) => act(line, `This link leads nowhere: ${url}. Write it as https://….`));
}

function isAddress(url: string): boolean {
  return /^https?:\/\/[\p{L}\p{N}[]/iu.test(url);
}

/** Text before the first talk that is neither a fact of the meetup nor short. */
function leftOut(header: readonly Section[]): readonly LineProblem[] {
  const blocks = header.flatMap((section) =>
    sectionRole(headingText(section)) ? [] : section.blocks,
  );
  const long = blocks.find(
    (block) => block.kind === "paragraph" && block.content.text.length > shortRemark,
  );
  return long
    ? [
        warn(
          long.line,
          "This text stands before the first talk and belongs to none. Put it below a talk's heading to have it found.",
        ),
      ]
    : [];
}

/** A line such as 「#hashtag で参加した」 is no loss. */
const shortRemark = 80;

function headingText({ heading }: Section): string {
  return heading?.content.text ?? "";
}

function act(line: number, message: string): LineProblem {
  return { line, message, severity: "error" };
}

function warn(line: number, message: string): LineProblem {
  return { line, message, severity: "warning" };
}
