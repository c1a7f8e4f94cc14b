import type { App } from "@slack/bolt";
import type { HomeView } from "@slack/types";
import type { Locale } from "../../search/query.ts";
import { type Message, saying, sections } from "../blocks/blocks.ts";
import { sayingModal } from "../blocks/modal.ts";
import { type AskedMessage, askedMessage } from "../payload/asked-message.ts";
import type { Payload } from "../payload/payload.ts";
import { post } from "./post.ts";

/** What whoever asks is told instead of an answer. */
interface Told {
  readonly text: string;
  readonly locale: Locale;
  /** True where others in the channel need not read it. */
  readonly isPrivate: boolean;
  /** The window that was opened for the answer and waits for it. */
  readonly windowId?: string | undefined;
}

/** Tells the one behind a payload, where they asked; nobody where it names no such place. */
export type Tell = (payload: Payload, told: Told) => Promise<void>;

/**
 * Tells people by whatever their payload can be answered at: the window that waits, the address of a
 * command or click, the message, the window that was clicked in, at last a new window.
 */
export function createTell(client: App["client"], fetch: typeof globalThis.fetch): Tell {
  async function respond(responseUrl: string, message: Message): Promise<void> {
    const response = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ response_type: "ephemeral", replace_original: false, ...message }),
    });
    if (!response.ok) throw new Error(`The response_url answered ${response.status}.`);
  }

  async function tellAlone({ channel, user, threadTs }: AskedMessage, message: Message) {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    await client.chat.postEphemeral({ channel, user, ...thread, ...message });
  }

  async function tellWhereAsked(payload: Payload, { text, locale, isPrivate, windowId }: Told) {
    const { responseUrl, triggerId, windowId: clickedIn } = payload.where;
    const asked = askedMessage(payload);
    const waiting = windowId ?? (responseUrl === undefined && !asked ? clickedIn : undefined);
    const view = sayingModal(text, locale);
    if (waiting !== undefined) await client.views.update({ view_id: waiting, view });
    else if (responseUrl !== undefined) await respond(responseUrl, saying(text));
    else if (asked && isPrivate) await tellAlone(asked, saying(text));
    else if (asked) await post(client, asked, saying(text));
    else if (triggerId !== undefined) await client.views.open({ trigger_id: triggerId, view });
  }

  return async (payload, told) => {
    if (payload.surface !== "home") return tellWhereAsked(payload, told);
    const view = { type: "home", blocks: [...sections([told.text])] } satisfies HomeView;
    await client.views.publish({ user_id: payload.who ?? "", view });
  };
}
