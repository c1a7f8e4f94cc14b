import { type DestinationStream, pino } from "pino";

/** Standard output for log lines: readable ones where a person looks on, else JSON. */
export function standardOutput(): DestinationStream {
  const forPeople = process.stdout.isTTY ? prettyOutput() : undefined;
  return forPeople ?? pino.destination({ dest: 1, sync: true });
}

/** Undefined in production, where the package for it is not installed. */
function prettyOutput(): DestinationStream | undefined {
  try {
    return pino.transport({ target: "pino-pretty" });
  } catch {
    return undefined;
  }
}
