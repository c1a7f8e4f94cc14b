import type { Action } from "../../card/action.ts";
import { unwishChoice } from "../../card/choices/wish-choices.ts";
import { textsIn } from "../../card/texts.ts";
import type { Wish } from "../../demand/demand.ts";
import { keptWords } from "../../demand/kept-words.ts";
import { message, saying, sections } from "../blocks/blocks.ts";
import { buttonRow } from "../blocks/buttons.ts";
import { sayingModal } from "../blocks/modal.ts";
import { escapedLine, lineLength } from "../blocks/outside-text.ts";
import { post } from "../calls/post.ts";
import { showWindow } from "../calls/windows.ts";
import { type Clicked, isInChannel, say } from "./clicked.ts";
import type { ListenerOptions } from "./options.ts";
import { mentionOf } from "./share.ts";

type Organised = Pick<ListenerOptions, "demand" | "organisers" | "locale">;

/**
 * Notes that somebody would like a talk, or could give it; of the latter alone the organisers hear who. A
 * second click of the same person on the same day takes it back.
 */
export async function wish(
  clicked: Clicked,
  { question, gives }: Extract<Action, { kind: "wish" }>,
  options: Organised,
): Promise<void> {
  const { body, locale } = clicked;
  const texts = textsIn(locale);
  const made = await options.demand?.wish({ words: question, gives }, body.user.id);
  if (made?.kind === "taken-back") return takenBack(clicked, made.wish, options);
  if (!made || (gives && !(await tellOrganisers(clicked, made.id, question, options)))) {
    return tell(clicked, texts.wishUnkept);
  }
  return tell(clicked, gives ? texts.offerMade : texts.wishMade, made.id);
}

/** Takes back the wish with this id, by the button below what was said of it. */
export async function unwish(clicked: Clicked, id: string, options: Organised): Promise<void> {
  const before = await options.demand?.takeBack(id);
  return takenBack(clicked, before, options);
}

async function takenBack(clicked: Clicked, before: Wish | undefined, options: Organised) {
  if (before?.told) await untell(clicked, before, options);
  return tell(clicked, textsIn(clicked.locale).wishTakenBack);
}

/** Posts who could give the talk; false where the organisers cannot be told, and then it is no wish. */
async function tellOrganisers(
  { body, client }: Clicked,
  id: string,
  question: string,
  { demand, organisers, locale }: Organised,
): Promise<boolean> {
  const words = escapedLine(keptWords(question), lineLength);
  try {
    if (organisers === undefined) throw new Error("There is no channel of the organisers.");
    const text = textsIn(locale).offered(mentionOf(body.user.id), words);
    const named = { ...saying(text), text }; // The mention is one for phones, too.
    await demand?.tell(id, (await post(client, { channel: organisers }, named)) ?? "");
    return true;
  } catch {
    await demand?.takeBack(id);
    return false;
  }
}

/** Takes the name away from the organisers; where that message cannot be, they are told. */
async function untell({ client }: Clicked, { told, words }: Wish, options: Organised) {
  const { organisers: channel, locale } = options;
  if (channel === undefined) return;
  await client.chat.delete({ channel, ts: told }).catch(async () => {
    const text = textsIn(locale).offerTakenBack(escapedLine(words, lineLength));
    await post(client, { channel }, saying(text));
  });
}

/** Says what came of the click, with a button that takes the wish back. */
async function tell(clicked: Clicked, text: string, id?: string): Promise<void> {
  const { body, client, locale } = clicked;
  if (!isInChannel(body)) return showWindow(client, body, sayingModal(text, locale));
  const choices = id === undefined ? [] : [unwishChoice(id, textsIn(locale))];
  const actions = buttonRow(choices, locale);
  await say(clicked, message({ text, blocks: sections([text]), actions }));
}
