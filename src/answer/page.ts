import type { Answer } from "./answer.ts";

/** Talks that a list shows at once. */
export const onPage = 10;

/**
 * An answer that holds all of its talks, at one of its pages, from 0; other answers have one page.
 *
 * A page beyond the end is the last one: notes become shorter too.
 */
export function atPage(answer: Answer, page: number): Answer {
  if (!("talks" in answer)) return answer;
  const { talks } = answer;
  const last = Math.max(0, Math.ceil(talks.length / onPage) - 1);
  const shown = Math.min(page, last);
  return { ...answer, page: shown, talks: talks.slice(shown * onPage, (shown + 1) * onPage) };
}
