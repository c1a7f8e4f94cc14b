import type { App } from "@slack/bolt";
import { askedMessage } from "../payload/asked-message.ts";
import { BusyError } from "./bound-answers.ts";
import { createTokenBuckets, type TokenBuckets } from "./token-bucket.ts";

/** Far beyond what people type; what a script in a loop gets. */
const perUser = { burst: 240, perSecond: 4 };
const perChannel = { burst: 600, perSecond: 10 };

/** Turns away whoever asks too much, before any work; the ack comes all the same. */
export function limitAskers(
  app: App,
  users: TokenBuckets = createTokenBuckets(perUser.burst, perUser.perSecond),
  channels: TokenBuckets = createTokenBuckets(perChannel.burst, perChannel.perSecond),
): void {
  app.use(async (args) => {
    const { user, channel } = askerOf({ ...args.body });
    const isAllowed =
      (user === undefined || users.take(user)) && (channel === undefined || channels.take(channel));
    if (isAllowed) return args.next();
    if ("ack" in args && args.ack) await args.ack();
    throw new BusyError();
  });
}

/** Who asks where. An event that nobody asks by counts for nobody. */
function askerOf(body: Readonly<Record<string, unknown>>) {
  const { event, user, channel } = body;
  if (isRecord(event)) {
    const asked = askedMessage(event);
    return asked ? { user: textIn(event.user), channel: asked.channel } : {};
  }
  return {
    user: textIn(body.user_id) ?? textIn(isRecord(user) && user.id),
    channel: textIn(body.channel_id) ?? textIn(isRecord(channel) && channel.id),
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
