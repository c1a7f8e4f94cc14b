import { LineCounter, parseDocument } from "yaml";
import { isTooDeep } from "./yaml-depth.ts";
import { type FoundFault, findYamlFault } from "./yaml-fault.ts";

/** A text of YAML: what could be read of it, and the first thing that is wrong. */
export interface YamlReading {
  readonly document: ReturnType<typeof parseDocument>;
  /** Where the places of the document's nodes are in lines. */
  readonly lines: LineCounter;
  readonly found?: FoundFault;
}

/**
 * Reads YAML as text only: `2019-07-17` stays what is written, and never becomes a moment in some time
 * zone. Of one that goes deeper than anybody writes nothing is read. The time it takes grows with the
 * square of the length, so callers bound that: 64 KB of the worst take seconds.
 */
export function parseYaml(source: string): YamlReading {
  const isDeep = isTooDeep(source);
  const lines = new LineCounter();
  const document = parseDocument(isDeep ? "" : source, {
    schema: "failsafe",
    lineCounter: lines,
    logLevel: "silent",
    prettyErrors: false, // It would copy the text for each of a thousand faults.
  });
  if (isDeep) return { document, lines, found: { fault: { kind: "deep" }, line: 1 } };
  const [error] = document.errors;
  if (!error) return { document, lines };
  const { line } = lines.linePos(error.pos[0]);
  return { document, lines, found: findYamlFault(error, line, source) };
}
