import type { Repair } from "./repair.ts";

/** `<br>`, `<center>`, `<a name="x"></a>` in a line of their own: what stands right below them is Markdown, and not their content. */
export const layoutTags: Repair = {
  mends: "tags for the layout that hide the Markdown below them",
  examples: [
    ["<br>\n# Day 2", "\n# Day 2"],
    ['<div align="center">\n<img src="a.png">\n**Pots** by Ann', "\n\n**Pots** by Ann"],
    ["<details>\n<summary>Notes</summary>\n- hot", "\nNotes\n- hot"],
    ["Pots\n</center>\n- hot", "Pots\n\n- hot"],
    ["<div>\n<h2>Pots</h2>\n</div>", "<div>\n<h2>Pots</h2>\n</div>"],
    ["<div hidden>\nPots", "<div hidden>\nPots"],
    ['<a href="https://x.y/">\nPots', '<a href="https://x.y/">\nPots'],
  ],
  apply(lines, isCode) {
    const shown = [...lines];
    let isAboveText = false;
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at] ?? "";
      const rest = isCode[at] ? undefined : withoutLayout(line);
      if (rest !== undefined && isAboveText) shown[at] = rest;
      else isAboveText = line.trim() !== "" && (isCode[at] || !/^\s*<\/?[a-z]/iu.test(line));
    }
    return { lines: shown };
  },
};

/** What a line of nothing but such tags says: what is folded up below a summary; else nothing. Undefined for any other line. */
function withoutLayout(line: string): string | undefined {
  if (!/^\s*</u.test(line) || /\shidden\b|display\s*:\s*none/iu.test(line)) return undefined;
  const rest = line.replaceAll(layout, "").trim();
  return rest.includes("<") ? summary.exec(rest)?.[1] : rest === "" ? "" : undefined;
}

const layout =
  /<\/?(?:br|center|div|section|article|details|p|span|font|img)(?:\s[^<>]{0,400})?\/?>|<a\s+(?:name|id)=[^<>]{0,100}>(?:<\/a>)?/giu;

const summary = /^<summary>([^<>]{1,300})<\/summary>$/iu;
