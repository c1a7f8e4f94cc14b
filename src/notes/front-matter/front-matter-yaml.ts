import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar } from "yaml";
import type { LineProblem } from "../repair/repair.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";

/**
 * Reads YAML as text only: `2019-07-17` stays what is written, and never becomes a moment in some
 * time zone. Of `title: name #9` all is taken, though YAML takes the rest for a comment.
 */
export function readYaml(source: string): RawFields {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: "failsafe",
    lineCounter: counter,
    logLevel: "silent",
  });
  const problems: LineProblem[] = document.errors.slice(0, 1).map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    message: `The front matter is not valid YAML: ${reasonOf(error.message)}. Put quotes round the value.`,
    severity: "warning",
  }));
  // What YAML refuses may still hold a plain `title:` line.
  const values = new Map(problems.length > 0 ? plainFields(source, ":") : []);
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const field = readField(pair, source);
    if (!field) continue;
    values.set(field.name, field.value);
    if (!field.isCut) continue;
    problems.push({
      line: counter.linePos(field.start).line,
      message: `YAML reads this ${field.name} only up to the "#". Put quotes round it: ${field.name}: "${field.value}"`,
      severity: "warning",
    });
  }
  return { values, problems };
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  /** Did YAML take the end of it for a comment? */
  readonly isCut: boolean;
}

function readField({ key, value }: Pair, source: string): Field | undefined {
  if (!isScalar(key) || !isScalar(value) || !value.range) return undefined;
  const name = String(key.value).toLowerCase();
  const [start] = value.range;
  const written = writtenOf(value, source);
  const isCut = name === "title" && value.type === "PLAIN" && /\s#/u.test(written);
  return { name, value: isCut ? written : String(value.value), start, isCut };
}

/** From where the value begins to the end of its line. */
function writtenOf({ range }: Scalar, source: string): string {
  const [start = 0] = range ?? [];
  const end = source.indexOf("\n", start);
  return source.slice(start, end === -1 ? undefined : end).trim();
}

function reasonOf(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+.*$/u, "");
}
