/** What is shown where nothing was found. */
import type { Nothing } from "../answer/answer.ts";
import type { Part } from "./card.ts";
import { questionChoices } from "./choices.ts";
import { editionsPart, nearestPart } from "./list-parts.ts";
import { choices, note, statement } from "./parts.ts";
import type { Texts } from "./text-table.ts";
import { understoodLine } from "./understood.ts";
import { offerNote } from "./wishes.ts";

/** Why there is no answer, and what comes nearest. */
export function nothingParts(answer: Nothing, command: string, texts: Texts): readonly Part[] {
  const { nearest = [], editions = [], examples = [] } = answer;
  return [
    statement(nothingFound(answer, texts)),
    note(understoodLine(answer, texts)),
    ...(editions.length > 0 ? [editionsPart(editions, texts)] : []),
    ...(nearest.length > 0 ? [nearestPart(answer, texts)] : []),
    choices(
      texts.tryInstead,
      questionChoices(examples, (example) => `${command} ${example}`),
    ),
    note(offerNote(answer, texts)),
  ];
}

/** Why an answer names no talk. */
function nothingFound({ question, unknown, unheld = [], why }: Nothing, texts: Texts): string {
  if (why === "lost") return texts.lost;
  if (why === "unread") return texts.unread;
  if (why === "no-more") return texts.noMore;
  if (why === "none-like") return texts.noneLike;
  if (why === "no-notes") return texts.helpEmpty;
  if (why === "no-earlier") return texts.noEarlier;
  if (unknown) return texts.unknown(unknown);
  return unheld.length > 0 ? texts.unheld(...unheld) : texts.nothing(question);
}
