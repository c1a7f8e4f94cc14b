import type { App, BlockButtonAction } from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import { topicAfter } from "../../answer/follow-up/topic.ts";
import { textsIn } from "../../card/texts.ts";
import type { Click } from "../blocks/buttons.ts";
import { readErrand } from "../blocks/errand.ts";
import { sayingModal } from "../blocks/modal.ts";
import { notesModal } from "../blocks/notes-modal.ts";
import { ratedMessage, readRating } from "../blocks/rating.ts";
import { showWindow } from "../calls/windows.ts";
import type { Conversations } from "../memory/conversations.ts";
import type { Ratings } from "../memory/ratings.ts";
import { readPayload } from "../payload/payload.ts";
import { type Clicked, isKept, sayGone, tellClicker } from "./clicked.ts";
import { publishHome, shelfOf } from "./home.ts";
import type { ListenerOptions } from "./options.ts";
import { share } from "./share.ts";

/** Buttons lead on from an answer: for the one who clicks, and in the channel for Share. */
export function listenForClicks(
  app: App,
  options: ListenerOptions,
  conversations: Conversations,
  ratings: Ratings,
): void {
  const { answers, command, admission, localeOf } = options;
  /** Tells the answer; in a direct message one can go on from it. */
  const lead = async (clicked: Clicked, answer: Answer | undefined) => {
    await tellClicker(clicked, answer, command);
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
    rate: (clicked) => rate(clicked, ratings, command),
    ask: async (clicked) => {
      const { question, locale } = clicked.errand;
      return lead(clicked, await answers.ask(question, locale));
    },
  };
  for (const [name, listen] of Object.entries(listeners)) {
    const actionId = new RegExp(`^${name}(?:-|$)`, "u"); // Ids are unique in a message.
    app.action<BlockButtonAction>(actionId, async ({ ack, action, body, respond, client }) => {
      await ack();
      const { who = "", keys } = readPayload(body);
      if (!(await admission.claim(keys))) return;
      const errand = readErrand(action.value ?? "");
      if (errand) return listen({ errand, body, respond, client });
      // Of an older version of the bot.
      await sayGone({ body, respond, client }, await localeOf(who), command);
    });
  }
}

/** Thanks the one who rated; who says that an answer did not help may say why, or not. */
async function rate(clicked: Clicked, ratings: Ratings, command: string): Promise<void> {
  const { errand, body, respond } = clicked;
  const { channel, container, user } = body;
  const rating = readRating(errand.id);
  if (!rating) return sayGone(clicked, errand.locale, command);
  ratings(`${channel?.id}:${container.message_ts}:${user.id}`, rating);
  await respond({
    response_type: "ephemeral",
    replace_original: rating.reason !== undefined, // The reasons are no use any more.
    ...ratedMessage(rating, errand.locale),
  });
}

async function openNotes(clicked: Clicked, { answers, command }: ListenerOptions) {
  const { errand, body, client } = clicked;
  const entry = await answers.talk(errand.id);
  if (!entry) return tellClicker(clicked, undefined, command);
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
