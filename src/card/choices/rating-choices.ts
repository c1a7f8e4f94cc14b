/** To say whether an answer helped, and why not. */
import type { Answer } from "../../answer/answer.ts";
import { subjectOf } from "../../answer/subject.ts";
import { type Choice, type Rate, ratedKinds, reasons, verdicts } from "../action.ts";
import type { Texts } from "../text-table.ts";
import { again } from "./again.ts";

/** Longest id of a talk that goes with a rating, in UTF-16 units. */
const longestId = 400;

/** To rate an answer; none for what answers no question by what talks say: a plain list, a fact of the talk that was shown just before. */
export function ratingChoices(answer: Answer, texts: Texts): readonly Choice[] {
  const { kind, question } = answer;
  const rated = ratedKinds.find((one) => one === kind);
  if (question === "" || !rated || !isSearched(answer)) return [];
  const subject = subjectOf(answer) ?? "";
  const of = { again: again(answer, subject), subject: shortEnough(subject) };
  return verdicts.map((verdict) =>
    rateChoice(texts[verdict], { kind: "rate", rating: { kind: rated, verdict }, of }),
  );
}

/** Whether it was looked for by its words, and may be the wrong thing. */
function isSearched(answer: Answer): boolean {
  if (answer.kind === "talk") return answer.isBrief !== true || answer.intent === "topic";
  if (answer.kind === "talks") return answer.isSought === true;
  return answer.kind === "people" && answer.topic !== undefined;
}

/** The id where it leaves room for the question in the value of a button. */
function shortEnough(id: string): string {
  return id.length <= longestId ? id : "";
}

/** The two ways to rate, where one was given, to change one's mind. */
export function verdictChoices(said: Rate, texts: Texts): readonly Choice[] {
  const { kind } = said.rating;
  return verdicts.map((verdict) =>
    rateChoice(texts[verdict], { ...said, rating: { kind, verdict } }),
  );
}

/** To say why an answer did not help, until one has. */
export function reasonChoices(said: Rate, texts: Texts): readonly Choice[] {
  const { rating } = said;
  if (rating.verdict === "helpful" || rating.reason !== undefined) return [];
  return reasons.map((reason) =>
    rateChoice(texts.reasons[reason], { ...said, rating: { ...rating, reason } }),
  );
}

function rateChoice(label: string, action: Rate): Choice {
  return { label, action };
}
