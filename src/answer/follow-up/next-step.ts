/** Whether a question goes on from what was said before it. */
import type { NextStep } from "../../question/asked.ts";
import type { Question } from "../../question/question.ts";
import type { Intent } from "../../search/query.ts";
import { analyze } from "../../text/analyzer.ts";

/** Who or what was spoken of before. */
const pronouns =
  /彼女?|(?:その|この|あの)(?:人|ひと|方|回|発表|話)|\b(?:he|she|they|her|his|him|their|them|it|its|this|that|these|those|one)\b/giu;

/** How a question goes on from the answer before it, or the fact it asks for; undefined for one that stands by itself. */
export function nextStepOf({
  nextStep,
  shelf,
  intent,
  text,
  phrases,
  filters,
}: Question): NextStep | Intent | undefined {
  if (shelf) return undefined; // "speakers" asks for all of them.
  if (nextStep) return nextStep;
  if (intent === "thanks") return intent;
  const isFact = intent === "who" || intent === "when" || intent === "where" || intent === "link";
  const isBare = Object.keys(filters).length === 0 && phrases.length === 0;
  return isFact && isBare && analyze(text.replace(pronouns, " ")).length === 0 ? intent : undefined;
}
