import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import type { LineProblem } from "../repair/repair.ts";
import { type FieldData, type FieldMap, fieldTexts } from "./field-data.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { FoundFault } from "./yaml-fault.ts";

/** Reads the fields. Of `title: name #9` all is taken, though YAML takes the rest for a comment. */
export function readYaml(source: string): RawFields {
  const { document, lines, found } = parseYaml(source);
  // What YAML refuses may still hold a plain `title:` line, which goes before what it guesses.
  const plain = found ? plainFields(source, ":") : new Map<string, string>();
  const cut: CutTitle[] = [];
  const data = isMap(document.contents) ? mapOf(document.contents, source, cut) : new Map();
  const values = new Map([...fieldTexts(data), ...plain]);
  const problems = cut.map(
    ({ value, start }): LineProblem => ({
      line: lines.linePos(start).line,
      finding: { kind: "yaml-cut", field: "title", value },
      severity: "warning",
    }),
  );
  return {
    values,
    data,
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

/** A title of which YAML took the end for a comment. */
interface CutTitle {
  /** All of it. */
  readonly value: string;
  readonly start: number;
}

function mapOf(map: YAMLMap, source: string, cut: CutTitle[]): FieldMap {
  return new Map(
    map.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const name = String(key.value);
      const whole = name.toLowerCase() === "title" ? cutTitle(value, source) : undefined;
      if (whole) cut.push(whole);
      return [[name, whole?.value ?? dataOf(value, source, cut)] as const];
    }),
  );
}

function dataOf(node: unknown, source: string, cut: CutTitle[]): FieldData {
  if (isMap(node)) return mapOf(node, source, cut);
  if (isSeq(node)) return node.items.map((item) => dataOf(item, source, cut));
  return isScalar(node) ? String(node.value) : "";
}

function cutTitle(node: unknown, source: string): CutTitle | undefined {
  if (!isScalar(node) || node.type !== "PLAIN" || !node.range) return undefined;
  const value = writtenOf(node, source);
  return /\s#/u.test(value) ? { value, start: node.range[0] } : undefined;
}

/** From where the value begins to the end of its line. */
function writtenOf({ range }: Scalar, source: string): string {
  const [start = 0] = range ?? [];
  const end = source.indexOf("\n", start);
  return source.slice(start, end === -1 ? undefined : end).trim();
}
