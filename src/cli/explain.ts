import { problemLine } from "../card/problems/problem-text.ts";
import type { Locale } from "../card/text-table.ts";
import { headingsOf } from "./headings.ts";
import type { PlaceRead } from "./notes.ts";

/** What each heading of the files was taken for. */
export function explainFile({ files, texts }: PlaceRead, locale: Locale): string {
  const lines = files.flatMap((reading) => {
    const text = texts.find(({ file }) => file === reading.file);
    const talkAt = new Map(reading.talks.map((talk) => [talk.line, talk]));
    const taken = (text ? headingsOf(text) : []).map(({ line, depth, heading }) => {
      const talk = talkAt.get(line);
      const who = talk?.speakers.map(({ name, handle }) => name ?? `@${handle}`).join(", ");
      const what = talk ? `talk: title "${talk.title}", speakers ${who || "-"}` : "no talk";
      return `${reading.file}:${line}: ${"#".repeat(depth)} ${heading}\n    ${what}`;
    });
    return [...taken, ...reading.problems.map((problem) => problemLine(problem, locale))];
  });
  return `${lines.join("\n")}\n`;
}
