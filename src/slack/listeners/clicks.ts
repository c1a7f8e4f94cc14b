import type { App, BlockButtonAction, RespondFn } from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import type { LaterAnswers } from "../../answer/answers.ts";
import { topicAfter } from "../../answer/topic.ts";
import type { Conversations } from "../conversations.ts";
import { answerMessage } from "../messages/answer-message.ts";
import { answerModal } from "../messages/answer-modal.ts";
import { type Message, message, sections } from "../messages/blocks.ts";
import { type Click, subjectOf } from "../messages/buttons.ts";
import { type Errand, readErrand } from "../messages/errand.ts";
import { sayingModal } from "../messages/modal.ts";
import { notesModal } from "../messages/notes-modal.ts";
import { type Locale, textsIn } from "../messages/texts.ts";
import { showWindow } from "../windows.ts";
import { publishHome, shelfOf } from "./home.ts";
import type { ListenerOptions } from "./options.ts";

/** A click on one of our buttons: who clicked where, and what for. */
interface Clicked {
  readonly errand: Errand;
  readonly body: BlockButtonAction;
  readonly respond: RespondFn;
  readonly client: App["client"];
}

/** Buttons lead on from an answer: for the one who clicks, and in the channel for Share. */
export function listenForClicks(
  app: App,
  options: ListenerOptions,
  conversations: Conversations,
): void {
  const { answers, command, admission, localeOf } = options;
  /** Tells the answer; in a direct message one can go on from it. */
  const lead = async (clicked: Clicked, answer: Answer | undefined) => {
    await tell(clicked, answer, command);
    const { channel, container } = clicked.body;
    if (!channel || !isKept(clicked.body)) return;
    const place = { channel: channel.id, ts: container.message_ts, threadTs: container.thread_ts };
    const topic = answer && topicAfter(answer);
    if (topic) conversations.remember(place, topic, undefined);
  };
  const listeners: Readonly<Record<Click, (clicked: Clicked) => Promise<void>>> = {
    share: (clicked) => share(clicked, options),
    notes: (clicked) => openNotes(clicked, options),
    page: (clicked) => turnPage(clicked, options),
    look: async (clicked) => {
      const { id, locale, page } = clicked.errand;
      return lead(clicked, await answers.lookUp(id, locale, page));
    },
    list: async (clicked) => {
      const { question, locale, page } = clicked.errand;
      return lead(clicked, await answers.list(question, locale, page));
    },
    shelf: ({ errand, body, client }) => publishHome(client, body.user.id, errand, options),
    browse: async (clicked) => {
      const { id, locale, page } = clicked.errand;
      const home = await answers.home(shelfOf(id), page, locale);
      return lead(clicked, { kind: "shelf", question: home.shelf, locale, home });
    },
    ask: async (clicked) => {
      const { question, locale } = clicked.errand;
      return lead(clicked, await answers.ask(question, locale));
    },
  };
  for (const [name, listen] of Object.entries(listeners)) {
    const actionId = new RegExp(`^${name}(?:-|$)`, "u"); // Ids are unique in a message.
    app.action<BlockButtonAction>(actionId, async ({ ack, action, body, respond, client }) => {
      await ack();
      if (!(await admission.claim([`trigger:${body.trigger_id}`]))) return;
      const errand = readErrand(action.value ?? "");
      if (errand) return listen({ errand, body, respond, client });
      // Of an older version of the bot.
      await sayGone({ body, respond, client }, await localeOf(body.user.id), command);
    });
  }
}

/** Answers the one who clicked, in a window if they are in one; a direct message of ours for both to keep. */
async function tell(clicked: Clicked, answer: Answer | undefined, command: string) {
  const { errand, body, client } = clicked;
  if (!answer) return sayGone(clicked, errand.locale, command);
  if (body.view) return showWindow(client, body, answerModal(answer, command));
  await say(clicked, answerMessage(answer, command, { canShare: !isKept(body) }));
}

/** Says it beside the message with the button: to the one who clicked, or for both to keep. */
async function say({ body, respond }: Pick<Clicked, "body" | "respond">, message: Message) {
  const thread = body.container.thread_ts;
  await respond({
    response_type: isKept(body) ? "in_channel" : "ephemeral",
    replace_original: false,
    ...(thread && { thread_ts: thread }),
    ...message,
  });
}

/** True in a direct message of ours, which nobody else reads. */
function isKept({ channel, container }: BlockButtonAction): boolean {
  return channel?.id.startsWith("D") === true && !container.is_ephemeral;
}

/** Posts the card in the channel as it stands, and takes the private one away. */
async function share(clicked: Clicked, { answers, command, admission }: ListenerOptions) {
  const { errand, body, respond } = clicked;
  const { user, container, channel } = body;
  const answer = await again(errand, answers);
  if (!answer) return tell(clicked, undefined, command);
  if (!(await admission.claim([`share:${channel?.id}:${container.message_ts}:${user.id}`]))) {
    // Also after a post that failed: nobody can tell whether it stands in the channel.
    const text = textsIn(errand.locale).sharedOnce;
    return say(clicked, message({ text, blocks: sections([text]) }));
  }
  const notice = textsIn(errand.locale).sharedBy(mentionOf(user.id));
  await respond({
    response_type: "in_channel",
    replace_original: false,
    ...answerMessage(answer, command, { notice }),
    unfurl_links: false,
    unfurl_media: false,
  });
  await respond({ delete_original: true });
}

/** A mention of whoever has this id. Throws where it is none, which would be markup of its own. */
function mentionOf(userId: string): string {
  if (!/^[A-Z0-9]+$/u.test(userId)) throw new Error("Slack does not say who clicked.");
  return `<@${userId}>`;
}

/** The answer that a card shows, made again; undefined where the notes give another one by now. */
async function again({ question, id, page, locale }: Errand, answers: LaterAnswers) {
  if (question === "") return answers.lookUp(id, locale, page);
  const isFirst = id !== "" && page === 0;
  const answer = await (isFirst
    ? answers.ask(question, locale)
    : answers.list(question, locale, page));
  return subjectOf(answer) === id ? answer : undefined;
}

async function openNotes(clicked: Clicked, { answers, command }: ListenerOptions) {
  const { errand, body, client } = clicked;
  const entry = await answers.talk(errand.id);
  if (!entry) return tell(clicked, undefined, command);
  await showWindow(client, body, notesModal(entry, errand.page, errand.locale));
}

async function turnPage({ errand, body, client }: Clicked, { answers, command }: ListenerOptions) {
  const { locale, id, page } = errand;
  const entry = await answers.talk(id);
  const view = entry
    ? notesModal(entry, page, locale)
    : sayingModal(textsIn(locale).gone(command), locale);
  await client.views.update({ view_id: body.view?.id ?? "", view });
}

/** Says that a button leads to what the notes have no more. */
async function sayGone(
  { body, respond, client }: Omit<Clicked, "errand">,
  locale: Locale,
  command: string,
) {
  const text = textsIn(locale).gone(command);
  if (body.view) return showWindow(client, body, sayingModal(text, locale));
  await say({ body, respond }, message({ text, blocks: sections([text]) }));
}
