import type { Answer } from "../../answer/answer.ts";
import { talksOf } from "../../answer/subject.ts";
import type { Rated, Rating } from "../../card/action.ts";
import type { Demand, Tallied } from "../../demand/demand.ts";

/** Counts what a question found, or that it found nothing, where that is kept. */
export function hearAnswer(demand: Demand | undefined, answer: Answer, who: string): void {
  demand?.count(tallied(answer), who);
}

/** Counts that a talk was opened or shared; nothing for what is no talk. */
export function hearTalk(
  demand: Demand | undefined,
  kind: "opened" | "shared",
  talk: string,
  who: string,
): void {
  if (talk !== "") demand?.count([{ kind, words: "", talk, by: 1 }], who);
}

/** Counts a rating with its question and talk, in place of the one before. */
export function hearRating(
  demand: Demand | undefined,
  rating: Rating,
  before: Rating | undefined,
  { who, of }: { readonly who: string; readonly of: Rated },
): void {
  const taken = before ? ratedAs(before, of, -1) : [];
  demand?.count([...taken, ...ratedAs(rating, of, 1)], who);
}

function tallied(answer: Answer): readonly Tallied[] {
  if (answer.kind === "nothing") {
    if (answer.why !== undefined) return []; // It goes on from something, and asks for nothing by itself.
    return [{ kind: "nothing", words: answer.question, talk: "", by: 1 }];
  }
  return talksOf(answer).map(({ id }) => ({ kind: "found", words: "", talk: id, by: 1 }));
}

function ratedAs(
  { verdict, reason }: Rating,
  { again, subject }: Rated,
  by: 1 | -1,
): readonly Tallied[] {
  const words = "question" in again ? again.question : "";
  return [{ kind: reason ?? verdict, words, talk: subject, by }];
}
