import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { App } from "@slack/bolt";

/** One thing that Slack delivered, while it is worked on. */
export interface Request {
  /** Short enough for a person to read out; an apology gives it as its reference. */
  readonly request: string;
  /** Where it was asked, in our words: a handful, whatever Slack may send. Not known at its arrival. */
  readonly surface?: string;
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

/** Names each request to the app, so that whatever is done for it can tell whose it is. */
export function nameRequests(app: Pick<App, "processEvent">): void {
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => {
    const { request = newName() } = currentRequest() ?? {};
    return requests.run({ request, surface: surfaceOf(event.body) }, () => process(event));
  };
}

function newName(): string {
  return randomUUID().slice(0, 8);
}

function surfaceOf({ type, command, event }: Readonly<Record<string, unknown>>): string {
  if (typeof command === "string") return "command";
  const name = type === "event_callback" ? Object(event).type : type;
  return surfaces.get(name) ?? "other";
}

const surfaces: ReadonlyMap<unknown, string> = new Map([
  ["app_mention", "mention"],
  ["message", "direct message"],
  ["app_home_opened", "home"],
  ["link_shared", "link"],
  ["block_actions", "button"],
  ["shortcut", "shortcut"],
  ["message_action", "shortcut"],
  ["view_submission", "window"],
]);
