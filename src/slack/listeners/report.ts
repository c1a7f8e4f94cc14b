import type { App } from "@slack/bolt";
import { textsIn } from "../../card/texts.ts";
import { gatherReport } from "../../demand/gather-report.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, saying } from "../blocks/blocks.ts";
import { reportMessage } from "../blocks/report-message.ts";
import { isMember } from "../calls/is-member.ts";
import type { ListenerOptions } from "./options.ts";

/** The word for the report, and the first day of it where one is given. */
const asksForReport = /^\s*(?:report|レポート)(?:\s+(\d{4}-\d\d-\d\d))?\s*$/iu;

/** The first day of the report that is asked for, empty for all; undefined for any question. */
export function reportSince(words: string): string | undefined {
  const asked = asksForReport.exec(words);
  return asked ? (asked[1] ?? "") : undefined;
}

/** The report, for members of the organisers' channel alone; undefined where there is none to give. */
export async function reportFor(
  who: string,
  since: string,
  locale: Locale,
  { client, logger }: Pick<App, "client" | "logger">,
  { demand, organisers, answers }: Pick<ListenerOptions, "demand" | "organisers" | "answers">,
): Promise<Message | undefined> {
  if (!demand || organisers === undefined) return undefined;
  const texts = textsIn(locale);
  try {
    if (!(await isMember(client, organisers, who))) return saying(texts.reportForOrganisers);
  } catch (error) {
    logger.warn("Slack does not tell who is in NOTES_REPORT_CHANNEL", error);
    return saying(texts.reportUnknown);
  }
  const kept = await demand.kept(since);
  if (!kept) return saying(texts.reportUnknown);
  return reportMessage(await gatherReport(kept, answers, since, locale), locale);
}
