import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { Surface } from "../payload/payload.ts";
import type { Step } from "./compose.ts";

/** One thing that Slack delivered, while it is worked on. */
export interface Request {
  /** Short enough for a person to read out; an apology gives it as its reference. */
  readonly request: string;
  /** Where it was asked; not known at its arrival. */
  readonly surface?: Surface;
}

const requests = new AsyncLocalStorage<Request>();

/** The request that the caller works for; undefined outside of any. */
export function currentRequest(): Request | undefined {
  return requests.getStore();
}

/** Does the work for one thing that Slack delivered; it keeps its name when it comes to the app. */
export function asRequest<T>(work: () => T): T {
  return requests.run({ request: newName() }, work);
}

/**
 * Names each request, so that whatever is done for it can tell whose it is.
 *
 * @example Each line of the log on one question has the same `"request":"3f9c2a10"`.
 */
export function nameRequests(): Step {
  return async function name(delivery, next) {
    const { request = newName() } = currentRequest() ?? {};
    const { surface } = delivery.payload;
    await requests.run({ request, surface }, () => next(delivery));
  };
}

function newName(): string {
  return randomUUID().slice(0, 8);
}
