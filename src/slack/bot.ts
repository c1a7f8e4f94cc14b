import type { App } from "@slack/bolt";
import type { LaterAnswers } from "../answer/answers.ts";
import { tellKept } from "../answer/kept.ts";
import type { Demand } from "../demand/demand.ts";
import { createMembers } from "./calls/members.ts";
import { createTeams } from "./calls/teams.ts";
import { createTell } from "./calls/tell.ts";
import { boundAnswers } from "./gate/bound-answers.ts";
import { compose } from "./intake/compose.ts";
import { createGreeter, listenForArrivals } from "./listeners/arrival.ts";
import { listenInAskChannels } from "./listeners/ask-channels.ts";
import { listenForClicks } from "./listeners/clicks.ts";
import { listenForCommand } from "./listeners/command.ts";
import { hearRating } from "./listeners/hear-answer.ts";
import { listenForHome } from "./listeners/home.ts";
import { listenForLinks } from "./listeners/links.ts";
import { listenForMessages } from "./listeners/messages.ts";
import { listenForShares } from "./listeners/share-window.ts";
import { listenForShortcuts } from "./listeners/shortcuts.ts";
import { listenForThreadReplies } from "./listeners/thread-replies.ts";
import { createConversations } from "./memory/conversations.ts";
import { createRatings, type OnRated } from "./memory/ratings.ts";
import { createApologise, handleErrors, type OnErrorOptions } from "./on-error.ts";
import { type WayInOptions, wayIn } from "./way-in.ts";

export interface BotOptions
  extends Omit<OnErrorOptions, "localeOf">,
    Omit<WayInOptions, "apologise" | "tell" | "teamOf" | "logger"> {
  readonly answers: LaterAnswers;
  /** Whose links are unfurled; none where it is off. */
  readonly unfurlDomains: readonly string[];
  /** Whether threads go on without a mention. */
  readonly followUps: boolean;
  /** Channels in which a question is answered without a mention where the answer is certain. */
  readonly askChannels?: readonly string[];
  readonly onRated: OnRated;
  /** Keeps what is asked in vain; undefined where it is off. */
  readonly demand?: Demand | undefined;
  /** The channel of the organisers, if there is one. */
  readonly organisers?: string | undefined;
  readonly fetch: typeof globalThis.fetch;
}

/** Questions that may wait for their answer at a time; it is found in milliseconds. */
const mostWaiting = 1_000;

/** Makes the app answer questions: the way in, and what listens at its end. */
export function answerIn(app: App, bot: BotOptions): void {
  const { command, admission, installation, allowExternal, unfurlDomains } = bot;
  const tell = createTell(app.client, bot.fetch);
  const members = createMembers(app.client, bot.locale);
  const apologise = createApologise(app.logger, tell, { ...bot, localeOf: members.localeOf });
  const steps = wayIn({
    ...bot,
    logger: app.logger,
    apologise,
    tell,
    teamOf: createTeams(app.client),
  });
  app.processEvent = compose(steps, app.processEvent.bind(app));
  handleErrors(app, apologise);

  const { demand, organisers, locale } = bot;
  const bound = boundAnswers(bot.answers, mostWaiting);
  const answers = demand ? tellKept(bound, { offers: organisers !== undefined }) : bound;
  const kept = { demand, organisers, locale };
  const options = { answers, command, ...members, admission, installation, ...kept };
  const conversations = createConversations();
  const { greetChannel, greetNewcomer } = createGreeter(options);
  listenForArrivals(app, greetChannel, { ...options, allowExternal });
  listenForCommand(app, options);
  const messages = { ...options, readsThreads: bot.followUps };
  listenForMessages(app, messages, conversations);
  const { askChannels = [] } = bot;
  if (bot.followUps) listenForThreadReplies(app, options, conversations, askChannels);
  if (askChannels.length > 0) listenInAskChannels(app, askChannels, options, conversations);
  const ratings = createRatings((...rated) => {
    bot.onRated(...rated);
    hearRating(demand, ...rated);
  });
  listenForClicks(app, options, conversations, ratings);
  listenForShares(app, { ...options, fetch: bot.fetch });
  listenForHome(app, { ...options, greetNewcomer });
  listenForShortcuts(app, options);
  if (unfurlDomains.length > 0) {
    listenForLinks(app, { ...options, domains: unfurlDomains, allowExternal });
  }
}
