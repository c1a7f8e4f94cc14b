import { isMap, isScalar, isSeq, type Pair, type Scalar } from "yaml";
import type { LineProblem } from "../repair/repair.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { FoundFault } from "./yaml-fault.ts";

/** Reads the fields. Of `title: name #9` all is taken, though YAML takes the rest for a comment. */
export function readYaml(source: string): RawFields {
  const { document, lines, found } = parseYaml(source);
  // What YAML refuses may still hold a plain `title:` line, which goes before what it guesses.
  const plain = found ? plainFields(source, ":") : new Map<string, string>();
  const values = new Map(plain);
  const problems: LineProblem[] = [];
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    for (const field of readFields(pair, source)) {
      if (plain.has(field.name)) continue;
      values.set(field.name, field.value);
      if (!field.isCut) continue;
      problems.push({
        line: lines.linePos(field.start).line,
        finding: { kind: "yaml-cut", field: field.name, value: field.value },
        severity: "warning",
      });
    }
  }
  return {
    values,
    problems: found ? [faultProblem(found, lostIn(source, values)), ...problems] : problems,
  };
}

/** The names at the left edge that have no value after all. */
function lostIn(source: string, values: ReadonlyMap<string, string>): readonly string[] {
  const names = source.split("\n").flatMap((line) => /^([\w-]{1,60})\s*:/u.exec(line)?.[1] ?? []);
  return [...new Set(names)].filter((name) => !values.has(name.toLowerCase())).slice(0, 10);
}

function faultProblem({ fault, line, field }: FoundFault, lost: readonly string[]): LineProblem {
  const finding = { kind: "yaml-invalid", fault, lost, ...(field && { field }) } as const;
  return { line, finding, severity: "warning" };
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  /** Did YAML take the end of it for a comment? */
  readonly isCut: boolean;
}

/** The field, or those within it, called `event.location.name`. */
function readFields(pair: Pair, source: string, above = ""): readonly Field[] {
  const { key, value } = pair;
  if (isScalar(key) && isMap(value)) {
    const name = `${above}${String(key.value).toLowerCase()}`;
    return value.items.flatMap((one) => readFields(one, source, `${name}.`));
  }
  const field = readField(pair, source);
  return field ? [{ ...field, name: `${above}${field.name}` }] : [];
}

function readField({ key, value }: Pair, source: string): Field | undefined {
  if (!isScalar(key)) return undefined;
  const name = String(key.value).toLowerCase();
  if (isSeq(value)) {
    const listed = value.items.flatMap(entryOf).join(", ");
    return listed ? { name, value: listed, start: value.range?.[0] ?? 0, isCut: false } : undefined;
  }
  if (!isScalar(value) || !value.range) return undefined;
  const [start] = value.range;
  const written = writtenOf(value, source);
  const isCut = name === "title" && value.type === "PLAIN" && /\s#/u.test(written);
  return { name, value: isCut ? written : String(value.value), start, isCut };
}

/** One of a list: a text, or a person with name and handle in fields of their own. */
function entryOf(entry: unknown): readonly string[] {
  if (isScalar(entry)) return [String(entry.value)];
  if (!isMap(entry)) return [];
  const pick = (...names: readonly string[]) =>
    names.map((name) => entry.get(name)).find((value) => typeof value === "string" && value !== "");
  const name = pick("name", "speaker");
  const handle = pick("handle", "twitter", "x", "github");
  const at =
    typeof handle === "string" && /^@?[\w.-]{1,40}$/u.test(handle)
      ? `@${handle.replace(/^@/u, "")}`
      : "";
  if (!name) return at ? [at] : [];
  return [at ? `${name} (${at})` : String(name)];
}

/** From where the value begins to the end of its line. */
function writtenOf({ range }: Scalar, source: string): string {
  const [start = 0] = range ?? [];
  const end = source.indexOf("\n", start);
  return source.slice(start, end === -1 ? undefined : end).trim();
}
