import type { HeldTalk } from "../answer/inventory.ts";
import { dateText } from "../card/dates.ts";
import type { Locale } from "../search/query.ts";
import type { AskedGroup } from "./group-asked.ts";
import type { RatedWrong, Report, WishedFor } from "./report.ts";
import { type ReportTexts, reportTexts } from "./report-texts.ts";

/** A heading, and the lines below it. */
export interface ReportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Lines of a section; what else there is is counted. */
const mostLines = 10;
/** Talks named below a count, and questions beside a word. */
const mostTalks = 3;
const mostQuestions = 3;

/** A report in words: plain text from outside, which whoever shows it escapes. */
export function reportSections(report: Report, locale: Locale): readonly ReportSection[] {
  const texts = reportTexts(locale);
  const { since, inVain, wishes, wrong, neverFound, without } = report;
  const sections = [
    section(texts.inVain, inVain, (one) => askedLine(one, texts), texts),
    section(texts.wishes, wishes, (one) => wishLine(one, texts), texts),
    section(texts.wrong, wrong, (one) => wrongLine(one, texts), texts),
    talks(texts.neverFound(neverFound.length), neverFound, texts),
    talks(texts.withoutSlides(without.slides.length), without.slides, texts),
    talks(texts.withoutSpeakers(without.speakers.length), without.speakers, texts),
    talks(texts.withoutDay(without.day.length), without.day, texts),
  ];
  return [
    {
      heading: texts.title(since && dateText(since, locale)),
      lines: inVain.length > 0 ? [] : [texts.none],
    },
    ...sections.filter(({ lines }) => lines.length > 0),
  ];
}

/** A report as plain text. */
export function reportText(report: Report, locale: Locale): string {
  return reportSections(report, locale)
    .map(({ heading, lines }) => [heading, ...lines.map((line) => `• ${line}`)].join("\n"))
    .join("\n\n");
}

function section<One>(
  heading: string,
  all: readonly One[],
  lineOf: (one: One) => string,
  { andMore }: ReportTexts,
  most = mostLines,
): ReportSection {
  const rest = all.length - most;
  const lines = all.slice(0, most).map(lineOf);
  return { heading, lines: rest > 0 ? [...lines, andMore(rest)] : lines };
}

function talks(heading: string, all: readonly HeldTalk[], texts: ReportTexts): ReportSection {
  return section(
    heading,
    all,
    ({ title, meetup }) => texts.talk(title, meetup.title),
    texts,
    mostTalks,
  );
}

function askedLine({ about, people, times, questions }: AskedGroup, texts: ReportTexts): string {
  const named = questions.slice(0, mostQuestions).map(({ words }) => words);
  return texts.asked(about, people, times, named.join(texts.comma));
}

function wishLine({ words, wanted, givers, answeredBy }: WishedFor, texts: ReportTexts): string {
  return texts.wished(words, wanted, givers) + (answeredBy ? texts.answeredBy(answeredBy) : "");
}

function wrongLine({ words, talk, times, reasons }: RatedWrong, texts: ReportTexts): string {
  const why = reasons.map((reason) => texts.reasons[reason] ?? reason);
  return texts.ratedWrong(words, talk, times, why.join(texts.comma));
}
