/** The buttons below an answer, each with the errand that it sends. */
import type { ActionsBlock, Button } from "@slack/types";
import type { Answer, TalkAnswer } from "../../answer/answer.ts";
import { type Errand, errandValue } from "./errand.ts";
import { plain } from "./outside-text.ts";
import { type Texts, textsIn } from "./texts.ts";

/** What a click does. The `action_id` is this name, with an ending where a message has several. */
export type Click = "share" | "notes" | "page" | "speaker" | "meetup" | "ask";

type ActionId = Click | `${Click}-${string}`;

/** Buttons in one row are at most this many, so that a phone shows them without scrolling. */
const mostSpeakers = 2;
const mostQuestions = 5;
/** Slack's limit for the words on a button. */
const longestLabel = 75;

/** The row of buttons of an answer; none where there is nothing more to do. */
export function buttonsOf(answer: Answer, canShare: boolean): readonly ActionsBlock[] {
  const texts = textsIn(answer.locale);
  const elements = [
    ...(canShare ? shareButton(answer, texts) : []),
    ...(answer.kind === "talk" ? talkButtons(answer, texts) : []),
    ...questionButtons(answer),
  ];
  return elements.length > 0 ? [{ type: "actions", elements }] : [];
}

/** A button; none where its errand is too long for Slack, or it has no words. */
export function button(actionId: ActionId, label: string, errand: Errand): readonly Button[] {
  const value = errandValue(errand);
  const text = plain(label, longestLabel);
  if (value === undefined || text === "") return [];
  return [
    {
      type: "button",
      action_id: actionId,
      text: { type: "plain_text", text, emoji: false },
      value,
    },
  ];
}

function shareButton(answer: Answer, texts: Texts): readonly Button[] {
  if (answer.kind === "nothing" || answer.kind === "help") return [];
  const id = answer.kind === "talk" ? answer.best.entry.talk.id : "";
  return button("share", texts.share, { ...errandOf(answer), id });
}

function talkButtons({ best, ...answer }: TalkAnswer, texts: Texts): readonly Button[] {
  const { talk, meetup, people } = best.entry;
  const about = (id: string) => ({ ...errandOf(answer), question: "", id });
  const speakers = people.filter(({ talkIds }) => talkIds.length > 1).slice(0, mostSpeakers);
  return [
    ...(talk.points.length > 0 ? button("notes", texts.readNotes, about(talk.id)) : []),
    ...speakers.flatMap(({ id, name }, n) => button(`speaker-${n}`, texts.moreBy(name), about(id))),
    ...(meetup.talks.length > 1 ? button("meetup", texts.sameMeetup, about(meetup.id)) : []),
  ];
}

/** Questions that the bot proposes: one click asks them. */
function questionButtons(answer: Answer): readonly Button[] {
  const questions =
    answer.kind === "nothing" ? answer.suggestions : answer.kind === "help" ? answer.examples : [];
  return questions
    .slice(0, mostQuestions)
    .flatMap((question, n) => button(`ask-${n}`, question, { ...errandOf(answer), question }));
}

function errandOf({ locale, question }: Pick<Answer, "locale" | "question">): Errand {
  return { locale, id: "", page: 0, question };
}
