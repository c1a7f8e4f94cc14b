import type { App } from "@slack/bolt";
import { noUnfurls } from "../calls/post.ts";
import { questionFrom } from "../payload/question.ts";
import type { ListenerOptions } from "./options.ts";
import { replyTo } from "./reply.ts";

/** `/talks <question>` answers the asker alone. */
export function listenForCommand(
  app: App,
  { answers, command: name, localeOf, admission }: ListenerOptions,
): void {
  app.command(name, async ({ ack, command, respond }) => {
    await ack(); // First: Slack reports a failure unless it hears back within three seconds.
    if (!(await admission.claim([`trigger:${command.trigger_id}`]))) return;
    const options = { answers, command: name, locale: await localeOf(command.user_id) };
    const { message } = await replyTo(questionFrom(command.text), options, true);
    // Explicit: without a type, some surfaces show the answer to everybody.
    await respond({ response_type: "ephemeral", ...message, ...noUnfurls });
  });
}
