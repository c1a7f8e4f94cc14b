import type { Repair } from "./repair.ts";

/** Bullets that only their author sees: `-text`, 「・」, and indentation with full-width spaces. */
export const bullets: Repair = {
  mends: "a bullet that CommonMark takes for text",
  examples: [
    ["-text", "- text"],
    ["・一つ目\n　・中", "- 一つ目\n  - 中"],
    ["-　全角", "- 全角"],
    ["* 一つ目\n　* 中", "* 一つ目\n  * 中"],
    ["---\n-1 度\n->", "---\n-1 度\n->"],
  ],
  apply: (lines, isCode) => ({
    lines: lines.map((line, at) => (isCode[at] ? line : mendBullet(line))),
  }),
};

function mendBullet(line: string): string {
  const [indent = ""] = /^[\s\u3000]{1,60}/u.exec(line) ?? [];
  const text = line.slice(indent.length);
  const width = indent.replaceAll("\u3000", "  ");
  const [, dot] = /^([・•●○◯◦‣])\s*(?=\S)/u.exec(text) ?? [];
  if (dot) return `${width}- ${text.slice(1).trimStart()}`;
  const wide = /^([-*+]|\d{1,3}[.)])[ \t]*\u3000[\s\u3000]*/u.exec(text);
  if (wide) return `${width}${wide[1]} ${text.slice(wide[0].length)}`;
  if (/^-[\p{L}「『（【[<`"'*@＠]/u.test(text)) return `${width}- ${text.slice(1)}`;
  const isBullet = /^(?:[-*+]|\d{1,3}[.)])\s/u.test(text);
  return isBullet ? width + text : line;
}
