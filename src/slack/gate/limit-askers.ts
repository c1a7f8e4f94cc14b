import { BusyError } from "../calls/busy-error.ts";
import type { Step } from "../intake/compose.ts";
import { askedMessage } from "../payload/asked-message.ts";
import type { Payload } from "../payload/payload.ts";
import { asAsker } from "./asker.ts";
import { createTokenBuckets } from "./token-bucket.ts";

/** Far beyond what people type; what a script in a loop gets. */
const perUser = { burst: 240, perSecond: 4 };
const perChannel = { burst: 600, perSecond: 10 };

/**
 * Turns away whoever asks too much, before any work: with {@link BusyError}, for which they are told to
 * come back. What comes after knows for whom it works.
 *
 * @example Of 300 commands that one person sends in a second, some 240 are answered.
 */
export function limitAskers(): Step {
  const users = createTokenBuckets(perUser.burst, perUser.perSecond);
  const channels = createTokenBuckets(perChannel.burst, perChannel.perSecond);
  return async function limits(delivery, next) {
    const { user, channel } = askerOf(delivery.payload);
    const isAllowed =
      (user === undefined || users.take(user)) && (channel === undefined || channels.take(channel));
    if (isAllowed) return asAsker(user, () => next(delivery));
    throw new BusyError();
  };
}

/** Who asks where. An event that nobody asks by counts for nobody. */
function askerOf(payload: Payload): { user?: string | undefined; channel?: string | undefined } {
  switch (payload.surface) {
    case "command":
    case "button":
    case "shortcut":
    case "window":
      return { user: payload.who, channel: payload.where.channel };
    case "mention":
    case "direct message":
    case "channel":
    case "home":
    case "link":
    case "other":
      return askedMessage(payload) ?? {};
  }
}
