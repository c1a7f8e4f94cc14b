import type { App } from "@slack/bolt";
import type { Locale } from "../../search/query.ts";
import { answerMessage } from "../blocks/answer-message.ts";
import { claiming } from "../calls/claiming.ts";
import { isEmpty } from "../calls/is-empty.ts";
import { post } from "../calls/post.ts";
import { arrivalEvent } from "../manifest/surfaces.ts";
import { createOnce } from "../memory/once.ts";
import { readPayload } from "../payload/payload.ts";
import type { ListenerOptions } from "./options.ts";

/** Says what the bot is where nobody has met it yet. */
export interface Greeter {
  /** In a channel to which the bot was added. */
  readonly greetChannel: (at: Newcomer) => Promise<void>;
  /** In a direct message that is opened before anybody has said anything there. Who begins with a question is answered, and no more. */
  readonly greetNewcomer: (at: Newcomer) => Promise<void>;
}

interface Newcomer {
  readonly client: App["client"];
  readonly channel: string;
  readonly locale: Locale;
}

type GreeterOptions = Pick<ListenerOptions, "answers" | "command" | "admission">;

/**
 * Greets each place once: a claim keeps a second bot, and Slack's sending again, from another greeting, and
 * of who has talked with the bot before a start Slack tells itself.
 */
export function createGreeter({ answers, command, admission }: GreeterOptions): Greeter {
  const isFirst = createOnce(); // Slack is asked once for each direct message.

  async function greet({ client, channel, locale }: Newcomer): Promise<void> {
    const message = answerMessage(await answers.welcome(locale), command);
    await claiming(admission, [`welcome:${channel}`], () => post(client, { channel }, message));
  }

  return {
    greetChannel: greet,
    greetNewcomer: async (at) => {
      if (isFirst(at.channel) && (await isEmpty(at.client, at.channel))) await greet(at);
    },
  };
}

/** The bot says what it is in a channel to which it was added; not where other workspaces read along. */
export function listenForArrivals(
  app: App,
  greetChannel: Greeter["greetChannel"],
  { localeOf, admission, allowExternal }: ListenerOptions & { readonly allowExternal: boolean },
): void {
  app.event(arrivalEvent.type, async ({ event, body, client, context }) => {
    if (event.user !== context.botUserId) return;
    const { keys, isShared } = readPayload(body);
    if (isShared && !allowExternal) return;
    if (!(await admission.admit(keys))) return;
    const locale = await localeOf(event.inviter ?? "");
    await greetChannel({ client, channel: event.channel, locale });
  });
}
