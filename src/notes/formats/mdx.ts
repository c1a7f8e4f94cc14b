import { codeLines } from "../repair/fence.ts";

/**
 * MDX as Markdown: imports and exports, the tags of components and what stands in braces are
 * dropped, and an address that a component shows is kept. The number of lines stays.
 */
export function markdownOfMdx(text: string): string {
  const lines = text.split("\n");
  const isCode = codeLines(lines);
  let inModule = false;
  const shown = lines.map((line, at) => {
    if (isCode[at]) return line;
    const follows = at === 0 || (lines[at - 1] ?? "").trim() === "";
    inModule = line.trim() !== "" && (inModule || isModuleLine(line, follows));
    return inModule ? "" : line;
  });
  return joinProse(shown, isCode);
}

/** `import` and `export` begin a block of JavaScript, which ends at the next blank line. */
function isModuleLine(line: string, follows: boolean): boolean {
  return (
    /^(?:import\s[^.]*["']|import\s+\S.*\bfrom\b|export\s+(?:const|let|var|default|function|async|class|\{|\*))/u.test(
      line.slice(0, 400),
    ) ||
    (follows && /^import\s*\{/u.test(line))
  );
}

/** Drops tags and braces from what stands between blocks of code: a tag may go on over lines. */
function joinProse(lines: readonly string[], isCode: readonly boolean[]): string {
  const done: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && isCode[end] === isCode[at]) end += 1;
    const part = lines.slice(at, end).join("\n");
    done.push(isCode[at] ? part : withoutJsx(part));
    at = end;
  }
  return done.join("\n");
}

/** Nobody writes a longer tag. */
const longestTag = 2_000;
/** Text with more braces that stay open is no MDX; each would be looked for again. */
const mostOpen = 100;

function withoutJsx(text: string): string {
  let shown = "";
  let open = 0;
  for (let pos = 0; pos < text.length; pos++) {
    const sign = text[pos];
    const isTag = sign === "<" && /^<(?:\/?[A-Z][\w.]*|\/?>)/u.test(text.slice(pos, pos + 60));
    const begins = (isTag || sign === "{") && open < mostOpen;
    const end = begins ? endOfJsx(text, pos) : undefined;
    if (end === undefined) {
      if (begins) open += 1;
      shown += sign;
      continue;
    }
    const dropped = text.slice(pos, end + 1);
    const address = isTag ? /https?:\/\/[^\s"'`{}<>]+/u.exec(dropped)?.[0] : undefined;
    shown += `${address ?? ""}${"\n".repeat(dropped.split("\n").length - 1)}`;
    pos = end;
  }
  return shown;
}

/** Where the tag or the braces that begin at `start` end; braces and quotes in them belong to them. */
function endOfJsx(text: string, start: number): number | undefined {
  const close = text[start] === "<" ? ">" : "}";
  const quotes = close === ">" ? "\"'" : '"';
  const last = Math.min(text.length, start + longestTag);
  let depth = 0;
  for (let pos = start + 1; pos < last; pos++) {
    const sign = text[pos] ?? "";
    if (quotes.includes(sign)) pos = endOfQuote(text, pos, last);
    else if (depth === 0 && sign === close) return pos;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
  }
  return undefined;
}

function endOfQuote(text: string, start: number, last: number): number {
  const end = text.indexOf(text[start] ?? "", start + 1);
  return end === -1 || end >= last ? last : end;
}
