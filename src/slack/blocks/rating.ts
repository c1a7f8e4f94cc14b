import type { ActionsBlock, ContextActionsBlock, KnownBlock } from "@slack/types";
import type { Choice, Rate } from "../../card/action.ts";
import { reasonChoices, verdictChoices } from "../../card/choices/rating-choices.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { context, type Message, message, sections } from "./blocks.ts";
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

/** What was said of an answer, as a small line below the row in which one may change it; of one that did not help, reasons to choose from. */
export function ratedRow(said: Rate, locale: Locale): readonly KnownBlock[] {
  const texts = textsIn(locale);
  const reasons = buttonRow(reasonChoices(said, texts), locale);
  const line = reasons.length > 0 ? texts.whyUnhelpful : given(said, texts);
  return [
    ...feedbackRow(verdictChoices(said, texts), locale),
    ...context(line).map((block) => ({ ...block, block_id: ratedLine })),
    ...reasons,
  ];
}

/** The id of the line that tells what was said. */
const ratedLine = "rated";

/** That it was taken, by the words of the button. */
function given({ rating: { verdict, reason } }: Rate, texts: Texts): string {
  return texts.rated(reason ? texts.reasons[reason] : texts[verdict]);
}

/**
 * A message as it stands, with what was said of it in the place of its row; undefined where it has none.
 *
 * @param shown As Slack gives it back.
 */
export function withRated(
  { text = "", blocks }: { readonly text?: string | undefined; readonly blocks?: unknown },
  said: Rate,
  locale: Locale,
): Message | undefined {
  if (!Array.isArray(blocks)) return undefined;
  const all = blocks.filter(isBlock);
  const at = all.findIndex(isOfRating);
  if (at < 0) return undefined;
  const after = all.slice(at).filter((block) => !isOfRating(block));
  return { text, blocks: [...all.slice(0, at), ...ratedRow(said, locale), ...after] };
}

function isBlock(block: unknown): block is KnownBlock {
  return typeof Object(block).type === "string";
}

function isOfRating(block: KnownBlock): boolean {
  if (block.type === "context") return block.block_id === ratedLine;
  if (block.type !== "actions" && block.type !== "context_actions") return false;
  return block.elements.some(({ action_id = "" }) => /^rate(?:-|$)/u.test(action_id));
}

/** What is said to the one who rated an answer that others read, too: asked why it did not help, until they say. */
export function ratedAside(said: Rate, locale: Locale): Message {
  const texts = textsIn(locale);
  const choices = reasonChoices(said, texts);
  const text = choices.length > 0 ? texts.whyUnhelpful : given(said, texts);
  return message({ text, blocks: sections([text]), actions: buttonRow(choices, locale) });
}
