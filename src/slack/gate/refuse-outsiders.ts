import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { claiming } from "../calls/claiming.ts";
import type { AskInstallation } from "../calls/installation.ts";
import type { TeamOf } from "../calls/teams.ts";
import type { Tell } from "../calls/tell.ts";
import type { Step } from "../intake/compose.ts";
import { keepLast } from "../memory/keep-last.ts";
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

/** Channels that are remembered as shared, since a click does not tell. */
const mostShared = 5_000;

/**
 * Refuses people of other workspaces, whom Slack Connect brings into shared channels: the notes are
 * the community's own. Who asks is told so; nothing is looked up.
 *
 * Where Slack does not tell whose workspace a person is of, it is asked. Not to know means no in a
 * shared channel and on the Home tab; elsewhere there are members only.
 *
 * @example A mention with `user_team: "T2"`, where the bot is of `T1`, is answered with that sentence.
 */
export function refuseOutsiders(
  { installation, locale, admission, onRefused }: RefusalOptions,
  tell: Tell,
  teamOf: TeamOf,
): Step {
  const shared = keepLast<true>(mostShared);

  /** The workspace of the person behind a payload; "unknown" where that means no. */
  async function whose({ payload }: Parameters<Step>[0]): Promise<string | undefined> {
    const { team, who, from, surface, where } = payload;
    const { channel } = where;
    if (payload.isShared && channel !== undefined) shared.set(channel, true);
    if (team !== undefined || who === undefined) return team;
    const isShared = payload.isShared || (channel !== undefined && shared.has(channel));
    if (surface !== "home" && !isShared) return from;
    return (await teamOf(who)) ?? "unknown";
  }

  return async function outsiders(delivery, next) {
    const { payload } = delivery;
    const { team: home } = await installation();
    const team = await whose(delivery);
    if (!team || !home || team === home) return next(delivery);

    onRefused("outsider");
    await delivery.ack();
    if (!isAsking(payload)) return;
    const { channel, ts } = payload.where;
    const language = languageAsked(payload, locale);
    const { membersOnly, memberUnknown } = textsIn(language);
    const text = team === "unknown" ? memberUnknown : membersOnly;
    const refuse = () => tell(payload, { text, locale: language, isPrivate: false });
    if (ts === undefined) return refuse();
    await claiming(admission, [`refused:${channel}:${ts}`], refuse);
  };
}

/** False for what people say to each other, and for what is done without a word: nobody waits for an answer. */
function isAsking(payload: Payload): boolean {
  const { responseUrl, triggerId } = payload.where;
  if (payload.surface === "home") return payload.who !== undefined;
  return askedMessage(payload) !== undefined || (responseUrl ?? triggerId) !== undefined;
}
