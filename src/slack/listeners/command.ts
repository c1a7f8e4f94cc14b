import type { App } from "@slack/bolt";
import { claiming } from "../calls/claiming.ts";
import { noUnfurls } from "../calls/post.ts";
import { readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import { nameMembers } from "./name-members.ts";
import type { ListenerOptions } from "./options.ts";
import { replyTo } from "./reply.ts";

/** `/talks <question>` answers the asker alone. */
export function listenForCommand(
  app: App,
  { answers, command: name, localeOf, namesOf, admission }: ListenerOptions,
): void {
  app.command(name, async ({ ack, body, respond }) => {
    await ack(); // First: Slack reports a failure unless it hears back within three seconds.
    const { who = "", words = "", keys } = readPayload(body);
    if (!(await admission.admit(keys))) return;
    const options = { answers, command: name, locale: await localeOf(who) };
    const { message } = await replyTo(
      questionFrom(await nameMembers(words, namesOf)),
      options,
      true,
    );
    // Explicit: without a type, some surfaces show the answer to everybody.
    await claiming(admission, keys, () =>
      respond({ response_type: "ephemeral", ...message, ...noUnfurls }),
    );
  });
}
