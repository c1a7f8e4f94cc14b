import type { ActionsBlock, ContextActionsBlock } from "@slack/types";
import type { Choice, Rating } from "../../card/action.ts";
import { reasonChoices } from "../../card/choices.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { type Message, message, sections } from "./blocks.ts";
import { button, buttonRow } from "./buttons.ts";

/** The two ways to rate as Slack's own feedback buttons, which show what one chose; none where not both fit. */
export function feedbackRow(
  [helpful, unhelpful]: readonly Choice[],
  locale: Locale,
): readonly ContextActionsBlock[] {
  const positive = helpful && button(helpful, locale, "0");
  const negative = unhelpful && button(unhelpful, locale, "1");
  if (!positive?.value || !negative?.value) return [];
  return [
    {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          action_id: "rate",
          positive_button: { text: positive.text, value: positive.value },
          negative_button: { text: negative.text, value: negative.value },
        },
      ],
    },
  ];
}

/** The same as buttons, for where Slack has no others. */
export function plainFeedback({ elements }: ContextActionsBlock): ActionsBlock {
  const buttons = elements.flatMap((element) =>
    element.type === "feedback_buttons" ? [element.positive_button, element.negative_button] : [],
  );
  return {
    type: "actions",
    elements: buttons.map(({ text, value }, n) => ({
      type: "button",
      action_id: n === 0 ? "rate-helpful" : "rate-unhelpful",
      text,
      value,
    })),
  };
}

/** What is said to the one who rated; for an answer that did not help, with a reason to choose. */
export function ratedMessage(rating: Rating, locale: Locale): Message {
  const texts = textsIn(locale);
  const { verdict, reason } = rating;
  const asksWhy = verdict === "unhelpful" && reason === undefined;
  const given = texts.ratedAs(reason ? texts.reasons[reason] : texts[verdict]);
  const text = asksWhy ? `${given} ${texts.whyUnhelpful}` : given;
  const choices = asksWhy ? reasonChoices(rating, texts) : [];
  return message({ text, blocks: sections([text]), actions: buttonRow(choices, locale) });
}
