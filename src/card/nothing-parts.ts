/** What is shown where nothing was found. */
import type { Nothing } from "../answer/answer.ts";
import type { Part } from "./card.ts";
import { offerNote } from "./choices/wish-choices.ts";
import { editionsPart, nearestPart } from "./list-parts.ts";
import { note, statement, text } from "./parts.ts";
import type { Texts } from "./text-table.ts";
import { understoodLine } from "./understood.ts";

/** Why there is no answer, and what comes nearest. */
export function nothingParts(answer: Nothing, texts: Texts): readonly Part[] {
  const { nearest = [], editions = [], suggestions, why } = answer;
  const isNear = nearest.length + editions.length + suggestions.length > 0;
  return [
    statement(nothingFound(answer, texts)),
    note(understoodLine(answer, texts)),
    ...(editions.length > 0 ? editionsPart(answer, texts) : []),
    ...(nearest.length > 0 ? nearestPart(answer, texts) : []),
    ...(isNear || why !== undefined ? [] : [text(texts.tryInstead)]),
    note(offerNote(answer, texts)),
  ];
}

/** Why an answer names no talk. */
function nothingFound(
  { question, unknown, unheld = [], unwritten = [], why }: Nothing,
  texts: Texts,
): string {
  if (why === "lost") return texts.lost;
  if (why === "unread") return texts.unread;
  if (why === "no-more") return texts.noMore;
  if (why === "none-like") return texts.noneLike;
  if (why === "no-notes") return texts.helpEmpty;
  if (why === "no-earlier") return texts.noEarlier;
  if (unknown) return texts.unknown(unknown);
  if (unheld.length > 0) return texts.unheld(...unheld);
  return unwritten.length > 0 ? texts.unwritten(...unwritten) : texts.nothing(question);
}
