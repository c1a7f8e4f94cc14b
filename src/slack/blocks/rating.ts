import type { Rating } from "../../card/action.ts";
import { reasonChoices } from "../../card/choices.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, message, sections } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";

/** What is said to the one who rated; for an answer that did not help, with a reason to choose. */
export function ratedMessage(rating: Rating, locale: Locale): Message {
  const texts = textsIn(locale);
  const asksWhy = rating.verdict === "unhelpful" && rating.reason === undefined;
  const text = asksWhy ? texts.whyUnhelpful : texts.rated;
  const choices = asksWhy ? reasonChoices(rating, texts) : [];
  return message({ text, blocks: sections([text]), actions: buttonRow(choices, locale) });
}
