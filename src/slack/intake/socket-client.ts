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
    if (data.length > longestEnvelope) return this.#onStrange("an envelope that is too large");
    const envelope = parse(data);
    if (envelope.type === "disconnect") return this.#onReplace(reasonIn(envelope));
    const strange = strangeIn(envelope) ?? this.#eventOfOurs(envelope);
    if (strange !== undefined) return this.#onStrange(strange);
    try {
      await asRequest(() => super.onWebSocketMessage(data, isBinary));
    } catch (error) {
      this.#onStrange(String(error));
    }
  }

  /** The client makes an event of its own of each name that comes in; one that it listens to itself would end or confuse it. */
  #eventOfOurs({ type, payload }: Envelope): string | undefined {
    const name = type === "events_api" ? Object(Object(payload).event).type : type;
    if (type === "hello" || (typeof name === "string" && this.#isFree(name))) return undefined;
    return `an envelope of a type that is none (${String(name).slice(0, 40)})`;
  }

  #isFree(name: string): boolean {
    return name !== "error" && name !== "slack_event" && this.listenerCount(name) === 0;
  }
}

/** In characters; as many as the bytes that HTTP may bring. */
const longestEnvelope = 1024 * 1024;

type Envelope = Readonly<Record<string, unknown>>;

function reasonIn({ reason }: Envelope): string {
  return typeof reason === "string" ? reason.slice(0, 40) : "undefined";
}

/** What an envelope holds where that is no request, whatever its type; Slack's greeting is none and has no payload. */
function strangeIn({ type, payload }: Envelope): string | undefined {
  if (type === "hello") return undefined;
  if (!isRecord(payload)) return "an envelope without payload";
  return type === "events_api" && !isRecord(payload.event) ? String(payload.type) : undefined;
}

function parse(data: string): Envelope {
  try {
    const envelope: unknown = JSON.parse(data);
    return isRecord(envelope) ? envelope : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null;
}
