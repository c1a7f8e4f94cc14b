import type { App } from "@slack/bolt";
import type { Answer } from "../answer/answer.ts";
import { createAdmission } from "./admission.ts";
import { createInFlight, type InFlight } from "./in-flight.ts";
import { listenForCommand } from "./listeners/command.ts";
import { listenForMessages } from "./listeners/messages.ts";
import { handleErrors, type OnErrorOptions } from "./on-error.ts";
import { refuseOutsiders } from "./refuse-outsiders.ts";
import { createReply } from "./reply.ts";

export interface BotOptions extends OnErrorOptions {
  readonly ask: (question: string) => Answer;
  /** The slash command's name, with its slash. */
  readonly command: string;
  /** Whether people of other workspaces get answers. */
  readonly allowExternal: boolean;
}

/** Makes the app answer questions; gives what is in flight, for a shutdown to wait for. */
export function answerIn(
  app: App,
  { ask, command, allowExternal, ...onError }: BotOptions,
): InFlight {
  const inFlight = createInFlight();
  const reply = createReply(ask, command);
  const admission = createAdmission();

  handleErrors(app, onError);
  app.use(({ next }) => inFlight.track(next));
  if (!allowExternal) refuseOutsiders(app, onError.locale, admission);
  listenForCommand(app, command, reply, admission);
  listenForMessages(app, reply, admission);
  return inFlight;
}
