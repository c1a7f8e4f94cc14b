import type { App } from "@slack/bolt";
import type { LaterAnswers } from "../answer/answers.ts";
import { boundAnswers } from "./gate/bound-answers.ts";
import { limitAskers } from "./gate/limit-askers.ts";
import { type RefusalOptions, refuseOutsiders } from "./gate/refuse-outsiders.ts";
import { refuseStrays } from "./gate/refuse-strays.ts";
import { createInFlight, type InFlight, trackRequests } from "./intake/in-flight.ts";
import { hearNotices } from "./intake/notices.ts";
import { nameRequests } from "./intake/request.ts";
import { listenForClicks } from "./listeners/clicks.ts";
import { listenForCommand } from "./listeners/command.ts";
import { listenForHome } from "./listeners/home.ts";
import { listenForLinks } from "./listeners/links.ts";
import { listenForMessages } from "./listeners/messages.ts";
import { listenForShortcuts } from "./listeners/shortcuts.ts";
import { listenForThreadReplies } from "./listeners/thread-replies.ts";
import { createConversations } from "./memory/conversations.ts";
import { createLocales } from "./memory/locales.ts";
import { createRatings, type OnRated } from "./memory/ratings.ts";
import { handleErrors, type OnErrorOptions } from "./on-error.ts";

export interface BotOptions extends OnErrorOptions, RefusalOptions {
  readonly answers: LaterAnswers;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Whether people of other workspaces get answers. */
  readonly allowExternal: boolean;
  /** Whose links are unfurled; none where it is off. */
  readonly unfurlDomains: readonly string[];
  /** Whether threads go on without a mention. */
  readonly followUps: boolean;
  readonly onRated: OnRated;
}

/** Questions that may wait for their answer at a time; it is found in milliseconds. */
const mostWaiting = 1_000;

/** Makes the app answer questions; gives what is in flight, for a shutdown to wait for. */
export function answerIn(
  app: App,
  { answers, command, allowExternal, unfurlDomains, followUps, onRated, ...rest }: BotOptions,
): InFlight {
  const { locale, admission, installation } = rest;
  const inFlight = createInFlight();
  const bounded = boundAnswers(answers, mostWaiting);
  const localeOf = createLocales(app.client, locale);
  const options = { answers: bounded, command, localeOf, admission, installation };
  const conversations = createConversations();
  const ratings = createRatings(onRated);

  hearNotices(app);
  nameRequests(app);
  trackRequests(app, inFlight);
  handleErrors(app, rest);
  refuseStrays(app, rest.installation, rest.onRefused);
  limitAskers(app);
  if (!allowExternal) refuseOutsiders(app, rest);
  listenForCommand(app, options);
  listenForMessages(app, options, conversations);
  if (followUps) listenForThreadReplies(app, options, conversations);
  listenForClicks(app, options, conversations, ratings);
  listenForHome(app, options);
  listenForShortcuts(app, options);
  if (unfurlDomains.length > 0) {
    listenForLinks(app, { ...options, domains: unfurlDomains, allowExternal });
  }
  return inFlight;
}
