import type { Answer } from "../answer/answer.ts";
import type { LaterAnswers } from "../answer/answers.ts";
import { isList, talksOf } from "../answer/subject.ts";
import type { Locale } from "../search/query.ts";
import type { Kept } from "./demand.ts";
import { askedInVain, type Report, reportOf } from "./report.ts";

/** Wishes that are asked again for a report. */
const mostWishes = 500;

/** The report of what was kept since a day, held against the notes as they are now. */
export async function gatherReport(
  kept: Kept,
  answers: Pick<LaterAnswers, "ask" | "inventory" | "topics">,
  since: string,
  locale: Locale,
): Promise<Report> {
  const held = await answers.inventory();
  const topics = await answers.topics(askedInVain(kept).map(({ words }) => words));
  const answered = new Map<string, string>();
  for (const { words } of kept.wishes.slice(0, mostWishes)) {
    const title = titleOf(await answers.ask(words, locale));
    if (title !== undefined) answered.set(words, title);
  }
  return reportOf({ kept, held, topics, answered }, since);
}

/** What answers a wish: a talk, and nothing less. */
function titleOf(answer: Answer): string | undefined {
  if (answer.kind !== "talk" && !isList(answer)) return undefined;
  return talksOf(answer)[0]?.title;
}
