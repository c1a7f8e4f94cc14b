/** The buttons below an answer, each with the errand that it sends. */
import type { ActionsBlock, Button } from "@slack/types";
import type { Answer, PeopleAnswer, TalkAnswer } from "../../answer/answer.ts";
import { onPage } from "../../answer/page.ts";
import type { TalkList } from "../../card/talk-lines.ts";
import { textsIn } from "../../card/texts.ts";
import { shortName } from "../../catalogue/short-name.ts";
import { type Errand, errandValue } from "./errand.ts";
import { plain } from "./outside-text.ts";

/** What a click does. The `action_id` is this name, with an ending where a message has several. */
export type Click =
  | "share"
  | "notes"
  | "page"
  | "look"
  | "list"
  | "ask"
  | "shelf"
  | "browse"
  | "rate";

type ActionId = Click | `${Click}-${string}`;

/** Buttons in one row are at most this many, so that a phone shows them without scrolling. */
const mostSpeakers = 2;
const mostQuestions = 5;
/** Slack's limit for the words on a button, and for those read out of it. */
const longestLabel = 75;

/** The row of buttons of an answer; none where there is nothing more to do. */
export function buttonsOf(answer: Answer, canShare: boolean): readonly ActionsBlock[] {
  const elements = [...(canShare ? shareButton(answer) : []), ...furtherButtons(answer)];
  return buttonRow(elements);
}

/**
 * The button beside one row of a list. All rows have one of the same name, so those who hear them
 * are told which is which.
 */
export function openButton(actionId: ActionId, name: string, errand: Errand): Button | undefined {
  const { open } = textsIn(errand.locale);
  const [made] = button(actionId, open, errand);
  return made && { ...made, accessibility_label: plain(`${open}: ${name}`, longestLabel) };
}

/** The button beside one speaker of several: all of their talks. */
export function speakerButton(place: number, name: string, errand: Errand): Button | undefined {
  const [made] = button(`look-speaker-${place}`, textsIn(errand.locale).moreBy(name), errand);
  return made;
}

/** Buttons side by side; no row without any. */
export function buttonRow(elements: readonly Button[]): readonly ActionsBlock[] {
  return elements.length > 0 ? [{ type: "actions", elements: [...elements] }] : [];
}

/** The id of what an answer is about; empty for a list about something, undefined for no talks. */
export function subjectOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case "talk":
      return answer.best.entry.talk.id;
    case "speaker":
      return answer.person.id;
    case "meetup":
      return answer.meetup.id;
    case "talks":
    case "people":
      return "";
    case "shelf":
    case "nothing":
    case "help":
    case "thanks":
      return undefined;
  }
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

function shareButton(answer: Answer): readonly Button[] {
  const id = subjectOf(answer);
  if (id === undefined) return [];
  const page = "page" in answer ? answer.page : 0;
  return button("share", textsIn(answer.locale).share, { ...errandOf(answer), id, page });
}

function furtherButtons(answer: Answer): readonly Button[] {
  switch (answer.kind) {
    case "talk":
      return talkButtons(answer);
    case "talks":
    case "meetup":
    case "speaker":
    case "people":
      return nextButton(answer);
    case "shelf":
    case "nothing": // Its buttons stand below the sentence that they belong to.
    case "thanks":
      return [];
    case "help":
      return questionButtons(answer, answer.examples);
  }
}

function talkButtons({ best, others, total, ...answer }: TalkAnswer): readonly Button[] {
  const texts = textsIn(answer.locale);
  const { talk, meetup, people } = best.entry;
  const about = (id: string) => ({ ...errandOf(answer), question: "", id });
  const speakers = people.filter(({ talkIds }) => talkIds.length > 1).slice(0, mostSpeakers);
  return [
    ...(talk.points.length > 0 ? button("notes", texts.readNotes, about(talk.id)) : []),
    ...speakers.flatMap((person, n) =>
      button(`look-speaker-${n}`, texts.moreBy(shortName(person)), about(person.id)),
    ),
    ...(meetup.talks.length > 1 ? button("look-meetup", texts.sameMeetup, about(meetup.id)) : []),
    ...(total > 1 + others.length ? button("list", texts.more, errandOf(answer)) : []),
  ];
}

/** The next page of a list: by the question that led to it, else by what it lists. */
function nextButton(list: TalkList | PeopleAnswer): readonly Button[] {
  if ((list.page + 1) * onPage >= list.total) return [];
  const errand = { ...errandOf(list), id: subjectOf(list) ?? "", page: list.page + 1 };
  return button(list.question === "" ? "look-more" : "list", textsIn(list.locale).more, errand);
}

/** Questions that the bot proposes: one click asks them. */
export function questionButtons(answer: Answer, questions: readonly string[]): readonly Button[] {
  return [...new Set(questions)]
    .slice(0, mostQuestions)
    .flatMap((question, n) => button(`ask-${n}`, question, { ...errandOf(answer), question }));
}

function errandOf({ locale, question }: Pick<Answer, "locale" | "question">): Errand {
  return { locale, id: "", page: 0, question };
}
