import { keepLast } from "../memory/keep-last.ts";

/** A line of the log: what it says, in what it would differ from others, and how it is written. */
export interface LogLine {
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly write: (fields: object, text: string) => void;
}

/** So often a line stands there as it is, before it is counted instead. */
const mostAsTheyAre = 5;
/** How long lines are counted, until their number is said. */
const countedMillis = 600_000;

/** Lines of one kind, since the first of them or since their number was last said. */
interface Seen {
  count: number;
  isCounted: boolean;
}

/**
 * Writes what is said again and again a few times, and then once in ten minutes how often it was: who looks
 * for what happened should not read a thousand lines of one thing. Lines are of a kind where they differ in
 * nothing but numbers.
 *
 * @example An outage every minute: five warnings, and then `10 more times in 10 minutes: Slack cannot be reached …`.
 */
export function createRepeats(): (line: LogLine) => void {
  const kinds = keepLast<Seen>(1_000);

  function sayLater(kind: string, seen: Seen, { text, write }: LogLine): void {
    setTimeout(() => {
      if (seen.count === 0 || !seen.isCounted) return void kinds.delete(kind);
      write({}, `${seen.count} more times in 10 minutes: ${text}`);
      seen.count = 0;
      sayLater(kind, seen, { text, write, fields: {} });
    }, countedMillis).unref();
  }

  return (line) => {
    const { text, fields, write } = line;
    const kind = kindOf(line);
    const seen = kinds.get(kind) ?? { count: 0, isCounted: false };
    if (!kinds.has(kind)) sayLater(kind, seen, line);
    kinds.set(kind, seen);
    seen.count += 1;
    if (seen.isCounted) return;
    if (seen.count < mostAsTheyAre) return write(fields, text);
    seen.isCounted = true;
    seen.count = 0;
    write(fields, `${text} (from now on counted: said every 10 minutes)`);
  };
}

function kindOf({ text, fields: { file, what, err } }: LogLine): string {
  const told = [text, what, err instanceof Error ? err.message : ""].join("\n");
  return `${file} ${told.replaceAll(/\d+/gu, "n")}`;
}
