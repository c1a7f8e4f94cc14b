import type { Answer } from "../answer/answer.ts";
import { talksOf } from "../answer/subject.ts";
import type { Question } from "../question/question.ts";
import type { SettledSpan } from "../question/settle.ts";
import type { Filters } from "../search/query.ts";

/** What was read in a question and what it did, then which words matched as what, and where. */
export function explain(question: Question, answer: Answer): string {
  return [spansOf(question), matchesOf(answer)].filter((part) => part !== "").join("\n");
}

/** A line for each span, in the order of the question. */
function spansOf({ spans, text, intent }: Question): string {
  const lines = spans
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((span) => {
      const place = `${span.start}–${span.end}`.padEnd(8);
      return `  ${place}${span.kind.padEnd(8)}“${span.text}”  ${span.reader}: ${effectOf(span)}\n`;
    });
  return `\n${lines.join("")}  topic   “${text}”, asked for as ${intent}\n`;
}

/** What a span does to the answer. */
function effectOf(span: SettledSpan): string {
  switch (span.kind) {
    case "filter":
      return `limits, ${span.value.name} = ${span.value.value}`;
    case "phrase":
      return "must stand as it is";
    case "point":
      return "a talk without it answers nothing";
    case "meetup":
    case "person":
    case "date":
      return span.value.unknown
        ? "refuses, in no notes"
        : `limits, to ${named(span.value.limits).join(", ")}`;
    case "intent":
      return `asks, ${JSON.stringify(span.value)}`;
    case "noise":
      return `taken off, ${span.value}`;
  }
}

function named({ meetups = [], people = [], year }: Filters): readonly (string | number)[] {
  const names = [...meetups.map(({ title }) => title), ...people.map(({ name }) => name)];
  return year === undefined ? names : [...names, year];
}

function matchesOf(answer: Answer): string {
  return talksOf(answer)
    .map(
      ({ title, file, line, score, matches }) =>
        `\n${score.toFixed(2)}  ${title}  (${file}:${line})\n` +
        matches
          .map(
            ({ asked, found, bridge, field }) =>
              `      ${asked} = ${found}  ${bridge}, in ${field}\n`,
          )
          .join(""),
    )
    .join("");
}
