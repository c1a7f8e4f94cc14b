import type { App } from "@slack/bolt";
import { textsIn } from "../../card/texts.ts";
import { gatherReport } from "../../demand/gather-report.ts";
import type { Locale } from "../../search/query.ts";
import { findDate } from "../../text/calendar-date.ts";
import { type Message, saying } from "../blocks/blocks.ts";
import { reportMessage } from "../blocks/report-message.ts";
import { isMember } from "../calls/is-member.ts";
import type { ListenerOptions } from "./options.ts";

/** The word for the report, and what is said of its first day. */
const asksForReport = /^\s*(?:report|レポート)(?:\s+(\S.{0,40})?)?$/iu;
/** What may stand beside the day. */
const besideDay = /^(?:--since[ =]?|since|from)?\s*(?:(?:から|以降)\s*)?$/iu;

/**
 * The report that is asked for: from which day on, empty for all of it, undefined for a day that does not
 * exist. Undefined for any question.
 *
 * @example readReportAsked("report since 2026-10-01") // { since: "2026-10-01" }
 */
export function readReportAsked(words: string): { readonly since: string | undefined } | undefined {
  const asked = asksForReport.exec(words.trimEnd());
  if (!asked) return undefined;
  const [, said = ""] = asked;
  if (said === "") return { since: "" };
  const day = findDate(said);
  if (!day || !besideDay.test(said.replace(day.text, ""))) return undefined;
  return { since: day.date };
}

/** The report, for members of the organisers' channel alone; undefined where there is none to give. */
export async function reportFor(
  who: string,
  since: string | undefined,
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
  if (since === undefined) return saying(texts.reportDay);
  const kept = await demand.kept(since);
  if (!kept) return saying(texts.reportUnknown);
  return reportMessage(await gatherReport(kept, answers, since, locale), locale);
}
