import type { Server } from "node:http";
import { HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Config } from "../config.ts";

/** Where requests come in: Socket Mode or HTTP. */
export interface Intake {
  readonly receiver: Receiver;
  readonly start: () => Promise<void>;
  /** True while Slack can reach the bot. */
  readonly isOpen: () => boolean;
  /** Takes nothing new; what came in before can still be acknowledged. */
  readonly stop: () => void;
}

/** The intake that the settings ask for. */
export function createIntake(config: Config, logger: Logger): Intake {
  switch (config.SLACK_MODE) {
    case "socket":
      return socketIntake(config.SLACK_APP_TOKEN, config.SLACK_API_URL, logger);
    case "http":
      return httpIntake(config.SLACK_SIGNING_SECRET, config.HOST, config.PORT, logger);
  }
}

function socketIntake(appToken: string, apiUrl: string | undefined, logger: Logger): Intake {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: {
      // Options of its own: the client adds its token and its retries to the object.
      clientOptions: {
        timeout: 10_000,
        allowAbsoluteUrls: false,
        ...(apiUrl && { slackApiUrl: apiUrl }),
      },
    },
  });
  let isOpen = false;
  receiver.client.on("connected", () => {
    isOpen = true;
  });
  for (const event of ["close", "disconnecting", "disconnected"]) {
    receiver.client.on(event, () => {
      isOpen = false;
    });
  }
  return {
    receiver,
    start: async () => {
      await receiver.start();
    },
    isOpen: () => isOpen,
    stop: () => {
      // Not awaited: it settles when Slack closes its end, which can take seconds.
      receiver.client.disconnect().catch((error: unknown) => logger.debug("Disconnected", error));
    },
  };
}

function httpIntake(signingSecret: string, host: string, port: number, logger: Logger): Intake {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    bodyLimit: 1024 * 1024,
    dispatchErrorHandler: ({ response }) => {
      response.writeHead(404).end(); // Any other path; nothing about it is worth a log line.
    },
  });
  let server: Server | undefined;
  return {
    receiver,
    start: async () => {
      server = await receiver.start({ port, host });
    },
    isOpen: () => server?.listening ?? false,
    stop: () => {
      server?.close();
    },
  };
}
