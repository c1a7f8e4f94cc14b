import type { Answer } from "./answer.ts";
import { type AnyAnswer, type LaterAnswers, wrapAnswers } from "./answers.ts";

/** The same answers; each says that what is asked in vain is kept, and whether one can offer a talk. */
export function tellKept(answers: LaterAnswers, kept: NonNullable<Answer["kept"]>): LaterAnswers {
  return wrapAnswers(answers, async (ask) => {
    const given = await ask();
    return isAnswer(given) ? { ...given, kept } : given;
  });
}

function isAnswer(given: AnyAnswer): given is Answer {
  return given !== undefined && "kind" in given && "question" in given;
}
