/** What is shown where nothing was found. */
import type { Nothing } from "../answer/answer.ts";
import type { Part } from "./card.ts";
import { questionChoices } from "./choices.ts";
import { editionsPart, nearestPart } from "./list-parts.ts";
import { choices, note, statement } from "./parts.ts";
import type { Texts } from "./text-table.ts";
import { understoodLine } from "./understood.ts";
import { offerNote } from "./wishes.ts";

/** Why there is no answer, what the notes do not have, and what comes nearest. */
export function nothingParts(answer: Nothing, command: string, texts: Texts): readonly Part[] {
  const { unheld = [], nearest = [], editions = [] } = answer;
  const isEnd =
    answer.why === "none-like" || answer.why === "no-more" || answer.why === "no-earlier";
  return [
    statement(nothingFound(answer, texts)),
    note(understoodLine(answer, texts)),
    note(unheld.length > 0 ? texts.unheld(unheld.join(texts.comma)) : ""),
    ...(editions.length > 0 ? [editionsPart(editions, texts)] : []),
    ...(nearest.length > 0 ? [nearestPart(nearest, texts)] : []),
    choices(
      texts.suggestions,
      questionChoices(answer.suggestions, (suggestion) => suggestion),
    ),
    note(offerNote(answer, texts)),
    note(isEnd ? "" : texts.browse(command)),
  ];
}

/** Why an answer names no talk. */
function nothingFound({ question, unknown, why }: Nothing, texts: Texts): string {
  if (why === "lost") return texts.lost;
  if (why === "unread") return texts.unread;
  if (why === "no-more") return texts.noMore;
  if (why === "none-like") return texts.noneLike;
  if (why === "no-notes") return texts.helpEmpty;
  if (why === "no-earlier") return texts.noEarlier;
  return unknown ? texts.unknown(unknown) : texts.nothing(question);
}
