import type { Block, Heading, Paragraph, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { nobody } from "../people/known-people.ts";
import { isGivenNameAlone, personScore } from "../people/person-evidence.ts";
import { labelledNames } from "../words/speaker-label.ts";
import { readTalkHeading } from "./talk-heading.ts";

/** A bold line stands below all real headings. */
const depthOfBold = 7;

/** A heading that is written as a bold line, and what follows it in the same paragraph. */
export interface BoldHeading {
  readonly heading: Heading;
  readonly rest?: Block;
}

/** Reads a paragraph as a heading where it is a bold line alone, or a bold title and who speaks. */
export function readBoldHeading(block: Block): BoldHeading | undefined {
  if (block.kind !== "paragraph") return undefined;
  const { content, line } = block;
  if (content.bold) {
    // 「**日時: …**」 states a fact of the meetup, and a bold sentence is said with force.
    const isTitle =
      content.text.length < 120 &&
      !/[。\n]|[.!]$/u.test(content.text) &&
      (isByGivenName(content.text) || !/^[^:：]{1,12}[:：]/u.test(content.text));
    return isTitle || (content.text.length < 120 && isTalk(content, content.text))
      ? { heading: { kind: "heading", line, depth: depthOfBold, content } }
      : undefined;
  }
  const [first, ...others] = splitLines(content);
  if (!first || !content.boldLead) return undefined;
  const isNamedBelow =
    first.text === content.boldLead && first.text.length < 120 && namesSpeaker(others);
  if (!isNamedBelow && !isTalk(first, content.boldLead)) return undefined;
  return headingOfFirstLine(block);
}

/** `Ann: Title`: what stands there is no label. */
function isByGivenName(text: string): boolean {
  const [, name = ""] = /^(\p{Lu}\p{Ll}+)\s?[:：]\s/u.exec(text) ?? [];
  return isGivenNameAlone(name);
}

/** The first line of a paragraph as a heading, and the others below it. */
export function headingOfFirstLine(block: Paragraph, depth = depthOfBold): BoldHeading {
  const { line, content } = block;
  const [first = content, ...others] = splitLines(content);
  const heading: Heading = { kind: "heading", line, depth, content: first };
  return others.length === 0 ? { heading } : { heading, rest: afterFirst(block, first) };
}

/** Is the first of these lines a person, alone or with what they are, or one of the first called the speaker? */
export function namesSpeaker(lines: readonly RichText[]): boolean {
  const [next] = lines;
  if (!next) return false;
  return (
    namesSomebody(next.text) ||
    lines.slice(0, 3).some(({ text }) => labelledNames(text) !== undefined)
  );
}

function namesSomebody(line: string): boolean {
  const [name = ""] = line.split(/\s+[-–—―|]+\s+/u);
  return line.length < longest && !/[。:：]$/u.test(line) && personScore(name, nobody) >= 2;
}

const longest = 200;

/** Do the speaker rules find somebody behind (or within) the bold text, and the title inside it? */
function isTalk({ text }: RichText, bold: string): boolean {
  if (text.length > longest || /[。\n]/u.test(text)) return false;
  const [, behind] = onlyBracket.exec(text.slice(bold.length)) ?? [];
  if (behind && text.startsWith(bold) && personScore(behind, nobody) >= 1) return true;
  const { title, speakers } = readTalkHeading(text);
  return speakers.length > 0 && title.length > 1 && bold.includes(title);
}

/** `**Title** (Ann Bee)`: nothing but somebody stands behind it. */
const onlyBracket = /^\s*[(（]([^()（）]{2,60})[)）]$/u;

function afterFirst(
  { line, content: { text, links }, lastLine = line + 1 }: Paragraph,
  { text: first }: RichText,
): Block {
  const from = first.length + 1;
  const own = links.filter(({ start }) => start >= from);
  return {
    kind: "paragraph",
    line: Math.min(line + 1, lastLine),
    content: {
      text: text.slice(from),
      links: own.map((link) => ({ ...link, start: link.start - from })),
      bold: false,
    },
  };
}
