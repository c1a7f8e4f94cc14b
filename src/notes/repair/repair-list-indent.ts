import type { Repair } from "./repair.ts";

/** Bullets below `1. text` that are indented by two spaces: three make them belong to it. */
export const listIndent: Repair = {
  mends: "bullets below a numbered item that are indented too little to be its own",
  examples: [
    ["1. one\n  - a\n    - b\n2. two", "1. one\n   - a\n     - b\n2. two"],
    ["10. ten\n  * a\n\ntext", "10. ten\n    * a\n\ntext"],
    ["1. one\n   - a", "1. one\n   - a"],
    ["1. one\n- a", "1. one\n- a"],
    ["1. one\n  text", "1. one\n  text"],
  ],
  apply(lines, isCode) {
    let open: Item | undefined;
    return {
      lines: lines.map((line, at) => {
        const indent = line.length - line.trimStart().length;
        if (line.trim() === "") return line;
        if (!open || indent <= open.indent) {
          open = isCode[at] ? undefined : itemOf(line);
          return line;
        }
        const isShort = indent < open.width && /^\s*[-*+]\s/u.test(line);
        if (isShort && open.shift === 0) open = { ...open, shift: open.width - indent };
        return " ".repeat(open.shift) + line;
      }),
    };
  },
};

/** A numbered item that is open, and how far what stands below it must move to the right. */
interface Item {
  readonly indent: number;
  /** The column where its text begins. */
  readonly width: number;
  readonly shift: number;
}

function itemOf(line: string): Item | undefined {
  const [all, indent = ""] = /^( {0,12})\d{1,3}[.)] (?=\S)/u.exec(line) ?? [];
  return all === undefined ? undefined : { indent: indent.length, width: all.length, shift: 0 };
}
