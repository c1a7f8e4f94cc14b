import type { App } from "@slack/bolt";
import type { Locale } from "../../search/query.ts";
import type { Message } from "../blocks/blocks.ts";
import { claiming } from "../calls/claiming.ts";
import { noUnfurls } from "../calls/post.ts";
import { readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import { hearAnswer } from "./hear-answer.ts";
import { nameMembers } from "./name-members.ts";
import type { ListenerOptions } from "./options.ts";
import { replyTo } from "./reply.ts";
import { readReportAsked, reportFor } from "./report.ts";

/** `/talks <question>` answers the asker alone. */
export function listenForCommand(app: App, listening: ListenerOptions): void {
  const { answers, command: name, localeOf, namesOf, admission, demand } = listening;
  app.command(name, async ({ ack, body, respond }) => {
    await ack(); // First: Slack reports a failure unless it hears back within three seconds.
    const { who = "", words = "", keys } = readPayload(body);
    if (!(await admission.admit(keys))) return;
    const locale = await localeOf(who);
    const message = (await reportAsked(who, words, locale)) ?? (await answerTo(who, words, locale));
    // Explicit: without a type, some surfaces show the answer to everybody.
    await claiming(admission, keys, () =>
      respond({ response_type: "ephemeral", ...message, ...noUnfurls }),
    );
  });

  async function reportAsked(who: string, words: string, locale: Locale) {
    const asked = readReportAsked(words);
    return asked && reportFor(who, asked.since, locale, app, listening);
  }

  async function answerTo(who: string, words: string, locale: Locale): Promise<Message> {
    const question = questionFrom(await nameMembers(words, namesOf));
    const { answer, message } = await replyTo(question, { answers, command: name, locale }, true);
    hearAnswer(demand, answer, who);
    return message;
  }
}
