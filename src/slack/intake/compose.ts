import type { ReceiverEvent } from "@slack/bolt";
import { type Payload, readPayload } from "../payload/payload.ts";
import { boundTexts } from "./bound-texts.ts";

/** One thing that Slack delivered, on its way to the listeners: as it came, its texts cut, and as it is read. */
interface Delivery extends ReceiverEvent {
  readonly payload: Payload;
}

/**
 * One step on the way in. It hands the delivery on, as it is or changed, or keeps it back; then it
 * acknowledges it itself, or Slack would send it again.
 */
export type Step = (delivery: Delivery, next: Next) => Promise<void>;

type Next = (delivery: Delivery) => Promise<void>;

/**
 * One way in out of several steps, the first of which is the outermost.
 *
 * @example
 * app.processEvent = compose([nameRequests(), refuseStrays(…)], app.processEvent.bind(app));
 */
export function compose(
  steps: readonly Step[],
  inside: (event: ReceiverEvent) => Promise<void>,
): (event: ReceiverEvent) => Promise<void> {
  const way = steps.reduceRight<Next>(
    (next, step) => (delivery) => step(delivery, next),
    ({ payload, ...event }) => inside(event),
  );
  return (event) => {
    const body = boundTexts(event.body);
    return way({ ...event, body, payload: readPayload(body) });
  };
}
