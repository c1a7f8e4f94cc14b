import type { App } from "@slack/bolt";
import { topicAfter } from "../../answer/follow-up/topic.ts";
import { claiming } from "../calls/claiming.ts";
import { post } from "../calls/post.ts";
import { questionEvents } from "../manifest/surfaces.ts";
import type { Conversations } from "../memory/conversations.ts";
import { askedMessage } from "../payload/asked-message.ts";
import { readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import type { ListenerOptions } from "./options.ts";
import { replyTo } from "./reply.ts";

/**
 * A mention is answered in its thread, a direct message where it stands. Both may go on from what the
 * bot said there before.
 */
export function listenForMessages(
  app: App,
  { answers, command, localeOf, admission }: ListenerOptions,
  conversations: Conversations,
): void {
  for (const { type } of Object.values(questionEvents)) {
    app.event(type, async ({ body, client }) => {
      const payload = readPayload(body);
      const { keys } = payload;
      const asked = askedMessage(payload);
      if (!asked) return;
      if (!(await admission.admit(keys))) return;
      const about = conversations.about(asked);
      const locale = await localeOf(asked.user);
      const options = { answers, about, command, locale, hasFiles: asked.hasFiles };
      const { answer, message } = await replyTo(questionFrom(asked.text), options, false);
      const answeredAt = await claiming(admission, keys, () => post(client, asked, message));
      if (answeredAt === undefined) return;
      const topic = topicAfter(answer, about);
      if (topic) conversations.remember(asked, topic, answeredAt);
    });
  }
}
