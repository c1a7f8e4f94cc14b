import { type Answer, talksOf } from "../answer/answer.ts";
import type { Question } from "../question/question.ts";
import type { SettledSpan } from "../question/settle.ts";

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
      return (
        refused(span.value) ??
        `limits, to ${span.value.meetups.map(({ title }) => title).join(", ")}`
      );
    case "person":
      return (
        refused(span.value) ?? `limits, to ${span.value.people.map(({ name }) => name).join(", ")}`
      );
    case "date":
      return refused(span.value) ?? `limits, to ${span.value.year}`;
    case "intent":
      return `asks, ${JSON.stringify(span.value)}`;
    case "noise":
      return `taken off, ${span.value}`;
  }
}

function refused({
  unknown,
}: {
  readonly unknown?: { readonly kind: string };
}): string | undefined {
  return unknown && "refuses, in no notes";
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
