import type { Answer } from "./answer.ts";

/** Items that a list shows at once. */
export const onPage = 10;

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 0; the last page where a later one was asked for. */
  readonly page: number;
  /** How many there are in all. */
  readonly total: number;
}

/** The items of a page, from 0. A page beyond the end is the last one: notes become shorter too. */
export function pageOf<Item>(all: readonly Item[], page: number): Page<Item> {
  const last = Math.max(0, Math.ceil(all.length / onPage) - 1);
  const shown = Math.min(page, last);
  const items = all.slice(shown * onPage, (shown + 1) * onPage);
  return { items, page: shown, total: all.length };
}

/** An answer that holds all of its talks, at one of its pages; other answers have one page. */
export function atPage(answer: Answer, page: number): Answer {
  if (!("talks" in answer)) return answer;
  const { items, ...shown } = pageOf(answer.talks, page);
  return { ...answer, ...shown, talks: items };
}
