import { SocketModeClient } from "@slack/socket-mode";
import { asRequest } from "./request.ts";

/** What Slack asks a connection to make way for: `warning`, `refresh_requested`, `link_disabled`. */
export type Replacement = (reason: string) => void;

type ClientOptions = ConstructorParameters<typeof SocketModeClient>[0];

/**
 * One Socket Mode connection, which lives once and does not reconnect by itself.
 *
 * Version 3.1.0 ends the process on an envelope without an event, such as `app_rate_limited`, and
 * leaves a gap of seconds when Slack refreshes a connection. Here the first is logged, and for the
 * second `onReplace` is told while the connection still works.
 */
export class SocketClient extends SocketModeClient {
  readonly #onReplace: Replacement;
  readonly #onStrange: (what: string) => void;

  constructor(
    options: NonNullable<ClientOptions>,
    onReplace: Replacement,
    onStrange: (what: string) => void,
  ) {
    super({ ...options, autoReconnectEnabled: false });
    this.#onReplace = onReplace;
    this.#onStrange = onStrange;
  }

  protected override async onWebSocketMessage(
    data: string | ArrayBuffer,
    isBinary: boolean,
  ): Promise<void> {
    if (isBinary || typeof data !== "string") return;
    const envelope = parse(data);
    if (envelope.type === "disconnect") return this.#onReplace(String(envelope.reason));
    const strange = strangeIn(envelope);
    if (strange !== undefined) return this.#onStrange(strange);
    try {
      await asRequest(() => super.onWebSocketMessage(data, isBinary));
    } catch (error) {
      this.#onStrange(String(error));
    }
  }
}

/** What an envelope holds where that is no request, whatever its type; Slack's greeting is none and has no payload. */
function strangeIn({ type, payload }: Readonly<Record<string, unknown>>): string | undefined {
  if (type === "hello") return undefined;
  if (!isRecord(payload)) return "an envelope without payload";
  return type === "events_api" && !isRecord(payload.event) ? String(payload.type) : undefined;
}

function parse(data: string): Readonly<Record<string, unknown>> {
  try {
    const envelope: unknown = JSON.parse(data);
    return isRecord(envelope) ? envelope : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
