import type { Answer } from "../answer/answer.ts";
import { talksOf } from "../answer/subject.ts";

/** An answer as `ask --json` prints it. Other tools read the fields, so their names are fixed. */
export function answerJson(question: string, answer: Answer, text: string) {
  return {
    question,
    kind: kindOf(answer),
    text: withDay(text, answer),
    talks: talksOf(answer).map(({ meetup, points, ...talk }) => ({
      file: talk.file,
      line: talk.line,
      id: talk.id,
      title: talk.title,
      speakers: talk.speakers.map(({ name, handle }) => ({ name, handle })),
      meetup: {
        title: meetup.title,
        date: meetup.date,
        venue: meetup.venue,
        url: meetup.url,
      },
      points: points.map((point) => point.text),
      links: talk.links,
      score: talk.score,
    })),
    suggestions: suggestions(answer),
  };
}

/** The text, and below it the day that was asked for once more, as tools read it: `2024-10-03`. */
function withDay(text: string, answer: Answer): string {
  if (answer.kind !== "talk" && answer.kind !== "meetup") return text;
  const { date } = answer.kind === "talk" ? answer.best.meetup : answer.meetup;
  const isAsked = answer.intent === "when" || answer.also === "when";
  return isAsked && date !== undefined ? `${text}\n\n${date}` : text;
}

/** The kinds that other tools know; the newer ones are told by the nearest of them. */
function kindOf({ kind }: Answer): string {
  if (kind === "people" || kind === "meetups") return "talks";
  return told.has(kind) ? kind : "help";
}

const told: ReadonlySet<string> = new Set(["talk", "talks", "meetup", "speaker", "nothing"]);

/** What one may ask instead: what was meant, and the talks that come nearest by their titles. */
function suggestions(answer: Answer): readonly string[] {
  if (answer.kind === "nothing") {
    return [...answer.suggestions, ...(answer.nearest ?? []).map(({ talk }) => talk.title)];
  }
  return answer.kind === "help" ? answer.examples : [];
}
