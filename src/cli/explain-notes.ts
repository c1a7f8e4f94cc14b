import { problemLine } from "../card/problems/problem-text.ts";
import { explainReading } from "../notes/folder/explain-file.ts";
import type { ExplainedGroup } from "../notes/groups/explain-groups.ts";
import type { Locale } from "../search/query.ts";
import type { PlaceRead } from "./place-read.ts";

/** What each heading and each group of the files was taken for, and by what the other talks were found. */
export function explainFile({ files, texts }: PlaceRead, locale: Locale): string {
  const lines = files.flatMap((reading) => {
    const text = texts.find(({ file }) => file === reading.file);
    const { headings, siblings, listed } = text ? explainReading(text) : nothing;
    const talkAt = new Map(reading.talks.map((talk) => [talk.line, talk]));
    const taken = headings.map(({ line, heading, ...told }) => {
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
    const talks = new Set(talkAt.keys());
    const groups = siblings.map((group) => groupLines(reading.file, group, talks));
    const others = listed.flatMap(({ line, title, way }) =>
      talkAt.get(line)?.title === title ? [`${reading.file}:${line}: ${title}`, `    ${way}`] : [],
    );
    return [
      ...taken,
      ...groups,
      ...others,
      ...reading.problems.map((problem) => problemLine(problem, locale)),
    ];
  });
  return `${lines.join("\n")}\n`;
}

const nothing: ReturnType<typeof explainReading> = { headings: [], siblings: [], listed: [] };

/** What was made of things beside each other; the lines of talks tell whether they were taken. */
function groupLines(
  file: string,
  { line, kind, items, reasons, reading }: ExplainedGroup,
  talks: ReadonlySet<number>,
): string {
  const sum = reasons.reduce((all, { weight }) => all + weight, 0);
  const why = reasons.map(({ name, weight }) => `${name} (${weight > 0 ? "+" : ""}${weight})`);
  const isShown = reading?.lines.some((own) => talks.has(own));
  const read = reading
    ? `${reading.lines.length} talks in the layout "${reading.layout}", ${isShown ? "shown" : "not shown"}`
    : "no layout shows who speaks of what";
  return [
    `${file}:${line}: ${items} ${kind} beside each other`,
    `    ${read}`,
    `    because: ${why.join("; ") || "nothing speaks for talks"}; in all ${sum}, 2 is enough`,
  ].join("\n");
}
