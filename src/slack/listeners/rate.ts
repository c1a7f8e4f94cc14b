import { isList, subjectOf, talksOf } from "../../answer/subject.ts";
import type { Rate } from "../../card/action.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import type { Message } from "../blocks/blocks.ts";
import { ratedAside, withRated } from "../blocks/rating.ts";
import type { Ratings } from "../memory/ratings.ts";
import { answerAgain } from "./answer-again.ts";
import { type Clicked, isKept, say } from "./clicked.ts";
import type { ListenerOptions } from "./options.ts";

/**
 * Takes what somebody says of an answer. Where nobody else reads the answer it then stands in it; in a channel
 * Slack's own buttons show it to each, and what is said beside it is said once.
 */
export async function rate(
  clicked: Clicked,
  said: Rate,
  ratings: Ratings,
  options: ListenerOptions,
): Promise<void> {
  const { locale, body } = clicked;
  const { channel, container, user } = body;
  const on = said.on ?? container.message_ts ?? "";
  const isNew = ratings(`${channel?.id}:${on}`, said.rating, { who: user.id, of: said.of });
  const inPlace = await changed(clicked, said, options);
  if (inPlace) await say(clicked, inPlace, true);
  else if (isNew) await say(clicked, ratedAside({ ...said, on }, locale));
  if (said.rating.reason === "other-talk") await tellNextBest(clicked, said, options);
}

/** The talks that were found besides those that stood there, below what was said, which stands in the message above. */
async function tellNextBest(
  clicked: Clicked,
  said: Rate,
  { answers, command }: ListenerOptions,
): Promise<void> {
  const { again, subject } = said.of;
  if (again.kind !== "ask") return;
  const all = await answers.list(again.question, clicked.locale, 0);
  const hasOthers = isList(all) && talksOf(all).some(({ id }) => id !== subject);
  if (!hasOthers) return;
  await say(clicked, answerMessage(all, command, { canShare: !isKept(clicked.body) }));
}

/** The message that was clicked in, as it is then; undefined where others read it, or it cannot be had again. */
async function changed(
  { body, locale }: Clicked,
  said: Rate,
  options: ListenerOptions,
): Promise<Message | undefined> {
  if (said.on !== undefined) return ratedAside(said, locale);
  // Slack does not give back what one person alone sees.
  if (said.isAlone) return answerRated(said, locale, options);
  return isKept(body) ? withRated(body.message ?? {}, said, locale) : undefined;
}

async function answerRated(
  rated: Rate,
  locale: Clicked["locale"],
  { answers, command }: ListenerOptions,
): Promise<Message | undefined> {
  const { again, subject } = rated.of;
  const answer = await answerAgain(again, locale, answers);
  if (!answer || subjectOf(answer) !== subject) return undefined; // The notes have changed.
  return answerMessage(answer, command, { canShare: true, tellsQuestion: true, rated });
}
