import type { App } from "@slack/bolt";
import type { Admission } from "../admission.ts";
import type { Reply } from "../reply.ts";
import { questionFrom } from "./question.ts";

/** `/talks <question>` answers the asker alone. */
export function listenForCommand(app: App, name: string, reply: Reply, admission: Admission): void {
  app.command(name, async ({ ack, command, respond }) => {
    await ack(); // First: Slack reports a failure unless it hears back within three seconds.
    if (!admission.admit([`trigger:${command.trigger_id}`])) return;
    // Explicit: without a type, some surfaces show the answer to everybody.
    await respond({ response_type: "ephemeral", ...reply(questionFrom(command.text)) });
  });
}
