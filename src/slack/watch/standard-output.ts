import { type DestinationStream, pino } from "pino";
import { createLineWriter } from "./line-writer.ts";

/**
 * Standard output for log lines: readable ones where a person looks on, else JSON. A reader that stalls
 * holds up nothing: Node has made the pipe one that does not block by the time that it tells of a TTY.
 */
export function standardOutput(): DestinationStream {
  const forPeople = process.stdout.isTTY ? prettyOutput() : undefined;
  if (forPeople) return forPeople;
  const writer = createLineWriter(1);
  process.once("exit", writer.flush);
  return writer;
}

/** Undefined in production, where the package for it is not installed. */
function prettyOutput(): DestinationStream | undefined {
  try {
    return pino.transport({ target: "pino-pretty" });
  } catch {
    return undefined;
  }
}
