import { setImmediate as nextTurn } from "node:timers/promises";
import type { Step } from "../intake/compose.ts";
import type { Payload } from "../payload/payload.ts";
import { createTurns } from "./turns.ts";

/** Node takes one new connection in a turn: so many may come for each request that is begun. An empty turn costs some 4 µs. */
const turnsEach = 20;
/** So many requests may wait to be begun; each is begun in milliseconds. */
const mostWaiting = 1_000;

/**
 * Begins with one request in some turns of the event loop, so that all that comes in meanwhile is acknowledged
 * first: a burst waits here, and not in front of the door. Askers take turns; of more than may wait,
 * {@link BusyError} for who asks most.
 *
 * What opens or fills a window waits for nobody: Slack gives it three seconds.
 */
export function oneATurn(most = mostWaiting): Step {
  const { inTurn } = createTurns(1, most);
  return async function turn(delivery, next) {
    const { payload } = delivery;
    if (!isForWindow(payload)) await inTurn(payload.who ?? "", theDoorFirst);
    await next(delivery);
  };
}

async function theDoorFirst(): Promise<void> {
  for (let turn = 0; turn < turnsEach; turn += 1) await nextTurn();
}

/** A click outside of any channel is one in a window or on the Home tab. */
function isForWindow({ surface, where }: Payload): boolean {
  if (surface === "button") return where.channel === undefined;
  return surface === "shortcut" || surface === "window";
}
