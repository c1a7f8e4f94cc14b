import type { App } from "@slack/bolt";
import { type Shelf, shelves } from "../../question/shelf-asked.ts";
import { answerModal } from "../blocks/answer-modal.ts";
import type { Errand } from "../blocks/errand.ts";
import { homeView } from "../blocks/home-view.ts";
import { questionField } from "../blocks/question-field.ts";
import { openWindow } from "../calls/windows.ts";
import { readPayload } from "../payload/payload.ts";
import type { ListenerOptions } from "./options.ts";
import { readQuestion } from "./read-question.ts";

/** The Home tab is published when it is opened; its search field answers in a window. */
export function listenForHome(app: App, options: ListenerOptions): void {
  const { answers, command, localeOf, admission } = options;
  app.event("app_home_opened", async ({ event, body, client }) => {
    if (event.tab !== "home") return; // The tab with the messages.
    // Delivered again, it would take the person back from the page they have turned to. No claim: after
    // a restart nobody is on any page.
    const { who = "", keys } = readPayload(body);
    if (!(await admission.admit(keys))) return;
    const locale = await localeOf(who);
    await publishHome(client, who, { id: "meetups", page: 0, locale }, options);
  });
  app.action(
    { type: "block_actions", action_id: questionField },
    async ({ ack, action, body, client, context }) => {
      await ack();
      const { who = "", keys } = readPayload(body);
      if (!(await admission.claim(keys))) return;
      const locale = await localeOf(who);
      const question = "value" in action && typeof action.value === "string" ? action.value : "";
      await openWindow(client, body, locale, context, async () =>
        answerModal(await answers.ask(readQuestion(question), locale), command),
      );
    },
  );
}

/** Publishes a page of the Home tab: the shelf that `id` names. */
export async function publishHome(
  client: App["client"],
  user: string,
  { id, page, locale }: Pick<Errand, "id" | "page" | "locale">,
  { answers, command }: ListenerOptions,
): Promise<void> {
  const home = await answers.home(shelfOf(id), page, locale);
  await client.views.publish({ user_id: user, view: homeView(home, command) });
}

/** The shelf that a button names; the meetups for any other name. */
export function shelfOf(id: string): Shelf {
  return shelves.find((shelf) => shelf === id) ?? "meetups";
}
