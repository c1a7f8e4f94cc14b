import type { Question } from "../question/question.ts";
import type { Library } from "../search/index/library.ts";
import { search } from "../search/rank/search.ts";
import { ranking } from "../search/ranking.ts";
import type { Answer } from "./answer.ts";
import { answerRead } from "./answer-question.ts";

/**
 * The answer to a question that nobody asked the bot: a talk that holds so much of it that nothing else can
 * be meant; undefined for all else.
 *
 * @param least Share of the question that the talk must hold, 0 to 1.
 */
export function certainAnswer(
  read: Question,
  library: Library,
  least: number = ranking.certain,
): Answer | undefined {
  const answer = answerRead(read, library);
  if (answer.kind !== "talk" || answer.missing || answer.best.isNote) return undefined;
  const { best } = answer;
  const hit = search(read, library).hits.find(({ entry }) => entry.talk.id === best.id);
  return hit && hit.coverage >= least ? answer : undefined;
}
