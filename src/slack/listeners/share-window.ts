import type { App, ViewSubmitAction } from "@slack/bolt";
import { actionValue, readActionValue } from "../blocks/action-value.ts";
import { commentField, shareModal, shareWindow } from "../blocks/share-modal.ts";
import { respondAt } from "../calls/respond-at.ts";
import { readPayload } from "../payload/payload.ts";
import { keptOf, sharedFromIn } from "../payload/shared-from.ts";
import { type Clicked, tellClicker } from "./clicked.ts";
import type { ListenerOptions } from "./options.ts";
import { answerToShare, type Share, share, sharedMessage } from "./share.ts";

/** As much as a window keeps, in UTF-16 units. */
const mostKept = 3000;

/** Opens the window in which one may say something on what one shares, as long as the notes still give that. */
export async function openShareWindow(
  clicked: Clicked,
  action: Share,
  { answers, command }: ListenerOptions,
): Promise<void> {
  const { body, client, locale } = clicked;
  const answer = await answerToShare(action, locale, answers);
  if (!answer) return tellClicker(clicked, undefined, command);
  const value = actionValue({ locale, action }) ?? "";
  const { container, response_url: responseUrl = "", trigger_id } = body;
  const { message_ts: ts = "", thread_ts: threadTs } = container;
  const channel = body.channel?.id ?? "";
  const kept = keptOf({ channel, ts, responseUrl, value, ...(threadTs && { threadTs }) });
  // Slack's own are a third of that; a longer one is no click of its.
  if (kept.length > mostKept) return tellClicker(clicked, undefined, command);
  const { blocks } = sharedMessage(answer, command, body.user.id);
  const view = shareModal({ locale, preview: blocks, channel, kept });
  await client.views.open({ trigger_id, view });
}

/** The window shares when it is sent, as the click would that opened it, with what was said there. */
export function listenForShares(
  app: App,
  options: ListenerOptions & { readonly fetch: typeof globalThis.fetch },
): void {
  app.view<ViewSubmitAction>(shareWindow, async ({ ack, view, body, client }) => {
    await ack(); // First: Slack shows an error in the window unless it hears back within three seconds.
    if (!(await options.admission.claim(readPayload(body).keys))) return;
    const from = sharedFromIn(view.private_metadata);
    const read = from && readActionValue(from.value);
    if (!from || read?.action.kind !== "share") return; // No button of ours has such a value.
    const comment = view.state.values[commentField]?.[commentField]?.value ?? "";
    const { channel, ts, threadTs, responseUrl } = from;
    const container = { message_ts: ts, is_ephemeral: true };
    const clicked: Clicked = {
      locale: read.locale,
      client,
      respond: respondAt(responseUrl, options.fetch),
      body: {
        user: body.user,
        channel: { id: channel },
        container: { ...container, ...(threadTs && { thread_ts: threadTs }) },
        trigger_id: body.trigger_id,
      },
    };
    await share(clicked, read.action, comment, options);
  });
}
