import { type Answer, isList, onPage } from "./answer.ts";

/**
 * An answer that holds all of its list, at one of its pages, from 0; other answers have one page.
 *
 * A page beyond the end is the last one: notes become shorter too.
 */
export function atPage(answer: Answer, page: number): Answer {
  if (!isList(answer)) return answer;
  const last = Math.max(0, Math.ceil(answer.rows.length / onPage) - 1);
  const shown = Math.min(page, last);
  const rows = answer.rows.slice(shown * onPage, (shown + 1) * onPage);
  return { ...answer, page: shown, rows };
}
