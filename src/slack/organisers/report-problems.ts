import type { Problem } from "../../notes/meetup.ts";
import type { Locale } from "../../search/query.ts";
import { notesReport } from "../blocks/notes-report.ts";
import type { TellOnce } from "./tell-once.ts";

/** Tells the organisers' channel, if there is one, of new problems that somebody must act on. */
export function createReporter(
  tellOnce: TellOnce,
  channel: string | undefined,
  locale: Locale,
): (problems: readonly Problem[]) => void {
  return (problems) => {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (channel === undefined || errors.length === 0) return;
    const about = errors.map(({ file, line, finding }) => `${file}:${line} ${finding.kind}`);
    void tellOnce({ channel, message: notesReport(errors, locale), about });
  };
}
