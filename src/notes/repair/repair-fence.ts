import { closes, endOfBullet, type Fence, fenceOf } from "./fence.ts";
import type { LineProblem, Repair } from "./repair.ts";

/**
 * Fences that swallow the talks after them: one opened in a bullet whose code is not indented, and
 * one that nobody closed.
 */
export const fences: Repair = {
  mends: "a fence that does not end where its author ended it",
  examples: [
    ["- ```\ncode\n```\n# After", "- ```\n  code\n  ```\n# After"],
    ["```\ncode\n\n## Talk", "```\ncode\n```\n## Talk"],
    ["```js\ncode\n\n```css\nmore\n```", "```js\ncode\n```\n```css\nmore\n```"],
    ["```\ncode", "```\ncode"],
    ["- ```\n  # c\n- b\n\n## T @a\n\n```\nx\n```", "- ```\n  # c\n- b\n\n## T @a\n\n```\nx\n```"],
    ["```\ncode\n## Talk", "\ncode\n## Talk"],
    ["````markdown\n```js\nx\n```\n````", "````markdown\n```js\nx\n```\n````"],
  ],
  apply(source) {
    const lines = [...source];
    const problems: LineProblem[] = [];
    for (let at = 0; at < lines.length; at++) {
      const open = fenceOf(lines[at] ?? "");
      if (!open) continue;
      const end = endOf(lines, at, open);
      if (end.kind === "closed") indentBlock(lines, at, end.at);
      else problems.push({ line: at + 1, finding: neverClosed, severity: "warning" });
      if (end.kind === "open") closeBlock(lines, at, open, end);
      if (end.at > 0) at = end.at;
      else if (!end.swallows) break;
    }
    return { lines, problems };
  },
};

const neverClosed = { kind: "fence-open" } as const;

function closeBlock(lines: string[], start: number, { mark }: Fence, end: End): void {
  if (end.at > 0) lines[end.at] = mark;
  else if (end.swallows) lines[start] = ""; // better text than talks lost in code
}

/**
 * Where the block ends; `open` where its author forgot to end it, with the best line to do so, or 0;
 * `left` where the bullet that holds it ends, which ends it too.
 */
interface End {
  readonly kind: "closed" | "open" | "left";
  readonly at: number;
  /** Does a heading or another block come after it? */
  readonly swallows?: boolean;
}

function endOf(lines: readonly string[], start: number, open: Fence): End {
  const bulletEnd = endOfBullet(lines, start);
  if (bulletEnd) return { kind: "left", at: bulletEnd - 1 };
  let heading = 0;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (closes(line, open)) return { kind: "closed", at };
    // A fence with a language cannot close: the one before it was left open. A shorter one is code.
    const inner = fenceOf(line);
    if (inner?.info && inner.mark.startsWith(open.mark)) {
      return { kind: "open", at: blankBefore(lines, start, heading || at), swallows: true };
    }
    if (!heading && /^#{2,6} \S/u.test(line)) heading = at;
  }
  if (!heading) return { kind: "open", at: 0 };
  return { kind: "open", at: blankBefore(lines, start, heading), swallows: true };
}

/** The last blank line before `end`, where a closing fence takes nothing away. */
function blankBefore(lines: readonly string[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (lines[at]?.trim() === "") return at;
  return 0;
}

/** Code in a bullet belongs to the bullet only when it is indented like it. */
function indentBlock(lines: string[], start: number, end: number): void {
  const [bullet] = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}(?=`|~)/u.exec(lines[start] ?? "") ?? [];
  if (!bullet) return;
  const block = lines.slice(start + 1, end + 1);
  const isIndented = block.every((line) => line.trim() === "" || indentOf(line) >= bullet.length);
  if (isIndented) return;
  for (let at = start + 1; at <= end; at++) {
    const line = lines[at] ?? "";
    lines[at] =
      line.trim() === "" ? line : " ".repeat(bullet.length) + (at === end ? line.trim() : line);
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
