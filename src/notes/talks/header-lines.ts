import type { Section } from "../forms/section.ts";
import type { Block, ListItem, RichText } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";

/** One line before the first talk, and how it stands there. */
export interface HeaderLine {
  /** 「日時」 in 「日時: …」, in a table row or a bullet with the value below it. */
  readonly label: string;
  readonly value: RichText;
  /** A bullet, a row or a labelled line states a fact; prose only talks about things. */
  readonly isStatement: boolean;
}

/** Everything before the first talk, line by line. What is nested below a bullet is left out. */
export function readHeaderLines(sections: readonly Section[]): readonly HeaderLine[] {
  return sections.flatMap(({ heading, blocks }) => {
    const lines = blocks.flatMap(linesOf);
    const [first, ...others] = lines;
    // A heading such as 「## 日時」 with the value below it.
    const label = heading ? labelOf(heading.content.text) : "";
    if (!label || !first || first.label) return lines;
    return [{ ...first, label, isStatement: true }, ...others];
  });
}

const labels: readonly (readonly [string, RegExp])[] = [
  [
    "date",
    /^(?:開催)?(?:日時|日程|日付|日にち|日|時間|とき)$|^(?:event |recording )?(?:dates?(?: ?(?:&|and) ?time)?|when|day)$/iu,
  ],
  [
    "venue",
    /^(?:開催)?(?:場所|会場|地|ところ|会場名|開催場所)$|^(?:location|venue|where|place)$/iu,
  ],
  [
    "url",
    /^(?:(?:イベント|公式|告知|募集|開催)?(?:ページ|サイト|url|リンク|hp|ホームページ|情報)|connpass|doorkeeper|公式|イベント|url|link|web ?site|website|(?:event )?(?:page|url|site|link)|event|meetup)$/iu,
  ],
  ["title", /^(?:イベント名?|勉強会名?|タイトル|title|event|event name|名称)$/iu],
];

const longestLabel = 30;

/** The fact that a word announces: date, venue, url, title; empty for any other word. */
export function labelOf(text: string): string {
  if (text.length > longestLabel) return "";
  const word = text
    .normalize("NFKC")
    .replace(/[\s*:：【】[\]■◆●・]+/gu, " ")
    .trim();
  return labels.find(([, pattern]) => pattern.test(word))?.[0] ?? "";
}

function linesOf(block: Block): readonly HeaderLine[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphLines(splitLines(block.content));
    case "list":
      return block.items.flatMap(itemLine);
    case "table":
      return [block.header, ...block.rows.map((row) => row.cells)].flatMap(([name, value]) => {
        const label = labelOf(name?.text ?? "");
        return label && value ? [{ label, value, isStatement: true }] : [];
      });
    case "quote":
      return block.blocks.flatMap(linesOf);
    default:
      return [];
  }
}

/** The lines of a paragraph; in a definition list the value stands below its word, after a colon. */
function paragraphLines(lines: readonly RichText[]): readonly HeaderLine[] {
  return lines.map((line, at) => {
    const above = lines[at - 1]?.text ?? "";
    const isDefinition = line.text.startsWith(": ") && labelOf(above) !== "";
    if (!isDefinition) return readLine(line, false);
    return { label: labelOf(above), value: cut(line, 2), isStatement: true };
  });
}

function itemLine({ blocks: [first, ...below] }: ListItem): readonly HeaderLine[] {
  if (first?.kind !== "paragraph") return [];
  const line = readLine(first.content, true);
  const label = labelOf(first.content.text);
  const nested = below.flatMap((block) => (block.kind === "list" ? block.items : []))[0]?.blocks[0];
  if (nested?.kind !== "paragraph") return [line];
  if (label) return [{ label, value: nested.content, isStatement: true }];
  return line.label === "venue" ? [withAddress(line, nested.content.text)] : [line];
}

/** The address below the name of a place belongs to it. */
function withAddress(line: HeaderLine, address: string): HeaderLine {
  return { ...line, value: { ...line.value, text: `${line.value.text}, ${address}` } };
}

function readLine(content: RichText, isStatement: boolean): HeaderLine {
  const match = /^(.{1,20}?)\s*[:：]\s*(?=\S)/u.exec(content.text);
  const label = match?.[1] ? labelOf(match[1]) : "";
  if (!match || !label) return { label: "", value: content, isStatement };
  return { label, value: cut(content, match[0].length), isStatement: true };
}

/** The text after `from`, with its links. */
function cut({ text, links, bold }: RichText, from: number): RichText {
  const own = links.filter((link) => link.start >= from);
  return {
    text: text.slice(from),
    links: own.map((link) => ({ ...link, start: link.start - from })),
    bold,
  };
}
