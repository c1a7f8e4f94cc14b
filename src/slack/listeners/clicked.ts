import type {
  App,
  BlockButtonAction,
  BlockFeedbackButtonsAction,
  BlockOverflowAction,
  RespondFn,
} from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import type { Turns } from "../../card/action.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { answerModal } from "../blocks/answer-modal.ts";
import { type Message, saying } from "../blocks/blocks.ts";
import { sayingModal } from "../blocks/modal.ts";
import { noUnfurls } from "../calls/post.ts";
import { type Opener, showWindow, turnWindow } from "../calls/windows.ts";

/** A click on a button, on a feedback button, or in a menu. */
export type Click = BlockButtonAction | BlockFeedbackButtonsAction | BlockOverflowAction;

/** A click on one of our buttons: who clicked where. */
export interface Clicked {
  /** Of the message that the button stands in, and so of what it leads to. */
  readonly locale: Locale;
  readonly body: Place & Opener;
  readonly respond: RespondFn;
  readonly client: App["client"];
}

/** What is told of a click: by whom, and in which message or window. */
interface Place {
  readonly user: { readonly id: string };
  readonly channel?: { readonly id: string } | undefined;
  readonly container: {
    readonly message_ts?: string;
    readonly thread_ts?: string | undefined;
    readonly is_ephemeral?: boolean;
  };
  readonly message?: { readonly text?: string | undefined; readonly blocks?: unknown } | undefined;
  readonly response_url?: string | undefined;
}

/**
 * Answers the one who clicked, in a window if they are in one; a direct message of ours for both to keep.
 *
 * @param turns Set where a list turns: in its place, as long as nobody else reads it.
 */
export async function tellClicker(
  clicked: Clicked,
  answer: Answer | undefined,
  command: string,
  turns?: Turns,
) {
  const { locale, body, client } = clicked;
  if (!answer) return sayGone(clicked, locale, command);
  if (!isInChannel(body)) {
    const view = answerModal(answer, command);
    return turns ? turnWindow(client, body, view) : showWindow(client, body, view);
  }
  const isAlone = !isKept(body);
  const inPlace = turns === "alone" || (turns !== undefined && isKept(body));
  const told = { canShare: isAlone, tellsQuestion: inPlace && isAlone, canRate: inPlace };
  await say(clicked, answerMessage(answer, command, told), inPlace);
}

/**
 * Says it beside the message with the button: to the one who clicked, or for both to keep.
 *
 * @param inPlace True to say it in the place of that message.
 */
export async function say(
  { body, respond }: Pick<Clicked, "body" | "respond">,
  message: Message,
  inPlace = false,
) {
  const thread = body.container.thread_ts;
  await respond({
    response_type: isKept(body) ? "in_channel" : "ephemeral",
    replace_original: inPlace,
    ...(thread && { thread_ts: thread }),
    ...message,
    ...noUnfurls,
  });
}

/** False in a window and in the Home tab, of which the Slack of the demo tells no `view`, but an empty channel. */
export function isInChannel({ channel }: Place): boolean {
  return Boolean(channel?.id);
}

/** True in a direct message of ours, which nobody else reads. */
export function isKept({ channel, container }: Place): boolean {
  return channel?.id.startsWith("D") === true && !container.is_ephemeral;
}

/** Says that a button leads to what the notes have no more. */
export async function sayGone(
  { body, respond, client }: Pick<Clicked, "body" | "respond" | "client">,
  locale: Locale,
  command: string,
) {
  const text = textsIn(locale).gone(command);
  if (!isInChannel(body)) return showWindow(client, body, sayingModal(text, locale));
  await say({ body, respond }, saying(text));
}
