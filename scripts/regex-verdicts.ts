/**
 * What is known of each regular expression of the bot: `scripts/regexes.json`, one a line by the hash
 * of the expression, sorted, so that two branches that each add one seldom meet in a line.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * Proven linear, or exponential; or the text that a polynomial one takes longest for, each pump repeated,
 * and the end; or, of one that nothing is proven of, the letters it is made of.
 */
export type Verdict =
  | "safe"
  | "exponential"
  | {
      readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
      readonly suffix: string;
    }
  | { readonly letters: string };

export const verdictsFile = "scripts/regexes.json";

/** The last line: all others end in a comma, whatever a merge makes of them. */
const last = '  "note": "npm run regexes writes this file"';

/** The verdicts by hash. A line that is none, as a merge may leave it, is passed over. */
export function readVerdicts(): ReadonlyMap<string, Verdict> {
  const lines = readFileSync(verdictsFile, "utf8").matchAll(/^ {2}"([\da-f]{16})": (.*),$/gmu);
  return new Map(Array.from(lines, ([, hash = "", json = ""]) => [hash, JSON.parse(json)]));
}

/** The file with these verdicts. */
export function verdictsText(verdicts: ReadonlyMap<string, Verdict>): string {
  const lines = [...verdicts].map(([hash, verdict]) => `  "${hash}": ${JSON.stringify(verdict)},`);
  return `{\n${[...lines.sort(), last].join("\n")}\n}\n`;
}

export function hashOfExpression(expression: string): string {
  return createHash("sha256").update(expression).digest("hex").slice(0, 16);
}
