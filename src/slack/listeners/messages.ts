import type { App } from "@slack/bolt";
import type { Admission } from "../admission.ts";
import type { Reply } from "../reply.ts";
import { events } from "../surfaces.ts";
import { askedMessage } from "./asked-message.ts";
import { questionFrom } from "./question.ts";

/** A mention is answered in its thread, a direct message where it stands. */
export function listenForMessages(app: App, reply: Reply, admission: Admission): void {
  for (const { type } of Object.values(events)) {
    app.event(type, async ({ event, body, client }) => {
      const asked = askedMessage({ ...event });
      if (!asked) return;
      const { channel, ts, text, threadTs } = asked;
      const isNew = admission.admit([
        `event:${body.event_id}`,
        `message:${body.team_id}:${channel}:${ts}`,
      ]);
      if (!isNew) return;
      await client.chat.postMessage({
        channel,
        ...(threadTs && { thread_ts: threadTs }),
        ...reply(questionFrom(text)),
        unfurl_links: false,
        unfurl_media: false,
      });
    });
  }
}
