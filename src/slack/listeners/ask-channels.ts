import type { App } from "@slack/bolt";
import { topicAfter } from "../../answer/follow-up/topic.ts";
import { readsAsQuestion } from "../../question/reads-as-question.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { claiming } from "../calls/claiming.ts";
import { post } from "../calls/post.ts";
import { followUpEvents } from "../manifest/surfaces.ts";
import type { Conversations } from "../memory/conversations.ts";
import { openingMessage } from "../payload/asked-message.ts";
import { readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import { hearAnswer } from "./hear-answer.ts";
import type { ListenerOptions } from "./options.ts";
import { readQuestion } from "./read-question.ts";

/**
 * In these channels a question is answered in its thread without a mention, where the answer is certain.
 * Only what begins a thread is heard: what people say in one to each other is theirs.
 */
export function listenInAskChannels(
  app: App,
  channels: readonly string[],
  { answers, command, localeOf, admission, demand }: ListenerOptions,
  conversations: Conversations,
): void {
  app.event(followUpEvents["message.channels"].type, async ({ body, client }) => {
    const payload = readPayload(body);
    const { keys } = payload;
    const said = openingMessage(payload);
    if (!said || !channels.includes(said.channel)) return;
    const question = readQuestion(questionFrom(said.text));
    if (!readsAsQuestion(question) || !(await admission.admit(keys))) return;
    const answer = await answers.certain(question, await localeOf(said.user));
    if (!answer) return;
    const message = answerMessage(answer, command, { canRate: true });
    const answeredAt = await claiming(admission, keys, () => post(client, said, message));
    if (answeredAt === undefined) return;
    hearAnswer(demand, answer, said.user);
    const topic = topicAfter(answer);
    if (topic) conversations.remember(said, topic, answeredAt);
  });
}
