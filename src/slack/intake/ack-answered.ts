import type { Step } from "./compose.ts";

/** Slack waits three seconds for an ack; the way to it and back, and a busy machine, take their part. */
const longestMillis = 1_000;

/**
 * Acknowledges an event once it is answered, or after a second where that takes longer.
 *
 * Slack sends again what was not acknowledged, and never what was: killed between an early ack and the
 * answer, the bot would leave the question unanswered for good. Commands, clicks and windows are not sent
 * again in any case, and whoever typed or clicked waits for the ack: it comes at once.
 *
 * @example Killed while it looks for the answer to a mention, the bot is sent the mention again.
 */
export function acknowledgeAnswered(patienceMillis = longestMillis): Step {
  return async function acknowledge(delivery, next) {
    if (delivery.body.type !== "event_callback") return next(delivery);
    let isAsked = false;
    let isDue = false;
    let isSent = false;
    const send = async () => {
      if (!isAsked || !isDue || isSent) return;
      isSent = true;
      await delivery.ack();
    };
    const due = () => {
      isDue = true;
      return send();
    };
    const late = setTimeout(() => void due(), patienceMillis);
    const ack: typeof delivery.ack = () => {
      isAsked = true;
      return send();
    };
    try {
      await next({ ...delivery, ack });
    } finally {
      clearTimeout(late);
      await due();
    }
  };
}
