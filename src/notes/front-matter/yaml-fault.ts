import type { YAMLError } from "yaml";
import type { YamlFault } from "../finding.ts";

/** What is wrong with a text of YAML, and where. Lines count from 1. */
export interface FoundFault {
  readonly fault: YamlFault;
  readonly line: number;
  /** The name whose value is not whole: `tags` where its bracket is missing. */
  readonly field?: string;
}

/**
 * Says of the parser's first error what its author did. The parser tells where it could go on no
 * longer; a bracket or quote that is missing is missing where it was opened, some lines above.
 */
export function findYamlFault(error: YAMLError, line: number, source: string): FoundFault {
  const lines = source.split("\n");
  const token = missingToken(error.message);
  if (token) {
    const opened = lineOfOpening(lines.slice(0, line), token);
    const field = /^\s*(?:- )?["']?([\w-]{1,60})["']?\s*:/u.exec(lines[opened - 1] ?? "")?.[1];
    return { fault: { kind: "missing", token }, line: opened, ...(field && { field }) };
  }
  return { fault: otherFault(error), line };
}

function missingToken(message: string): string | undefined {
  return /(?:end with an? |Missing closing |Expected .{0,40}to end with )([\]}"'])/u.exec(
    message,
  )?.[1];
}

/** The last line that opens what `token` should close; the last of all where none does. */
function lineOfOpening(lines: readonly string[], token: string): number {
  const opening = { "]": "[", "}": "{" }[token] ?? token;
  const at = lines.findLastIndex((line) => {
    const opened = line.split(opening).length - 1;
    return opening === token ? opened % 2 === 1 : opened > line.split(token).length - 1;
  });
  return at === -1 ? lines.length : at + 1;
}

function otherFault({ code, message }: YAMLError): YamlFault {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return { kind: "colon" };
    case "TAB_AS_INDENT":
      return { kind: "tab" };
    case "DUPLICATE_KEY":
      return { kind: "twice" };
    case "BAD_SCALAR_START":
      return { kind: "sign", token: /character (\S)/u.exec(message)?.[1] ?? "a sign" };
    default:
      return { kind: "other", reason: reasonOf(message) };
  }
}

/** The parser's own words, without the place, which is told beside. */
function reasonOf(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+.*$/u, "").slice(0, 200);
}
