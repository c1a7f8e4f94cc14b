import type { App } from "@slack/bolt";
import { textsIn } from "../../card/texts.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { saying } from "../blocks/blocks.ts";
import { post } from "../calls/post.ts";
import { joinEvent } from "../manifest/surfaces.ts";
import { readPayload } from "../payload/payload.ts";
import type { ListenerOptions } from "./options.ts";

/** Says how to ask to whoever opens the messages with the bot for the first time, while nothing was said there. */
export function listenForFirstMeetings(
  app: App,
  { answers, command, localeOf, admission }: ListenerOptions,
): void {
  app.event("app_home_opened", async ({ event, body, client }) => {
    const { who = "", keys } = readPayload(body);
    const { tab, channel } = event;
    if (tab !== "messages" || !(await admission.admit(keys))) return;
    if (!(await isEmpty(client, channel))) return;
    if (!(await admission.claim([...keys, `greeted:${channel}`]))) return;
    await post(
      client,
      { channel },
      answerMessage(await answers.ask("", await localeOf(who)), command),
    );
  });
}

/** Says how to ask in a channel that the bot was brought into. */
export function listenForJoins(app: App, { command, locale, admission }: ListenerOptions): void {
  app.event(joinEvent.type, async ({ event, body, client, context }) => {
    const { botUserId } = context;
    if (botUserId === undefined || event.user !== botUserId) return;
    const { channel } = event;
    if (!(await admission.claim(readPayload(body).keys))) return;
    const text = textsIn(locale).greeting(`<@${botUserId}>`, command);
    await post(client, { channel }, { ...saying(text), text }); // The mention shows the bot's name.
  });
}

/** False also where Slack does not tell. */
async function isEmpty(client: App["client"], channel: string): Promise<boolean> {
  try {
    const { messages } = await client.conversations.history({ channel, limit: 1 });
    return messages?.length === 0;
  } catch {
    return false; // Nobody has asked for a greeting, nor for an apology in its place.
  }
}
