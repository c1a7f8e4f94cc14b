import type { Answer } from "../../answer/answer.ts";
import type { LaterAnswers } from "../../answer/answers.ts";
import type { Again } from "../../card/action.ts";
import type { Locale } from "../../search/query.ts";

/** What an action leads to, from the notes as they are now; undefined where they have it no more. */
export async function answerAgain(
  again: Again,
  locale: Locale,
  answers: LaterAnswers,
): Promise<Answer | undefined> {
  switch (again.kind) {
    case "ask":
      return answers.ask(again.question, locale);
    case "list":
      return answers.list(again.question, locale, again.from);
    case "like":
      return answers.like(again.id, locale);
    case "look-talk":
    case "look-speaker":
    case "look-meetup":
      return answers.lookUp(again.id, locale, again.from);
  }
}
