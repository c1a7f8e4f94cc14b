import { problemLine } from "../card/problems/problem-text.ts";
import { explainHeadings } from "../notes/folder/explain-file.ts";
import type { Locale } from "../search/query.ts";
import type { PlaceRead } from "./place-read.ts";

/** What each heading of the files was taken for. */
export function explainFile({ files, texts }: PlaceRead, locale: Locale): string {
  const lines = files.flatMap((reading) => {
    const text = texts.find(({ file }) => file === reading.file);
    const talkAt = new Map(reading.talks.map((talk) => [talk.line, talk]));
    const taken = (text ? explainHeadings(text) : []).map(({ line, heading, ...told }) => {
      const talk = talkAt.get(line);
      const who = talk?.speakers.map(({ name, handle }) => name ?? `@${handle}`).join(", ");
      const what = talk ? `talk: title "${talk.title}", speakers ${who || "-"}` : told.kind;
      const slots = told.slots.map(
        ({ role, text: own, evidence }) =>
          `    ${role}: ${own}${evidence.map(({ name, weight }) => ` [${name} ${weight > 0 ? "+" : ""}${weight}]`).join("")}`,
      );
      const why = `    because: ${told.why.join("; ")}`;
      const form = told.form ? [`    form: ${told.form}`] : [];
      return [`${reading.file}:${line}: ${heading}`, `    ${what}`, ...form, ...slots, why].join(
        "\n",
      );
    });
    return [...taken, ...reading.problems.map((problem) => problemLine(problem, locale))];
  });
  return `${lines.join("\n")}\n`;
}
