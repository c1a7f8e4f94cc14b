import { type LaterAnswers, wrapAnswers } from "../../answer/answers.ts";
import { currentAsker } from "./asker.ts";
import { createTurns } from "./turns.ts";

/** The librarian answers one after the other; a few lie ready, so that it never waits for the next. */
const atOnce = 4;

/**
 * The same answers for at most so many waiting questions, whose askers take turns: who asks hundreds of
 * questions at once waits for them alone. Beyond the bound, `BusyError` for who asks most.
 */
export function boundAnswers(answers: LaterAnswers, most: number): LaterAnswers {
  const { inTurn } = createTurns(atOnce, most);
  return wrapAnswers(answers, (ask) => inTurn(currentAsker() ?? "", ask));
}
