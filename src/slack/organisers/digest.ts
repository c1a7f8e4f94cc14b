import { setTimeout as sleep } from "node:timers/promises";
import type { LaterAnswers } from "../../answer/answers.ts";
import type { Demand, Kept } from "../../demand/demand.ts";
import { gatherReport } from "../../demand/gather-report.ts";
import { keyOfWords } from "../../demand/kept-words.ts";
import type { Report } from "../../demand/report.ts";
import type { Locale } from "../../search/query.ts";
import type { Message } from "../blocks/blocks.ts";
import { reportMessage } from "../blocks/report-message.ts";

export interface DigestOptions {
  readonly demand: Demand;
  readonly answers: Pick<LaterAnswers, "ask" | "inventory" | "topics">;
  /** Tells the organisers. Throws where that fails. */
  readonly tell: (message: Message) => Promise<unknown>;
  readonly locale: Locale;
  /** The day as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly onTrouble: (error: unknown) => void;
  /** Between two looks at the calendar. */
  readonly everyMillis?: number;
}

const hourMillis = 3_600_000;

/**
 * Tells the organisers once a month what was asked in vain since the first day of the month before, or since
 * the digest before where that is longer ago. The database remembers that it was said, so that neither a
 * restart nor a second bot says it again. Nothing is said in the month in which the database was begun, nor
 * where nobody missed anything.
 */
export async function sayDigests(options: DigestOptions): Promise<never> {
  const { onTrouble, everyMillis = hourMillis } = options;
  for (;;) {
    await sayDigest(options).catch(onTrouble);
    await sleep(everyMillis, undefined, { ref: false });
  }
}

/** Says the digest that is due, if one is. */
export async function sayDigest(options: DigestOptions): Promise<void> {
  const { demand, answers, tell, locale, today } = options;
  const day = today();
  const month = day.slice(0, 7);
  const said = await demand.sayNext("digest", month);
  if (said?.before === undefined) return;
  try {
    const since = [said.before, monthBefore(day)].toSorted()[0] ?? day;
    const kept = await demand.kept(since);
    if (!kept) throw new Error("What was asked in vain cannot be read.");
    const report = await gatherReport(kept, answers, since, locale);
    if (report.inVain.length + report.wishes.length + report.wrong.length === 0) return;
    await tell(reportMessage(report, locale));
    await fulfil(demand, kept, report);
  } catch (error) {
    await demand.unsay("digest", month); // It is due still.
    throw error;
  }
}

/** A wish that the notes answer is told once, and is none any more. */
async function fulfil(demand: Demand, { wishes }: Kept, report: Report): Promise<void> {
  const answered = new Set(
    report.wishes.flatMap(({ words, answeredBy }) => (answeredBy ? [keyOfWords(words)] : [])),
  );
  for (const { id, words } of wishes) {
    if (answered.has(keyOfWords(words))) await demand.takeBack(id);
  }
}

/** The first day of the month before that of a day. */
function monthBefore(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return `${y}-${String(m).padStart(2, "0")}-01`;
}
