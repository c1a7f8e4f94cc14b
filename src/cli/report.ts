import { answersFrom } from "../answer/answers.ts";
import { loadReportConfig } from "../config.ts";
import { gatherReport } from "../demand/gather-report.ts";
import { reportText } from "../demand/report-sections.ts";
import { readLibrary } from "../ingest/read-library.ts";
import { openDemand } from "../store/open-demand.ts";
import { findDate } from "../text/calendar-date.ts";
import { today } from "../today.ts";
import { misuse, readCommandLine, say } from "./command-line.ts";

const command = {
  call: "npm run --silent report --",
  about:
    "Says what members asked in vain and wished for, what did not help, and what the notes lack. It reads what the bot keeps where ASKED_IN_VAIN is on.",
  options: {
    since: {
      kind: "text",
      value: "DAY",
      help: "from this day on, such as 2026-10-01; all of it unless given",
    },
    json: { kind: "switch", help: "one JSON object" },
  },
} as const;

/** Prints the report for organisers. */
export async function report(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(command, args);
  if ("exit" in asked) return say(asked);
  const { since: said, json } = asked.values;
  const since = said === undefined ? "" : findDate(said)?.date;
  if (since === undefined) return say(misuse(command, "--since takes a day such as 2026-10-01."));
  const { NOTES_DIR, STATE_DIR, NOTES_URL, DEFAULT_LOCALE, DATABASE_URL } = loadReportConfig();
  let trouble = "";
  const demand = openDemand(
    { ASKED_IN_VAIN: true, STATE_DIR, DATABASE_URL },
    { today, onTrouble: (message) => (trouble = message), onNews: () => {} },
  );
  const kept = await demand?.kept(since);
  await demand?.close();
  if (!kept) return say({ exit: 69, says: `${trouble}\n` }); // EX_UNAVAILABLE
  const { library } = await readLibrary(NOTES_DIR, { stateDir: STATE_DIR });
  const { ask, inventory, topics } = answersFrom(library, Math.random, today, {
    notesUrl: NOTES_URL,
  });
  const answers = {
    ask: async (...given: Parameters<typeof ask>) => ask(...given),
    inventory: async () => inventory(),
    topics: async (questions: readonly string[]) => topics(questions),
  };
  const told = await gatherReport(kept, answers, since, DEFAULT_LOCALE);
  process.stdout.write(`${json ? JSON.stringify(told) : reportText(told, DEFAULT_LOCALE)}\n`);
  return 0;
}
