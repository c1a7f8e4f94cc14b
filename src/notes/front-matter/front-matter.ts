import { findDate } from "../../text/calendar-date.ts";
import type { LineProblem } from "../repair/repair.ts";
import { type BareFields, findBareFields } from "./front-matter-bare.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";
import { readToml } from "./front-matter-toml.ts";
import { readYaml } from "./front-matter-yaml.ts";
import { type FrontMatter, pickFields } from "./pick-fields.ts";
import { readTalkEntries, type TalkEntry } from "./talk-entries.ts";

export interface FrontMatterReading {
  readonly fields: FrontMatter;
  /** All fields with a text for a value, by their names in small letters. */
  readonly values: ReadonlyMap<string, string>;
  /** Talks that it lists. */
  readonly talks: readonly (readonly TalkEntry[])[];
  /** Names of fields that are there, in small letters, whatever their value. */
  readonly names: ReadonlySet<string>;
  /** The text with the block blanked out, so that line numbers stay. */
  readonly body: string;
  readonly problems: readonly LineProblem[];
}

/** Longer blocks were never meant as front matter: a `---` was left open. */
const longest = 300;

/** Takes front matter off a file. A `---` that is only a rule is left alone. */
export function readFrontMatter(text: string): FrontMatterReading {
  const lines = text.split("\n", longest + 1);
  const [, fence, language] = /^(---|\+\+\+)(json)?\s*$/u.exec(lines[0] ?? "") ?? [];
  const end = fence ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === fence) : -1;
  const source = lines.slice(1, end);
  const isWritten = (field: RegExp) => source.some((line) => field.test(line));
  // JSON is a part of YAML, and who moves from one generator to another leaves YAML between `+++`.
  const isYaml = fence === "---" || !isWritten(fieldOf.toml);
  if (end === -1 || !isWritten(language ? fieldOf.json : isYaml ? fieldOf.yaml : fieldOf.toml)) {
    const bare = findBareFields(lines);
    if (bare) return readBare(bare, lines, text);
    return { fields: {}, values: new Map(), talks: [], names: new Set(), body: text, problems: [] };
  }
  const { values, data, problems } = readFields(source.join("\n"), isYaml);
  const fields = pickFields(values);
  const block = lines.slice(0, end + 1).join("\n");
  return {
    fields,
    values,
    talks: readTalkEntries(data, block),
    names: new Set(source.flatMap((line) => (nameOf.exec(line)?.[1] ?? "").toLowerCase() || [])),
    body: "\n".repeat(end) + text.slice(block.length),
    problems: [...problems, ...wrongDay(fields.date, source)].map((problem) => ({
      ...problem,
      line: problem.line + 1,
    })),
  };
}

/** The name of a field, as lines begin with it. */
const fieldOf = {
  yaml: /^["']?[\p{L}\p{N}_-]+["']?\s*:/u,
  toml: /^["']?[\w-]+["']?\s*=/u,
  json: /^\s*"\w+"\s*:/u,
};
const nameOf = /^(?:\s*")?([\w-]{1,60})"?\s*[:=]/u;

function readBare(
  { lines: rows, taken }: BareFields,
  lines: readonly string[],
  text: string,
): FrontMatterReading {
  const values = plainFields(rows.join("\n"), ":");
  return {
    fields: pickFields(values),
    values,
    talks: [],
    names: new Set(values.keys()),
    body: "\n".repeat(taken) + text.slice(lines.slice(0, taken).join("\n").length + 1),
    problems: [],
  };
}

/** A block as large as this is data, in which only plain lines are looked at. */
const largest = 10_000;

function readFields(source: string, isYaml: boolean): RawFields {
  if (source.length > largest)
    return { values: plainFields(source, isYaml ? ":" : "="), data: new Map(), problems: [] };
  return isYaml ? readYaml(source) : readToml(source);
}

/** A day that looks like one and is none: `2026-13-01`. */
function wrongDay(date: string | undefined, source: readonly string[]): readonly LineProblem[] {
  const written = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/u.exec(date ?? "")?.[0];
  if (!written || findDate(written)?.date) return [];
  const line = source.findIndex((text) => text.includes(written)) + 1;
  return [{ line, finding: { kind: "no-such-day", date: written }, severity: "error" }];
}
