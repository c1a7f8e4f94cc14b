import type { Repair } from "./repair.ts";

/**
 * HackMD's `###### tags:`, `[TOC]`: lines that a program makes something of, and no reader. As a heading, the tags
 * would part what stands below from the title above.
 *
 * @see https://hackmd.io/c/tutorials/%2F%40docs%2Fadd-tags-for-your-notes
 */
export const pageMarks: Repair = {
  mends: "tags as HackMD has them, and places for a table of contents",
  examples: [
    ["###### tags: `meetup` `harbour`\n\ntext", "\n\ntext"],
    ["#### Tags: meetup", ""],
    ["[TOC]\ntext", "\ntext"],
    ["[[_TOC_]]", ""],
    ["## Tags: a history", "## Tags: a history"],
    ["- [TOC] of a book", "- [TOC] of a book"],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) => (!isCode[at] && isPageMark.test(line) ? "" : line)),
  }),
};

const isPageMark = /^(?:#{4,6}\s{0,4}tags?\s?[:：]|\s{0,3}\[{1,2}_?toc_?\]{1,2}\s{0,10}$)/iu;
