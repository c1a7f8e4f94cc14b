import type { Report } from "../../demand/report.ts";
import { reportSections, reportText } from "../../demand/report-sections.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, message, sections } from "./blocks.ts";
import { boldLine, escapedLine, lineLength } from "./outside-text.ts";

/** The report for organisers as a message. */
export function reportMessage(report: Report, locale: Locale): Message {
  const lines = reportSections(report, locale).map(({ heading, lines: below }) => [
    boldLine(heading, lineLength),
    ...below.map((line) => `• ${escapedLine(line, lineLength)}`),
  ]);
  return message({
    text: reportText(report, locale),
    blocks: lines.flatMap((section) => sections(section)),
  });
}
