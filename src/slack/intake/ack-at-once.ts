import type { Logger } from "@slack/bolt";
import type { Payload } from "../payload/payload.ts";
import type { Step } from "./compose.ts";

/** Their ack is an answer: what the window shows next, the options of a menu. */
const answeredByAck: ReadonlySet<unknown> = new Set(["view_submission", "block_suggestion"]);

/**
 * Acknowledges a command or a click as it comes in, before anything is done for it: whoever typed or clicked
 * waits for that, and never for the work of answering them or anybody else. What a listener says of it is heard,
 * and not sent again.
 *
 * What nobody listens for is a line of the log. A command that is not ours stays without an ack, so that Slack
 * tells whoever typed it.
 *
 * @param command The slash command's name, with its slash.
 */
export function acknowledgeAtOnce(command: string, logger: Logger): Step {
  return async function ackAtOnce(delivery, next) {
    const { body, payload } = delivery;
    if (body.type === "event_callback") return next(delivery);
    const isNow =
      payload.surface === "command" ? body.command === command : !answeredByAck.has(body.type);
    let isHeard = false;
    const ack: typeof delivery.ack = async (content) => {
      isHeard = true;
      if (!isNow) await delivery.ack(content);
    };
    if (isNow) await delivery.ack();
    await next({ ...delivery, ack });
    if (!isHeard) logger.warn(unheard(body, payload, command));
  };
}

/** What came from outside is named by what it is; a command by its name, which is an organiser's. */
function unheard(
  body: Readonly<Record<string, unknown>>,
  { surface }: Payload,
  ours: string,
): string {
  return surface === "command"
    ? `Slack sent the command ${body.command}, and SLASH_COMMAND is ${ours}. Set one to the other.`
    : `Slack sent what no part of this bot listens for: ${body.type} ${body.callback_id ?? ""}`.trim();
}
