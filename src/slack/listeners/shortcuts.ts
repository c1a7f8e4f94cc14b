import type { App } from "@slack/bolt";
import { firstGraphemes } from "../../card/graphemes.ts";
import { textsIn } from "../../card/texts.ts";
import { answerModal } from "../blocks/answer-modal.ts";
import { askModal } from "../blocks/ask-modal.ts";
import { sayingModal } from "../blocks/modal.ts";
import { questionField } from "../blocks/question-field.ts";
import { localeFrom } from "../calls/members.ts";
import { openWindow } from "../calls/windows.ts";
import { shortcuts } from "../manifest/surfaces.ts";
import { readPayload } from "../payload/payload.ts";
import { questionFrom } from "../payload/question.ts";
import { hearAnswer } from "./hear-answer.ts";
import type { ListenerOptions } from "./options.ts";
import { readQuestion } from "./read-question.ts";

/** Longest part of a message that is read: in characters as readers see them, and in units of UTF-16. */
const messageLength = 2_000;

/** Shortcuts answer in a window: one for a message, one that asks for the question. */
export function listenForShortcuts(app: App, options: ListenerOptions): void {
  const { answers, command, admission, localeOf, demand } = options;
  const { related, ask } = shortcuts;

  app.shortcut(
    { type: "message_action", callback_id: related.id },
    async ({ ack, shortcut, client, context }) => {
      await ack();
      const { who = "", words = "", keys } = readPayload(shortcut);
      if (!(await admission.claim(keys))) return;
      const locale = await localeOf(who);
      const text = firstGraphemes(words.slice(0, messageLength), messageLength);
      const lines = text.split("\n").map(questionFrom); // Each line may be a sentence.
      await openWindow(client, shortcut, locale, context, async () =>
        answerModal(await answers.related(lines.join("\n"), locale), command),
      );
    },
  );

  app.shortcut({ type: "shortcut", callback_id: ask.id }, async ({ ack, shortcut, client }) => {
    await ack();
    const { who = "", keys } = readPayload(shortcut);
    if (!(await admission.claim(keys))) return;
    const view = askModal(ask.id, await localeOf(who));
    await client.views.open({ trigger_id: shortcut.trigger_id, view });
  });

  app.view(ask.id, async ({ ack, view, body, client }) => {
    // Nothing may come before the ack, so the window itself tells its language.
    const { who = "", keys } = readPayload(body);
    const locale = localeFrom(view.private_metadata) ?? (await localeOf(who));
    await ack({
      response_action: "update",
      view: sayingModal(textsIn(locale).looking, locale),
    });
    if (!(await admission.claim(keys))) return;
    const question = view.state.values[questionField]?.[questionField]?.value ?? "";
    const answer = await answers.ask(readQuestion(questionFrom(question)), locale);
    hearAnswer(demand, answer, who);
    await client.views.update({ view_id: view.id, view: answerModal(answer, command) });
  });
}
