/** Code fences, as far as the repairs must see them before the Markdown parser does. */

export interface Fence {
  /** ``` or ~~~, as often as it stands there. */
  readonly mark: string;
  /** What follows the mark: a language. A line that closes has none. */
  readonly info: string;
}

/** The fence that a line is, behind any indentation, bullet or quote mark. */
export function fenceOf(line: string): Fence | undefined {
  const match = /^[\s>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?(`{3,}|~{3,})([^`]*)$/u.exec(line);
  return match?.[1] ? { mark: match[1], info: (match[2] ?? "").trim() } : undefined;
}

/** Does `line` close a block that `open` opened? */
export function closes(line: string, open: Fence): boolean {
  const fence = fenceOf(line);
  return (
    fence !== undefined &&
    fence.info === "" &&
    fence.mark[0] === open.mark[0] &&
    fence.mark.length >= open.mark.length
  );
}

/**
 * Where a block that opens in a bullet is left open and ends with the bullet: at the next bullet or
 * heading, when the code stands indented below its own.
 */
export function endOfBullet(lines: readonly string[], start: number): number | undefined {
  const [bullet] = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}(?=`|~)/u.exec(lines[start] ?? "") ?? [];
  if (!bullet) return undefined;
  let isIndented = false;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const isInside = line.length - line.trimStart().length >= bullet.length;
    if (!isInside)
      return isIndented && /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s)/u.test(line) ? at : undefined;
    if (fenceOf(line)) return undefined;
    isIndented = true;
  }
  return undefined;
}

/** Which lines are code or its fences. */
export function codeLines(lines: readonly string[]): readonly boolean[] {
  let open: Fence | undefined;
  let end: number | undefined;
  return lines.map((line, at) => {
    if (open && at !== end) {
      if (closes(line, open)) open = undefined;
      return true;
    }
    open = fenceOf(line);
    end = open && endOfBullet(lines, at);
    return open !== undefined;
  });
}
