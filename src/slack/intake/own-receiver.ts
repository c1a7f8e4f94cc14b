import type { App, Receiver, ReceiverEvent } from "@slack/bolt";

/** What an intake of our own is to Bolt, which it starts and stops itself. */
interface OwnReceiver {
  readonly receiver: Receiver;
  /** Hands on what Slack delivered; to nobody before there is an app. */
  readonly deliver: (event: ReceiverEvent) => Promise<void>;
}

export function createOwnReceiver(): OwnReceiver {
  let app: App | undefined;
  return {
    receiver: {
      init: (bolt) => {
        app = bolt;
      },
      start: async () => {},
      stop: async () => {},
    },
    deliver: async (event) => app?.processEvent(event),
  };
}
