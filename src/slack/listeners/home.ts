import type { App } from "@slack/bolt";
import type { Shelf } from "../../question/asked.ts";
import type { Locale } from "../../search/query.ts";
import { answerModal } from "../blocks/answer-modal.ts";
import { homeView } from "../blocks/home-view.ts";
import { questionField } from "../blocks/question-field.ts";
import { openWindow } from "../calls/windows.ts";
import { readPayload } from "../payload/payload.ts";
import type { Greeter } from "./arrival.ts";
import { hearAnswer } from "./hear-answer.ts";
import type { ListenerOptions } from "./options.ts";
import { readQuestion } from "./read-question.ts";

/** The Home tab is published when it is opened; its search field answers in a window. */
export function listenForHome(
  app: App,
  options: ListenerOptions & Pick<Greeter, "greetNewcomer">,
): void {
  const { answers, command, localeOf, admission, demand, greetNewcomer } = options;
  app.event("app_home_opened", async ({ event, body, client }) => {
    // Delivered again, it would take the person back from the page they have turned to. No claim: after
    // a restart nobody is on any page.
    const { who = "", keys } = readPayload(body);
    if (!(await admission.admit(keys))) return;
    const locale = await localeOf(who);
    if (event.tab !== "home") return greetNewcomer({ client, channel: event.channel, locale });
    const lookedAt = lookedAtIn(event.view);
    await publishHome(client, who, { shelf: "meetups", from: 0, locale, lookedAt }, options);
  });
  app.action(
    { type: "block_actions", action_id: questionField },
    async ({ ack, action, body, client, context }) => {
      await ack();
      const { who = "", keys } = readPayload(body);
      if (!(await admission.claim(keys))) return;
      const locale = await localeOf(who);
      const question = "value" in action && typeof action.value === "string" ? action.value : "";
      await openWindow(client, body, locale, context, async () => {
        const answer = await answers.ask(readQuestion(question), locale);
        hearAnswer(demand, answer, who);
        return answerModal(answer, command);
      });
    },
  );
}

interface HomePage {
  readonly shelf: Shelf;
  readonly from: number;
  readonly locale: Locale;
  /** Undefined where no tab was published to this person before. */
  readonly lookedAt: string | undefined;
}

/** Publishes a page of the Home tab. */
export async function publishHome(
  client: App["client"],
  user: string,
  { shelf, from, locale, lookedAt }: HomePage,
  { answers, command }: ListenerOptions,
): Promise<void> {
  const home = await answers.home(shelf, from, locale, { lookedAt });
  await client.views.publish({ user_id: user, view: homeView(home, command) });
}

/**
 * What the Home tab that somebody sees keeps of when they looked: Slack keeps it with the tab, so that the bot
 * stores nothing of anybody.
 */
export function lookedAtIn(view: unknown): string | undefined {
  if (view === undefined || view === null) return undefined;
  const { private_metadata: kept } = Object(view);
  return typeof kept === "string" ? kept : "";
}
