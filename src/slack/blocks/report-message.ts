import type { Report } from "../../demand/report.ts";
import { reportSections, reportText } from "../../demand/report-sections.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, message, sections } from "./blocks.ts";
import { boldLine, lineLength, plain } from "./outside-text.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";

/** The report for organisers as a message. */
export function reportMessage(report: Report, locale: Locale): Message {
  const blocks = reportSections(report, locale).flatMap(({ heading, lines }) => [
    ...sections([boldLine(heading, lineLength)]),
    ...richBlocks(
      lines
        .map((line) => plain(line, lineLength))
        .filter((text) => text !== "")
        .flatMap((text) => richItem([{ type: "text", text }])),
    ),
  ]);
  return message({ text: reportText(report, locale), blocks });
}
