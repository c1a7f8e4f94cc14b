/** Whether a question goes on from what was said before it. */
import type { Meetup } from "../../notes/meetup.ts";
import type { NextStep } from "../../question/asked.ts";
import type { Question } from "../../question/question.ts";
import type { Library } from "../../search/index/library.ts";
import type { Intent } from "../../search/query.ts";
import { analyze } from "../../text/analyzer.ts";
import type { About, Topic } from "./topic.ts";

/** Who or what was spoken of before. */
const pronouns =
  /彼女?|(?:その|この|あの)(?:人|ひと|方|回|発表|話)|\b(?:he|she|they|her|his|him|their|them|it|its|this|that|these|those|one)\b/giu;

/** How a question goes on from the answer before it, or the fact it asks for; undefined for one that stands by itself. */
export function nextStepOf(
  { nextStep, shelf, intent, text, phrases, filters }: Question,
  about: About,
  library: Library,
): NextStep | Intent | undefined {
  if (shelf) return undefined; // "speakers" asks for all of them.
  if (nextStep && standsAlone(nextStep, about, library)) return undefined;
  if (nextStep) return nextStep;
  if (intent === "thanks") return intent;
  const isFact = intent === "who" || intent === "when" || intent === "where" || intent === "link";
  const isBare = Object.keys(filters).length === 0 && phrases.length === 0;
  return isFact && isBare && analyze(text.replace(pronouns, " ")).length === 0 ? intent : undefined;
}

/** Whether it is a question of its own here: without a list there is no oldest of it, and without a question nothing to limit. */
function standsAlone(step: NextStep, about: About, library: Library): boolean {
  if (typeof step !== "object") return false;
  if ("within" in step) return about === "lost" || about.question === "";
  const isByDay = step.row === "oldest" || step.row === "newest";
  if (isByDay) return about === "lost" || about.shown !== undefined || about.talkIds.length < 2;
  return namesMeetup(step, about, library);
}

/** Whether `#2` is a meetup and no row of a list: no list has so many rows, or this one is of that meetup. */
function namesMeetup(step: NextStep, about: About, { catalogue }: Library): boolean {
  if (typeof step !== "object" || !("row" in step) || !step.mayBeMeetup) return false;
  if (about === "lost" || about.shown !== undefined) return true;
  const ids = new Set(rowsOf(about));
  const isOf = ({ id, talks }: Meetup) => ids.has(id) || talks.some((talk) => ids.has(talk.id));
  const numbered = catalogue.meetupsByNumber.get(Number(step.row)) ?? [];
  return Number(step.row) > ids.size || numbered.some(isOf);
}

/** What the rows of a list are about, in their order. */
export function rowsOf({ rowIds, talkIds }: Topic): readonly string[] {
  return rowIds ?? talkIds;
}
