import type { Logger } from "@slack/bolt";
import type { Step } from "./compose.ts";

/**
 * Acknowledges and logs what Slack sends that is no request, such as that it limits the app.
 *
 * Bolt knows no listener for it and would leave it without an ack, so that Slack sends it again.
 *
 * @example `{ type: "app_rate_limited" }` is a line of the log, and nothing else.
 */
export function hearNotices(logger: Logger): Step {
  return async function notices(delivery, next) {
    const { body, ack } = delivery;
    if (!isNotice(body)) return next(delivery);
    logger.warn(noticeText(body.type));
    await ack();
  };
}

function isNotice({ type, event }: Readonly<Record<string, unknown>>): boolean {
  const hasEvent = typeof event === "object" && event !== null;
  return type === "app_rate_limited" || (type === "event_callback" && !hasEvent);
}

/** What the log says of a payload of the Events API that has no event. */
export function noticeText(type: unknown): string {
  return type === "app_rate_limited"
    ? "Slack limits the events of this app (app_rate_limited): some questions do not reach it"
    : `Slack sent what is no request: ${type}`;
}
