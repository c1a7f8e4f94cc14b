import type { Repair } from "./repair.ts";

/** Headings without a space, with full-width signs or with a full-width space. */
export const headings: Repair = {
  mends: "a heading that lacks the space CommonMark asks for",
  examples: [
    ["##Title", "## Title"],
    ["###　題名", "### 題名"],
    ["＃＃ 題名", "## 題名"],
    ["＃題名", "# 題名"],
    ["#Title\n\n#hashtag", "# Title\n\n#hashtag"],
    ["# Title\n##", "# Title\n##"],
    ["##A\nx\n##B\nx\n#Some title\nx", "## A\nx\n## B\nx\n# Some title\nx"],
  ],
  apply(lines, isCode) {
    const first = lines.findIndex((line) => line.trim() !== "");
    // Who never puts a space behind two signs puts none behind one.
    const unspaced = lines.filter((line, at) => !isCode[at] && /^##+[^#\s]/u.test(line)).length;
    const spaced = lines.filter((line, at) => !isCode[at] && /^#+\s/u.test(line)).length;
    const isHabit = unspaced > 1 && unspaced > spaced;
    return {
      lines: lines.map((line, at) =>
        isCode[at] ? line : mendHeading(line, at === first || (isHabit && isTitle(line))),
      ),
    };
  },
};

/** One sign and more than a hashtag. */
function isTitle(line: string): boolean {
  return /^#[^#\s]/u.test(line) && !/\s#/u.test(line);
}

function mendHeading(line: string, isHeading: boolean): string {
  const match = /^ {0,3}([#＃]{1,6})([\s\u3000]*)(?=[^#＃\s\u3000])/u.exec(line);
  const [all = "", signs = "", space = ""] = match ?? [];
  if (!match || (space !== "" && !/[\u3000\u00A0]/u.test(space) && !signs.includes("＃")))
    return line;
  // A single sign without a space is a hashtag, except at the very top and by habit.
  const isHashtag = space === "" && signs === "#" && !isHeading;
  return isHashtag ? line : `${"#".repeat(signs.length)} ${line.slice(all.length)}`;
}
