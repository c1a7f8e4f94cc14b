import type { App } from "@slack/bolt";
import { post } from "../post.ts";
import { replyTo } from "../reply.ts";
import { events } from "../surfaces.ts";
import { askedMessage } from "./asked-message.ts";
import type { ListenerOptions } from "./options.ts";
import { questionFrom } from "./question.ts";

/** A mention is answered in its thread, a direct message where it stands. */
export function listenForMessages(
  app: App,
  { answers, command, admission }: ListenerOptions,
): void {
  const options = { ask: answers.ask, command };
  for (const { type } of Object.values(events)) {
    app.event(type, async ({ event, body, client }) => {
      const asked = askedMessage({ ...event });
      if (!asked) return;
      const isNew = await admission.admit([
        `event:${body.event_id}`,
        `message:${body.team_id}:${asked.channel}:${asked.ts}`,
      ]);
      if (!isNew) return;
      await post(client, asked, await replyTo(questionFrom(asked.text), options, false));
    });
  }
}
