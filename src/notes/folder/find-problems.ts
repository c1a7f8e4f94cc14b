import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import type { HeaderFacts } from "../header/header.ts";
import type { Block } from "../markdown/block.ts";
import { pointsOf } from "../parts/points.ts";
import type { TalkDraft } from "../parts/talk-draft.ts";
import type { LineProblem } from "../repair/repair.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";
import { sectionRole } from "../words/section-role.ts";

/** What an author should look at before and around the talks of a meetup. */
export function findProblems(
  sections: readonly Section[],
  { header }: FoundTalks,
  facts: HeaderFacts,
): readonly LineProblem[] {
  return [...wrongDate(facts, header), ...sections.flatMap(emptyHeading)];
}

/** What an author should look at in the talks of one meetup themselves. */
export function findTalkProblems(talks: readonly TalkDraft[]): readonly LineProblem[] {
  return [...sameTitles(talks), ...talks.flatMap(untitled)];
}

/** `## - @speaker`: somebody spoke, and nobody can tell about what. */
function untitled({ title, heading, line, speakers }: TalkDraft): readonly LineProblem[] {
  if (speakers.length === 0) return [];
  if (!/^(?:[^\p{L}\p{N}]*|@[\w.-]+)$/u.test(title)) return [];
  return [{ line, finding: { kind: "no-title", heading }, severity: "warning" }];
}

function wrongDate(
  { wrongDate: date }: HeaderFacts,
  header: readonly Section[],
): readonly LineProblem[] {
  if (!date) return [];
  const line = header.flatMap((section) => linesWith(date, section)).at(0) ?? 1;
  return [{ line, finding: { kind: "no-such-day", date }, severity: "error" }];
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
  if (text === "") return [{ line, finding: { kind: "empty-heading" }, severity: "error" }];
  const { rest, marked } = stripMarks(text.slice(0, 400));
  if (!marked || rest !== "" || sectionRole(text)) return [];
  return [{ line, finding: { kind: "only-marks", heading: text }, severity: "warning" }];
}

/**
 * Two talks of one name by somebody: one heading was copied, and the other not written. Where nobody
 * is named, they may be parts of the programme that come again.
 */
function sameTitles(talks: readonly TalkDraft[]): readonly LineProblem[] {
  const first = new Map<string, number>();
  return talks.flatMap(({ title, line, speakers }) => {
    if (speakers.length === 0 || !isTelling(title)) return [];
    const earlier = first.get(title);
    first.set(title, earlier ?? line);
    if (earlier === undefined) return [];
    return [
      { line, finding: { kind: "same-title", title, line: earlier }, severity: "warning" } as const,
    ];
  });
}

/** `Keynote` and 「LT」 come again and again; a title of several words does not. */
function isTelling(title: string): boolean {
  return !sectionRole(title) && (/\S\s+\S/u.test(title) || /[^\p{ASCII}]{5}/u.test(title));
}
