import type { App, BlockButtonAction, RespondFn } from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import type { LaterAnswers } from "../../answer/answers.ts";
import { answerMessage } from "../messages/answer-message.ts";
import { message, sections } from "../messages/blocks.ts";
import { type Click, subjectOf } from "../messages/buttons.ts";
import { type Errand, readErrand } from "../messages/errand.ts";
import { notesModal, sayingModal } from "../messages/notes-modal.ts";
import { type Locale, textsIn } from "../messages/texts.ts";
import type { ListenerOptions } from "./options.ts";

/** Seen by the one who clicked, beside the message that has the button. */
const aside = { response_type: "ephemeral", replace_original: false } as const;

/** A click on one of our buttons: who clicked where, and what for. */
interface Clicked {
  readonly errand: Errand;
  readonly body: BlockButtonAction;
  readonly respond: RespondFn;
  readonly client: App["client"];
}

/** Buttons lead on from an answer: for the one who clicks, and in the channel for Share. */
export function listenForClicks(app: App, options: ListenerOptions): void {
  const { answers, command, admission, locale } = options;
  const listeners: Readonly<Record<Click, (clicked: Clicked) => Promise<void>>> = {
    share: (clicked) => share(clicked, options),
    notes: (clicked) => openNotes(clicked, options),
    page: (clicked) => turnPage(clicked, options),
    look: async (clicked) => {
      const { id, locale, page } = clicked.errand;
      return tell(clicked, await answers.lookUp(id, locale, page), command);
    },
    list: async (clicked) => {
      const { question, page } = clicked.errand;
      return tell(clicked, await answers.list(question, page), command);
    },
    ask: async (clicked) => tell(clicked, await answers.ask(clicked.errand.question), command),
  };
  for (const [name, listen] of Object.entries(listeners)) {
    const actionId = new RegExp(`^${name}(?:-|$)`, "u"); // Ids are unique in a message.
    app.action<BlockButtonAction>(actionId, async ({ ack, action, body, respond, client }) => {
      await ack();
      if (!(await admission.admit([`trigger:${body.trigger_id}`]))) return;
      const errand = readErrand(action.value ?? "");
      if (errand) await listen({ errand, body, respond, client });
      else await respond({ ...aside, ...gone(locale, command) }); // Of an older version of the bot.
    });
  }
}

/** Answers the one who clicked; a direct message of ours is answered for both to keep. */
async function tell(
  { errand, body, respond }: Clicked,
  answer: Answer | undefined,
  command: string,
) {
  const { container, channel } = body;
  const isOurs = channel?.id.startsWith("D") && !container.is_ephemeral;
  const thread = container.thread_ts;
  await respond({
    ...aside,
    ...(isOurs && { response_type: "in_channel" }),
    ...(thread && { thread_ts: thread }),
    ...(answer
      ? answerMessage(answer, command, { canShare: !isOurs })
      : gone(errand.locale, command)),
  });
}

/** Posts the card in the channel as it stands, and takes the private one away. */
async function share(clicked: Clicked, { answers, command, admission }: ListenerOptions) {
  const { errand, body, respond } = clicked;
  const { user, container, channel } = body;
  const answer = await again(errand, answers);
  if (!answer) return tell(clicked, undefined, command);
  if (!(await admission.admit([`share:${channel?.id}:${container.message_ts}:${user.id}`]))) return;
  const notice = textsIn(errand.locale).sharedBy(`<@${user.id}>`);
  await respond({
    response_type: "in_channel",
    replace_original: false,
    ...answerMessage(answer, command, { notice }),
    unfurl_links: false,
    unfurl_media: false,
  });
  await respond({ delete_original: true });
}

/** The answer that a card shows, made again; undefined where the notes give another one by now. */
async function again({ question, id, page, locale }: Errand, answers: LaterAnswers) {
  if (question === "") return answers.lookUp(id, locale, page);
  const isFirst = id !== "" && page === 0;
  const answer = await (isFirst ? answers.ask(question) : answers.list(question, page));
  return subjectOf(answer) === id ? answer : undefined;
}

async function openNotes(clicked: Clicked, { answers, command }: ListenerOptions) {
  const { errand, body, client } = clicked;
  const entry = await answers.talk(errand.id);
  if (!entry) return tell(clicked, undefined, command);
  const view = notesModal(entry, errand.page, errand.locale);
  await client.views.open({ trigger_id: body.trigger_id, view });
}

async function turnPage({ errand, body, client }: Clicked, { answers, command }: ListenerOptions) {
  const { locale, id, page } = errand;
  const entry = await answers.talk(id);
  const view = entry
    ? notesModal(entry, page, locale)
    : sayingModal(textsIn(locale).gone(command), locale);
  await client.views.update({ view_id: body.view?.id ?? "", view });
}

function gone(locale: Locale, command: string) {
  const text = textsIn(locale).gone(command);
  return message({ text, blocks: sections([text]) });
}
