import type { App } from "@slack/bolt";
import type { Admission } from "../admission.ts";
import { post } from "../post.ts";
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
      const isNew = admission.admit([
        `event:${body.event_id}`,
        `message:${body.team_id}:${asked.channel}:${asked.ts}`,
      ]);
      if (isNew) await post(client, asked, reply(questionFrom(asked.text)));
    });
  }
}
