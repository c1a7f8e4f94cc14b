/** What an answer is about, and which talks it shows. */
import type { Answer, ListAnswer, Row } from "./answer.ts";
import type { ShownTalk } from "./shown-talk.ts";
import { onPage } from "./stretch.ts";

/** The talks an answer shows, best first; each once, ten at most. */
export function talksOf(answer: Answer): readonly ShownTalk[] {
  if (answer.kind === "talk") return [answer.best, ...answer.others];
  if (!isList(answer)) return [];
  if (answer.kind !== "people" && answer.kind !== "meetups") return answer.rows.flatMap(talksIn);
  // Ten people may have given a hundred, and two of them one together.
  const talks = new Map(answer.rows.flatMap(talksIn).map((talk) => [talk.id, talk]));
  return [...talks.values()].toSorted((a, b) => b.score - a.score).slice(0, onPage);
}

/** The talks that a row tells of. */
export function talksIn(row: Row): readonly ShownTalk[] {
  return row.kind === "talk" ? [row] : row.talks;
}

/** Whether an answer lists something. */
export function isList(answer: Answer): answer is ListAnswer {
  return "rows" in answer;
}

/** The id of what an answer is about; empty for a list about something, undefined for no talks. */
export function subjectOf(answer: Answer): string | undefined {
  if (answer.kind === "talk") return answer.best.id;
  if (!isList(answer)) return undefined;
  if (answer.kind === "meetup") return answer.meetup.id;
  if (answer.kind === "talks") return answer.like?.id ?? "";
  return answer.kind === "speaker" ? answer.person.id : "";
}
