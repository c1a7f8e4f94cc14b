import { parse, TomlDate, type TomlValue } from "smol-toml";
import { type FieldData, type FieldMap, fieldTexts } from "./field-data.ts";
import { plainFields, type RawFields } from "./front-matter-fields.ts";

/** Reads TOML as text: a date keeps the offset it was written with. */
export function readToml(source: string): RawFields {
  try {
    const data = mapOf(parse(source));
    return { values: new Map(fieldTexts(data)), data, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    const finding = { kind: "toml-invalid", reason } as const;
    const problem = { line: lineOf(error), finding, severity: "warning" } as const;
    return { values: plainFields(source, "="), data: new Map(), problems: [problem] };
  }
}

function mapOf(table: Readonly<Record<string, TomlValue>>): FieldMap {
  return new Map(Object.entries(table).map(([name, value]) => [name, dataOf(value)]));
}

function dataOf(value: TomlValue): FieldData {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(dataOf);
  return typeof value === "object" ? mapOf(value) : String(value);
}

function lineOf(error: unknown): number {
  return error instanceof Object && "line" in error && typeof error.line === "number"
    ? error.line
    : 1;
}
