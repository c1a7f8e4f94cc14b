import type { App } from "@slack/bolt";
import { topicAfter } from "../../answer/follow-up/topic.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { claiming } from "../calls/claiming.ts";
import { post } from "../calls/post.ts";
import { followUpEvents } from "../manifest/surfaces.ts";
import type { Conversations } from "../memory/conversations.ts";
import { type AskedMessage, threadReply } from "../payload/asked-message.ts";
import { type Payload, readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import { hearAnswer } from "./hear-answer.ts";
import type { ListenerOptions } from "./options.ts";
import { readQuestion } from "./read-question.ts";

/**
 * Answers without a mention in a thread that the bot has answered in, but only what goes on from its
 * answer. All else there is what people say to each other: it is neither kept nor answered. Nor is what they
 * say in threads of the ask channels, where nobody need have asked the bot.
 */
export function listenForThreadReplies(
  app: App,
  { answers, command, localeOf, admission, demand }: ListenerOptions,
  conversations: Conversations,
  askChannels: readonly string[],
): void {
  app.event(followUpEvents["message.channels"].type, async ({ body, client }) => {
    const payload = readPayload(body);
    const { keys } = payload;
    const reply = replyOutside(askChannels, payload);
    const about = reply && conversations.about(reply);
    if (!reply || !about || about === "lost") return;
    if (!(await admission.admit(keys))) return;
    const question = readQuestion(questionFrom(reply.text));
    const answer = await answers.followUp(question, await localeOf(reply.user), about);
    // Where there is nothing more to say, or people thank each other, the bot is silent.
    if (!answer || answer.kind === "nothing" || answer.kind === "thanks") return;
    const message = answerMessage(answer, command);
    const answeredAt = await claiming(admission, keys, () => post(client, reply, message));
    if (answeredAt === undefined) return;
    hearAnswer(demand, answer, reply.user);
    const topic = topicAfter(answer, about);
    if (topic) conversations.remember(reply, topic, answeredAt);
  });
}

/** What was said in a thread, unless it stands in one of these channels. */
function replyOutside(channels: readonly string[], payload: Payload): AskedMessage | undefined {
  const reply = threadReply(payload);
  return reply && !channels.includes(reply.channel) ? reply : undefined;
}
