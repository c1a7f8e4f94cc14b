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
  ],
  apply(lines, isCode) {
    const first = lines.findIndex((line) => line.trim() !== "");
    return {
      lines: lines.map((line, at) => (isCode[at] ? line : mendHeading(line, at === first))),
    };
  },
};

function mendHeading(line: string, isFirst: boolean): string {
  const match = /^ {0,3}([#＃]{1,6})([\s\u3000]*)(?=[^#＃\s\u3000])/u.exec(line);
  const [all = "", signs = "", space = ""] = match ?? [];
  if (!match || (space !== "" && !space.includes("\u3000") && !signs.includes("＃"))) return line;
  // A single sign without a space is a hashtag, except at the very top.
  const isHashtag = space === "" && signs === "#" && !isFirst;
  return isHashtag ? line : `${"#".repeat(signs.length)} ${line.slice(all.length)}`;
}
