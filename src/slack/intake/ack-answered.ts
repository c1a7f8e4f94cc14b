import { randomUUID } from "node:crypto";
import type { Step } from "./compose.ts";

/** Slack waits three seconds for an ack; a new connection from afar, the way back and a busy machine take their part. */
const longestMillis = 2_000;
/** Over HTTP each ack that is held holds a connection of Slack's. */
const mostHeld = 500;

/**
 * Acknowledges an event once it is answered, or after two seconds where that takes longer.
 *
 * Slack sends again what was not acknowledged, and never what was: killed between an early ack and the
 * answer, the bot would leave the question unanswered for good. What Slack sends again while the first is
 * still being answered waits for that, too: its ack counts for both. What is no event passes.
 *
 * @param most So many acks are held; for one more, the one that was held longest is sent.
 * @example Killed while it looks for the answer to a mention, the bot is sent the mention again.
 */
export function acknowledgeAnswered(patienceMillis = longestMillis, most = mostHeld): Step {
  const held = new Set<() => Promise<void>>(); // A Set keeps insertion order: the first is the oldest.
  const beingAnswered = new Map<string, Promise<void>>(); // By the event's id.

  return async function acknowledge(delivery, next) {
    const { body } = delivery;
    if (body.type !== "event_callback") return next(delivery);
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
      held.delete(now);
      return send();
    };
    const ack: typeof delivery.ack = () => {
      isAsked = true;
      return send();
    };
    const now = () => {
      isAsked = true; // It may not even be begun with.
      return due();
    };
    const late = setTimeout(() => void now(), patienceMillis);
    held.add(now);
    const [oldest] = held.size > most ? held : [];
    void oldest?.();
    const id = String(body.event_id ?? randomUUID());
    const first = beingAnswered.get(id);
    const answering = next({ ...delivery, ack });
    if (first === undefined) beingAnswered.set(id, answering);
    try {
      await Promise.all([answering, first?.catch(() => {})]); // Its failure is told where it came.
    } finally {
      if (first === undefined) beingAnswered.delete(id);
      clearTimeout(late);
      await due();
    }
  };
}
