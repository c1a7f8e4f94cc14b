/** Whether an answer helped, as one click tells: what of the answer is rated, never the question. */
import type { Button } from "@slack/types";
import type { Answer } from "../../answer/answer.ts";
import type { Locale, Reason } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { type Message, message, sections } from "./blocks.ts";
import { button, buttonRow } from "./buttons.ts";

export interface Rating {
  readonly kind: Answer["kind"];
  readonly verdict: Verdict;
  /** Why an answer did not help, where the person says so. */
  readonly reason?: Reason;
}

type Verdict = (typeof verdicts)[number];

const verdicts = ["helpful", "unhelpful"] as const;
const reasons: readonly Reason[] = ["other-talk", "incomplete", "wrong"];
/** What was looked for can be the wrong thing; a speaker's talks are simply all of them. */
const kinds: readonly Answer["kind"][] = ["talk", "talks", "people"];

/** The buttons that rate an answer; none below what answers no question by looking for talks. */
export function ratingButtons({ kind, locale, question }: Answer): readonly Button[] {
  if (question === "" || !kinds.includes(kind)) return [];
  const texts = textsIn(locale);
  return verdicts.flatMap((verdict) => rateButton(texts[verdict], { kind, verdict }, locale));
}

/** What is said to the one who rated; for an answer that did not help, with a reason to choose. */
export function ratedMessage({ kind, verdict, reason }: Rating, locale: Locale): Message {
  const texts = textsIn(locale);
  const asksWhy = verdict === "unhelpful" && reason === undefined;
  const text = asksWhy ? texts.whyUnhelpful : texts.rated;
  const choices = asksWhy
    ? reasons.flatMap((reason) =>
        rateButton(texts.reasons[reason], { kind, verdict, reason }, locale),
      )
    : [];
  return message({ text, blocks: sections([text]), actions: buttonRow(choices) });
}

/** The rating that a button carries; undefined for one that no button of ours has. */
export function readRating(id: string): Rating | undefined {
  const [kindRead, verdictRead, reasonRead] = id.split(" ");
  const kind = kinds.find((one) => one === kindRead);
  const verdict = verdicts.find((one) => one === verdictRead);
  const reason = reasons.find((one) => one === reasonRead);
  return kind && verdict && { kind, verdict, ...(reason && { reason }) };
}

function rateButton(label: string, { kind, verdict, reason }: Rating, locale: Locale) {
  const id = [kind, verdict, reason].filter(Boolean).join(" ");
  return button(`rate-${reason ?? verdict}`, label, { locale, id, page: 0, question: "" });
}
