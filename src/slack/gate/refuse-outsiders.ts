import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import type { AskInstallation } from "../calls/installation.ts";
import type { Tell } from "../calls/tell.ts";
import type { Step } from "../intake/compose.ts";
import { askedMessage } from "../payload/asked-message.ts";
import type { Payload } from "../payload/payload.ts";
import { languageAsked } from "../payload/question.ts";
import type { Admission } from "./admission.ts";

export interface RefusalOptions {
  readonly installation: AskInstallation;
  readonly locale: Locale;
  readonly admission: Admission;
  /** Told of each request that is refused. */
  readonly onRefused: (reason: "outsider" | "stray") => void;
}

/**
 * Refuses people of other workspaces, whom Slack Connect brings into shared channels: the notes are
 * the community's own. Who asks is told so; nothing is looked up.
 *
 * @example A mention with `user_team: "T2"`, where the bot is of `T1`, is answered with that sentence.
 */
export function refuseOutsiders(
  { installation, locale, admission, onRefused }: RefusalOptions,
  tell: Tell,
): Step {
  return async function outsiders(delivery, next) {
    const { payload } = delivery;
    const { team: home } = await installation();
    if (!payload.team || !home || payload.team === home) return next(delivery);

    onRefused("outsider");
    await delivery.ack();
    if (!isAsking(payload)) return;
    const { channel, ts } = payload.where;
    if (ts !== undefined && !(await admission.claim([`refused:${channel}:${ts}`]))) return;
    const language = languageAsked(payload, locale);
    await tell(payload, {
      text: textsIn(language).membersOnly,
      locale: language,
      isPrivate: false,
    });
  };
}

/** False for what people say to each other, and for what is done without a word: nobody waits for an answer. */
function isAsking(payload: Payload): boolean {
  const { responseUrl, triggerId } = payload.where;
  return askedMessage(payload) !== undefined || (responseUrl ?? triggerId) !== undefined;
}
