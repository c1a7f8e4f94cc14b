import { CST, Lexer } from "yaml";

/** Nobody writes YAML deeper by hand. */
const deepest = 40;

/**
 * Is more in one another here than anybody writes? The parser goes down once for each `[`, `{`, `-` and
 * `?` within another. Some thousands of them fill its stack, and where that happens while an expression
 * is compiled the process ends, with nothing to catch: so this is asked before it parses.
 */
export function isTooDeep(source: string): boolean {
  const lines: Line[] = [];
  let brackets = 0;
  let indent: number | undefined = 0; // Undefined once the line has begun.
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token);
    if (type === "newline" || (type === "space" && indent === 0)) {
      indent = type === "space" ? token.length : 0;
      continue;
    }
    openLine(lines, indent);
    indent = undefined;
    brackets += bracketSteps.get(type) ?? 0;
    const depth = countSign(brackets === 0 ? lines.at(-1) : undefined, type) + brackets;
    if (depth > deepest) return true;
  }
  return false;
}

/** A line, and how deep it stands: the signs before it that its indentation puts it below, and its own. */
interface Line {
  readonly indent: number;
  depth: number;
}

function openLine(lines: Line[], indent: number | undefined): void {
  if (indent === undefined) return;
  while ((lines.at(-1)?.indent ?? -1) >= indent) lines.pop();
  lines.push({ indent, depth: lines.at(-1)?.depth ?? 0 });
}

/** How deep the line is after this. Within brackets no line goes deeper. */
function countSign(line: Line | undefined, type: TokenType): number {
  if (line && blockSigns.has(type)) line.depth += 1;
  return line?.depth ?? 0;
}

type TokenType = CST.TokenType | null;

const bracketSteps: ReadonlyMap<TokenType, number> = new Map<TokenType, number>([
  ["flow-seq-start", 1],
  ["flow-map-start", 1],
  ["flow-seq-end", -1],
  ["flow-map-end", -1],
]);

const blockSigns: ReadonlySet<TokenType> = new Set<TokenType>([
  "seq-item-ind",
  "explicit-key-ind",
  "map-value-ind",
]);
