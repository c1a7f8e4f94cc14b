import { ErrorCode } from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import type { LaterAnswers } from "../../answer/answers.ts";
import { subjectOf } from "../../answer/subject.ts";
import type { Action } from "../../card/action.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { type Message, saying } from "../blocks/blocks.ts";
import { sayingModal } from "../blocks/modal.ts";
import { escapedLine } from "../blocks/outside-text.ts";
import { claiming } from "../calls/claiming.ts";
import type { Installation } from "../calls/installation.ts";
import { noUnfurls, post } from "../calls/post.ts";
import { slackError } from "../calls/slack-error.ts";
import { answerAgain } from "./answer-again.ts";
import { type Clicked, say, tellClicker } from "./clicked.ts";
import { hearTalk } from "./hear-answer.ts";
import type { ListenerOptions } from "./options.ts";

export type Share = Extract<Action, { kind: "share" }>;

/** The answer that is shared; undefined where the notes give another one by now. */
export async function answerToShare(
  { again, subject }: Share,
  locale: Locale,
  answers: LaterAnswers,
): Promise<Answer | undefined> {
  const answer = await answerAgain(again, locale, answers);
  return answer && subjectOf(answer) === subject ? answer : undefined;
}

/** What is posted: below who shared it and what they say on it. */
export function sharedMessage(answer: Answer, command: string, by: string, comment = ""): Message {
  const notice = textsIn(answer.locale).sharedBy(mentionOf(by));
  const told = { canRate: true, tellsQuestion: true };
  return answerMessage(answer, command, { notice, comment, sharedBy: by, ...told });
}

/** Posts the card in the channel as it stands, once, below what was said on it, and takes the private one away. */
export async function share(
  clicked: Clicked,
  action: Share,
  comment: string,
  options: ListenerOptions,
): Promise<void> {
  const { answers, command, admission, demand } = options;
  const { locale, body, respond } = clicked;
  const { user, container, channel } = body;
  const answer = await answerToShare(action, locale, answers);
  if (!answer) return tellClicker(clicked, undefined, command);
  const claim = [`share:${channel?.id}:${container.message_ts}:${user.id}`];
  const card = sharedMessage(answer, command, user.id, comment);
  try {
    const how = await claiming(admission, claim, async () => {
      if (await respondInChannel(clicked, card)) return "by its address";
      await post(clicked.client, { channel: channel?.id ?? "" }, card);
      return "as a member";
    });
    // Also after a post that may have failed: nobody can tell whether it stands in the channel.
    if (how === undefined) return say(clicked, saying(textsIn(locale).sharedOnce));
    if (answer.kind === "talk") hearTalk(demand, "shared", answer.best.id, user.id);
    if (how === "by its address") await respond({ delete_original: true });
  } catch (error) {
    const refusal = error instanceof Error ? slackError(error) : undefined;
    if (refusal === undefined || !isAbsent.has(refusal)) throw error;
    await tellToInvite(clicked, await options.installation());
  }
}

/** Takes a shared answer out of the channel; only for the one who shared it. */
export async function takeBack(clicked: Clicked, by: string): Promise<void> {
  const { locale, body, respond } = clicked;
  if (body.user.id !== by) return say(clicked, saying(textsIn(locale).notYours));
  await respond({ delete_original: true });
}

/** A mention of whoever has this id. Throws where it is none, which would be markup of its own. */
export function mentionOf(userId: string): string {
  if (!/^[A-Z0-9]+$/u.test(userId)) throw new Error("Slack does not say who clicked.");
  return `<@${userId}>`;
}

/**
 * Posts the card by the address that came with the click, which needs no membership; false where Slack
 * does not take it there, as after half an hour or five uses.
 */
async function respondInChannel({ respond }: Clicked, card: Message): Promise<boolean> {
  try {
    const inChannel = { response_type: "in_channel", replace_original: false } as const;
    const response = await respond({ ...inChannel, ...card, ...noUnfurls });
    return !/"ok": ?false/u.test(await response.text());
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

/** Slack refused the request as such; after a 500 the card may stand there. */
function isRefused(error: unknown): boolean {
  const { code, statusCode } = Object(error);
  return code === ErrorCode.RespondError && statusCode < 500;
}

/** Slack's limit for the name of an app's user. */
const longestName = 80;

/** Slack's words for a channel that the bot is not in, or does not see. */
const isAbsent = new Set(["not_in_channel", "channel_not_found"]);

/** Beside the card; in a window where the address of the click is used up, since the bot is no member. */
async function tellToInvite(clicked: Clicked, { botName = "" }: Installation): Promise<void> {
  const { locale, body, client } = clicked;
  const text = textsIn(locale).invite(escapedLine(botName, longestName));
  try {
    await say(clicked, saying(text));
  } catch (error) {
    if (!isRefused(error)) throw error;
    const view = sayingModal(text, locale);
    await client.views.open({ trigger_id: body.trigger_id, view });
  }
}
