import type { Answer } from "./answer.ts";

/** Talks or people that a list shows at once. */
export const onPage = 10;

/**
 * An answer that holds all of its list, at one of its pages, from 0; other answers have one page.
 *
 * A page beyond the end is the last one: notes become shorter too.
 */
export function atPage(answer: Answer, page: number): Answer {
  if ("talks" in answer) {
    const { shown, on } = cut(answer.talks, page);
    return { ...answer, page: shown, talks: on };
  }
  if (answer.kind !== "people") return answer;
  const { shown, on } = cut(answer.people, page);
  return { ...answer, page: shown, people: on };
}

function cut<Item>(items: readonly Item[], page: number) {
  const last = Math.max(0, Math.ceil(items.length / onPage) - 1);
  const shown = Math.min(page, last);
  return { shown, on: items.slice(shown * onPage, (shown + 1) * onPage) };
}
