import type { App, Logger } from "@slack/bolt";
import type { Problem } from "../../notes/meetup.ts";
import type { Locale } from "../../search/query.ts";
import { notesReport } from "../blocks/notes-report.ts";
import { post } from "./post.ts";

/** Tells the organisers' channel, if there is one, of new problems that somebody must act on. */
export function createReporter(
  client: App["client"],
  channel: string | undefined,
  locale: Locale,
  logger: Logger,
): (problems: readonly Problem[]) => void {
  return (problems) => {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (channel === undefined || errors.length === 0) return;
    post(client, { channel }, notesReport(errors, locale)).catch((error: unknown) =>
      logger.warn("The organisers' channel was not told of problems in the notes", error),
    );
  };
}
