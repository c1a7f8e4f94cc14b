import type { App } from "@slack/bolt";
import type { LaterAnswers } from "../answer/answers.ts";
import type { Admission } from "./admission.ts";
import { boundAnswers } from "./bound-answers.ts";
import { createConversations } from "./conversations.ts";
import type { HomeTeam } from "./home-team.ts";
import { createInFlight, type InFlight } from "./in-flight.ts";
import { limitAskers } from "./limit-askers.ts";
import { listenForClicks } from "./listeners/clicks.ts";
import { listenForCommand } from "./listeners/command.ts";
import { listenForHome } from "./listeners/home.ts";
import { listenForLinks } from "./listeners/links.ts";
import { listenForMessages } from "./listeners/messages.ts";
import { listenForShortcuts } from "./listeners/shortcuts.ts";
import { handleErrors, type OnErrorOptions } from "./on-error.ts";
import { refuseOutsiders } from "./refuse-outsiders.ts";
import { nameRequests } from "./request.ts";

export interface BotOptions extends OnErrorOptions {
  readonly answers: LaterAnswers;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Whether people of other workspaces get answers. */
  readonly allowExternal: boolean;
  /** Whose links are unfurled; none where it is off. */
  readonly unfurlDomains: readonly string[];
  readonly admission: Admission;
  readonly homeTeam: HomeTeam;
}

/** Questions that may wait for their answer at a time; it is found in milliseconds. */
const mostWaiting = 1_000;

/** Makes the app answer questions; gives what is in flight, for a shutdown to wait for. */
export function answerIn(
  app: App,
  { answers, command, allowExternal, unfurlDomains, admission, homeTeam, ...onError }: BotOptions,
): InFlight {
  const inFlight = createInFlight();
  const bounded = boundAnswers(answers, mostWaiting);
  const options = { answers: bounded, command, locale: onError.locale, admission };
  const conversations = createConversations();

  nameRequests(app);
  handleErrors(app, onError);
  app.use(({ next }) => inFlight.track(next));
  limitAskers(app);
  if (!allowExternal) refuseOutsiders(app, homeTeam, onError.locale, admission);
  listenForCommand(app, options);
  listenForMessages(app, options, conversations);
  listenForClicks(app, options, conversations);
  listenForHome(app, options);
  listenForShortcuts(app, options);
  if (unfurlDomains.length > 0) {
    listenForLinks(app, { ...options, domains: unfurlDomains, allowExternal });
  }
  return inFlight;
}
