/** What answers of every kind, and those about links, tell of their question. */
import type { Question } from "../question/question.ts";
import type { Query } from "../search/query.ts";
import { shownLimits } from "./shown.ts";

/** What every answer tells. */
export function common(asked: Query & Pick<Partial<Question>, "also">) {
  const { question, locale, filtered, filters, misunderstood, shared, also } = asked;
  // Of one speaker the answer tells itself whose talks it shows.
  const isTold = filtered || (filters.people?.length ?? 0) > 1;
  return {
    question,
    locale,
    ...(also && { also }),
    ...(isTold && { understood: { limits: shownLimits(filters, shared), misunderstood } }),
  };
}

/** The kind of link that is shown first, where one was asked for. */
export function linkAsked({ linkKind }: Query) {
  return linkKind && { linkKind };
}
