import { parse, TomlDate } from "smol-toml";
import { plainFields, type RawFields } from "./front-matter-fields.ts";

/** Reads TOML as text: a date keeps the offset it was written with. */
export function readToml(source: string): RawFields {
  try {
    const values = new Map<string, string>();
    for (const [name, value] of Object.entries(parse(source))) {
      if (value instanceof TomlDate) values.set(name.toLowerCase(), value.toISOString());
      else if (typeof value === "string") values.set(name.toLowerCase(), value);
      else if (typeof value === "boolean") values.set(name.toLowerCase(), String(value));
      else if (Array.isArray(value)) values.set(name.toLowerCase(), value.join(", "));
    }
    return { values, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    const finding = { kind: "toml-invalid", reason } as const;
    const problem = { line: lineOf(error), finding, severity: "warning" } as const;
    return { values: plainFields(source, "="), problems: [problem] };
  }
}

function lineOf(error: unknown): number {
  return error instanceof Object && "line" in error && typeof error.line === "number"
    ? error.line
    : 1;
}
