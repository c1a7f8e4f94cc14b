import type { LineProblem } from "../repair/repair.ts";
import type { FieldMap } from "./field-data.ts";

/** The fields by their names in lower case, as written. Line 1 is the first below the fence. */
export interface RawFields {
  readonly values: ReadonlyMap<string, string>;
  /** The same with the lists and maps in them. */
  readonly data: FieldMap;
  readonly problems: readonly LineProblem[];
}

/** The fields of one `name: value` a line, for a block that its own grammar refuses. */
export function plainFields(source: string, separator: string): ReadonlyMap<string, string> {
  // What is set in belongs to another field: the titles of its materials are not that of the meetup.
  const lines = source.split("\n").filter((line) => /^\S/u.test(line));
  const pairs = lines.flatMap((line) => {
    const at = line.indexOf(separator);
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    const value = line.slice(at + 1).trim();
    const plain = value
      .replace(/^(["'])(.*)\1$/u, "$2")
      .replace(/^(?:(["'])(?!.*\1)|\[(?!.*\])|\{(?!.*\}))/u, "");
    return /^[\p{L}\p{N}_-]+$/u.test(name) && plain ? [[name, plain] as const] : [];
  });
  return new Map(pairs);
}
