import { problemLine } from "../../card/problems/problem-text.ts";
import { textsIn } from "../../card/texts.ts";
import type { Problem } from "../../notes/meetup.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, message, sections } from "./blocks.ts";
import { escapedLine } from "./outside-text.ts";

const shown = 10;
const longestLine = 280;

/** Tells organisers what has gone wrong with the notes. */
export function notesReport(problems: readonly Problem[], locale: Locale): Message {
  const { notesProblems, andMore, howToListProblems } = textsIn(locale);
  const lines = problems.slice(0, shown).map((problem) => problemLine(problem, locale));
  const rest = problems.length - shown;
  const last = rest > 0 ? [`${andMore(rest)} (${howToListProblems})`] : [];
  const escapedLines = lines.map((line) => escapedLine(line, longestLine));
  return message({
    text: [notesProblems, ...lines, ...last].join("\n"),
    blocks: sections([notesProblems, ...escapedLines, ...last]),
  });
}
