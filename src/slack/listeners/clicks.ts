import type { App } from "@slack/bolt";
import type { Answer } from "../../answer/answer.ts";
import { topicAfter } from "../../answer/follow-up/topic.ts";
import type { Action, Again, Turns } from "../../card/action.ts";
import { textsIn } from "../../card/texts.ts";
import { readActionValue } from "../blocks/action-value.ts";
import { sayingModal } from "../blocks/modal.ts";
import { notesModal } from "../blocks/notes-modal.ts";
import { showWindow } from "../calls/windows.ts";
import type { Conversations } from "../memory/conversations.ts";
import type { Ratings } from "../memory/ratings.ts";
import { readPayload } from "../payload/payload.ts";
import { answerAgain } from "./answer-again.ts";
import { type Click, type Clicked, isKept, sayGone, tellClicker } from "./clicked.ts";
import { hearAnswer, hearTalk } from "./hear-answer.ts";
import { lookedAtIn, publishHome } from "./home.ts";
import type { ListenerOptions } from "./options.ts";
import { rate } from "./rate.ts";
import { takeBack } from "./share.ts";
import { openShareWindow } from "./share-window.ts";
import { unwish, wish } from "./wishes.ts";

const kinds: Readonly<Record<Action["kind"], true>> = {
  ...{ ask: true, list: true, like: true },
  ...{ "look-talk": true, "look-speaker": true, "look-meetup": true },
  ...{ notes: true, page: true, browse: true, shelf: true },
  ...{ share: true, "take-back": true, rate: true, wish: true, unwish: true },
};
/** The `action_id` of every button of ours, now and of older versions, begins with what it does. */
const ours = new RegExp(`^(?:${[...Object.keys(kinds), "look", "menu"].join("|")})(?:-|$)`, "u");

/** Buttons lead on from an answer: for the one who clicks, and in the channel for Share. */
export function listenForClicks(
  app: App,
  options: ListenerOptions,
  conversations: Conversations,
  ratings: Ratings,
): void {
  const { answers, command, admission, localeOf, demand } = options;
  app.action<Click>(ours, async ({ ack, action, body, respond, client }) => {
    await ack();
    const { who = "", keys } = readPayload(body);
    if (!(await admission.claim(keys))) return;
    const read = readActionValue(valueIn(action));
    if (read) return act({ locale: read.locale, body, respond, client }, read.action);
    // Of an older version of the bot.
    await sayGone({ body, respond, client }, await localeOf(who), command);
  });

  async function act(clicked: Clicked, action: Action): Promise<void> {
    const { locale } = clicked;
    switch (action.kind) {
      case "ask":
      case "list":
      case "like":
      case "look-talk":
      case "look-speaker":
      case "look-meetup":
        return leadAgain(clicked, action);
      case "share":
        return openShareWindow(clicked, action, options);
      case "notes":
        return openNotes(clicked, action, options);
      case "page":
        return turnPage(clicked, action, options);
      case "shelf":
        return turnHome(clicked, action, options);
      case "browse": {
        const home = await answers.home(action.shelf, action.from, locale);
        return lead(clicked, { kind: "shelf", question: home.shelf, locale, home }, action.turns);
      }
      case "take-back":
        return takeBack(clicked, action.by);
      case "rate":
        return rate(clicked, action, ratings, options);
      case "wish":
        return wish(clicked, action, options);
      case "unwish":
        return unwish(clicked, action.id, options);
      default:
        return action satisfies never;
    }
  }

  async function leadAgain(clicked: Clicked, again: Again): Promise<void> {
    const answer = await answerAgain(again, clicked.locale, answers);
    const who = clicked.body.user.id;
    if (answer && again.kind === "ask") hearAnswer(demand, answer, who);
    else if (answer?.kind === "talk") hearTalk(demand, "opened", answer.best.id, who);
    await lead(clicked, answer, "turns" in again ? again.turns : undefined);
  }

  /** Tells the answer; in a direct message one can go on from it. */
  async function lead(clicked: Clicked, answer: Answer | undefined, turns?: Turns): Promise<void> {
    await tellClicker(clicked, answer, command, turns);
    const { channel, container } = clicked.body;
    if (!channel || !isKept(clicked.body)) return;
    const { message_ts: ts = "", thread_ts: threadTs } = container;
    const place = { channel: channel.id, ts, ...(threadTs && { threadTs }) };
    const topic = answer && topicAfter(answer);
    if (topic) conversations.remember(place, topic, undefined);
  }
}

/** Turns the Home tab; what was new to the person stays so. */
function turnHome(
  { client, body, locale }: Clicked,
  { shelf, from }: To<"shelf">,
  options: ListenerOptions,
): Promise<void> {
  const lookedAt = lookedAtIn(body.view) ?? "";
  return publishHome(client, body.user.id, { shelf, from, locale, lookedAt }, options);
}

function valueIn(action: Click["actions"][number]): string {
  return ("selected_option" in action ? action.selected_option.value : action.value) ?? "";
}

type To<Kind extends Action["kind"]> = Extract<Action, { kind: Kind }>;

async function openNotes(clicked: Clicked, { id, line }: To<"notes">, options: ListenerOptions) {
  const { answers, command, demand } = options;
  const { locale, body, client } = clicked;
  const notes = await answers.notes(id);
  if (!notes) return tellClicker(clicked, undefined, command);
  hearTalk(demand, "opened", notes.talk.id, body.user.id);
  await showWindow(client, body, notesModal(notes, { line }, locale));
}

async function turnPage(
  { locale, body, client }: Clicked,
  { id, page, line }: To<"page">,
  { answers, command }: ListenerOptions,
): Promise<void> {
  const notes = await answers.notes(id);
  const view = notes
    ? notesModal(notes, { page, line }, locale)
    : sayingModal(textsIn(locale).gone(command), locale);
  await client.views.update({ view_id: body.view?.id ?? "", view });
}
