import { quietly } from "../calls/outage.ts";
import type { Intake, IntakeOptions } from "./intake.ts";
import { noticeText } from "./notices.ts";
import { createOwnReceiver } from "./own-receiver.ts";
import { SocketClient } from "./socket-client.ts";
import { keepLine, type Line } from "./socket-line.ts";

export interface SocketIntakeOptions extends Omit<IntakeOptions, "onRefused"> {
  readonly appToken: string;
  /** Where the Web API is; Slack's where undefined. */
  readonly apiUrl: string | undefined;
}

/** Two, so that one stands while the other is refreshed. Slack sends each envelope down one of them. */
const lineCount = 2;

/** An envelope as the client hands it on. */
interface Envelope {
  readonly ack: (response?: unknown) => Promise<void>;
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
}

/** Takes requests over Socket Mode, where the bot calls Slack and keeps the line open. */
export function socketIntake(options: SocketIntakeOptions): Intake {
  const { appToken, apiUrl, logger, outage, fetch, proxy, onTokenRefused } = options;
  const lines: Line[] = [];
  const connections = () => lines.reduce((sum, line) => sum + line.connections(), 0);
  let isStopped = false;
  const { receiver, deliver } = createOwnReceiver();

  function createClient(onReplace: (reason: string) => void): SocketClient {
    const client = new SocketClient(
      {
        appToken,
        logger: quietly(logger), // The outage is told of once, not by each attempt.
        ...(proxy && { dispatcher: proxy }),
        // A new object each time: the client adds its token to it.
        clientOptions: {
          fetch,
          retryConfig: { retries: 0 }, // The line tries again.
          rejectRateLimitedCalls: true,
          allowAbsoluteUrls: false,
          ...(apiUrl && { slackApiUrl: apiUrl }),
        },
      },
      onReplace,
      (what) => logger.warn(noticeText(what)),
    );
    client.on("slack_event", (envelope: Envelope) => {
      take(envelope).catch((error: unknown) => logger.error("Not processed", error));
    });
    return client;
  }

  async function take({ ack, body, retry_num, retry_reason }: Envelope): Promise<void> {
    if (isStopped) return; // Not acknowledged, so that Slack sends it again.
    await deliver({
      body,
      // Without its ack Slack sends an event again, which is known by then; a command it does not.
      ack: (response) =>
        ack(response).catch((error: unknown) => logger.warn("The ack got lost", error)),
      ...(retry_num !== undefined && { retryNum: retry_num }),
      ...(retry_reason !== undefined && { retryReason: retry_reason }),
    });
  }

  return {
    receiver,
    start: () =>
      new Promise((resolve) => {
        for (let i = 0; i < lineCount; i += 1) {
          lines.push(
            keepLine({
              createClient,
              logger,
              onTokenRefused,
              onConnected: () => {
                outage.over();
                resolve();
              },
              onFailed: (error) => {
                // While another line stands, nobody misses this one.
                if (connections() === 0) outage.failed(error);
                else logger.debug("No second Socket Mode connection", error);
              },
            }),
          );
        }
      }),
    connections,
    notOpen: () => (connections() > 0 ? undefined : "not connected to Slack"),
    stop: () => {
      isStopped = true;
      for (const line of lines) line.stop();
    },
  };
}
