import type { Repair } from "./repair.ts";

/** Nobody writes notes deeper than this, and a parser must not be led there. */
const deepest = 24;
const widest = deepest * 4;

/** Thousands of quote marks or columns of indentation, from a broken export or from malice. */
export const nesting: Repair = {
  mends: "nesting that is deeper than anything written by hand",
  examples: [[`${">".repeat(50)} text`, `${">".repeat(24)} text`]],
  apply(lines) {
    let line = 0;
    const mended = lines.map((text, at) => {
      const flat = flatten(text);
      if (flat !== text) line ||= at + 1;
      return flat;
    });
    if (line === 0) return { lines };
    const finding = { kind: "nested-too-deep", deepest } as const;
    return { lines: mended, problems: [{ line, finding, severity: "warning" }] };
  },
};

function flatten(line: string): string {
  const indent = line.length - line.trimStart().length;
  const text = indent > widest ? " ".repeat(widest) + line.trimStart() : line;
  const [marks = ""] = /^(?:\s*(?:>|[-*+](?=\s)))+/u.exec(text.slice(0, 400)) ?? [];
  const signs = marks.replace(/\s/gu, "").length;
  if (signs <= deepest) return text;
  const all = /^(?:\s|>|[-*+](?=\s))+/u.exec(text)?.[0] ?? "";
  return `${all.replace(/\s/gu, "").slice(0, deepest).replace(/[-*+]/gu, "$& ")} ${text.slice(all.length)}`;
}
