import type { Block, RichText } from "../markdown/block.ts";

/** Something that stands beside others like it: a bullet, a paragraph, a line, a row, a heading. */
export interface GroupItem {
  readonly line: number;
  /** What its slots are looked for in: the cells of a row, else its first lines and those right below. */
  readonly lines: readonly RichText[];
  /** What stands below its first line. */
  readonly below: readonly Block[];
}

/** Things of one kind that stand beside each other. */
export interface SiblingGroup {
  readonly kind: "bullets" | "paragraphs" | "lines" | "rows" | "headings";
  /** What stands above, the nearest first: a line, the headings. */
  readonly above: readonly string[];
  readonly items: readonly GroupItem[];
}
