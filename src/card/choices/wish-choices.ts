/** What one can do where nothing was found, while that is kept for the organisers. */
import type { Answer } from "../../answer/answer.ts";
import type { Choice } from "../action.ts";
import type { Texts } from "../text-table.ts";

/** To say that one would like a talk on it, or could give one; none where nobody hears of it. */
export function wishChoices(answer: Answer, texts: Texts): readonly Choice[] {
  if (!isWish(answer)) return [];
  const { question, kept } = answer;
  const wish: Choice = { label: texts.wish, action: { kind: "wish", question, gives: false } };
  const offer: Choice = { label: texts.offer, action: { kind: "wish", question, gives: true } };
  return kept?.offers ? [wish, offer] : [wish];
}

/** Says, before it is clicked, that an offer names the person to the organisers. */
export function offerNote(answer: Answer, texts: Texts): string {
  return isWish(answer) && answer.kept?.offers ? texts.offerNames : "";
}

/** Takes a wish back. */
export function unwishChoice(id: string, texts: Texts): Choice {
  return { label: texts.unwish, action: { kind: "unwish", id } };
}

function isWish(answer: Answer): boolean {
  return (
    answer.kept !== undefined &&
    answer.kind === "nothing" &&
    answer.why === undefined &&
    answer.question !== ""
  );
}
