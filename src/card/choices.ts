/** What one can do next with an answer: each action with the words on its button. */

import type {
  ListAnswer,
  MeetupAnswer,
  Nothing,
  ShownPerson,
  TalkAnswer,
  TalkNotes,
} from "../answer/answer.ts";
import { type Answer, isList, type ShownTalk, subjectOf } from "../answer/answer.ts";
import { inMessage, onPage } from "../answer/stretch.ts";
import { shortName } from "../catalogue/short-name.ts";
import { type Shelf, shelves } from "../question/asked.ts";
import {
  type Action,
  type Again,
  type Choice,
  type Rate,
  ratedKinds,
  reasons,
  verdicts,
} from "./action.ts";
import type { Counted, Texts } from "./text-table.ts";

/** Speakers whose other talks are offered, and questions: a phone shows no more without scrolling. */
const mostSpeakers = 2;
const mostQuestions = 3;
/** Longest id of a talk that goes with a rating, in UTF-16 units. */
const longestId = 400;

/** To share an answer about a subject. */
export function shareChoice(answer: Answer, subject: string, { share }: Texts): Choice {
  return { label: share, action: { kind: "share", again: again(answer, subject), subject } };
}

/** The way to an answer: by the question, else by what it is about. */
function again(answer: Answer, id: string): Again {
  const { question } = answer;
  const from = isList(answer) ? answer.from : 0;
  if (question === "") return look(answer, id, from);
  return id !== "" && from === 0 ? { kind: "ask", question } : { kind: "list", question, from };
}

function look({ kind }: Answer, id: string, from: number): Again {
  if (kind === "talks") return { kind: "like", id };
  if (kind === "meetup") return { kind: "look-meetup", id, from };
  return { kind: kind === "speaker" ? "look-speaker" : "look-talk", id, from };
}

/** From a talk, in one order whatever was asked: its notes, to share it, its speakers, its meetup, talks like it, more that was found. */
export function talkChoices(answer: TalkAnswer, texts: Texts): readonly Choice[] {
  const { best, others, total, question, intent } = answer;
  const { id, meetup, people, hasNotes, passage: line } = best;
  const speakers = people.filter(({ talkCount }) => talkCount > 1).slice(0, mostSpeakers);
  const isNamed = answer.isBrief === true || speakers.length > 1;
  const ofSpeakers = speakers.map((person) => speakerChoice(person, isNamed, texts));
  const ofMeetup = meetup.talkCount > 1 ? [meetupChoice(meetup.id, texts)] : [];
  const isFact = intent === "who" || intent === "when" || intent === "where";
  // Below a fact of the talk that stands above with all that one can do: only what goes on from that fact.
  if (answer.isBrief && intent === "link") return [];
  if (answer.isBrief && isFact) return intent === "who" ? ofSpeakers : ofMeetup;
  const isLike = hasNotes && !isFact && !answer.isAlone;
  const toNotes = { kind: "notes", id, ...(line !== undefined && { line }) } as const;
  const notes: Choice = { label: texts.readNotes, action: toNotes };
  const like: Choice = { label: texts.talksLikeThis, action: { kind: "like", id } };
  const more: Choice = { label: texts.more, action: { kind: "list", question, from: 0 } };
  return [
    ...(hasNotes ? [notes] : []),
    shareChoice(answer, id, texts),
    ...ofSpeakers,
    ...ofMeetup,
    ...(isLike ? [like] : []),
    ...(total > 1 + others.length ? [more] : []),
  ];
}

/** From the notes of a talk: the talks beside it, and all of its meetup. */
export function notesChoices({ talk, before, after }: TalkNotes, texts: Texts): readonly Choice[] {
  const to = (label: string, beside: TalkNotes["before"]): readonly Choice[] =>
    beside
      ? [
          {
            label,
            action: { kind: "page", id: beside.id, page: 0 },
            spoken: `${label}: ${beside.title}`,
          },
        ]
      : [];
  const { id, talkCount } = talk.meetup;
  return [
    ...to(texts.previousTalk, before),
    ...to(texts.nextTalk, after),
    ...(talkCount > 1 ? [meetupChoice(id, texts)] : []),
  ];
}

/** All talks of the meetup of a talk. */
function meetupChoice(id: string, { sameMeetup }: Texts): Choice {
  return { label: sameMeetup, action: { kind: "look-meetup", id, from: 0 } };
}

/** From the day or the place of a meetup, to its talks. */
export function programmeChoice(
  { meetup: { id }, total }: MeetupAnswer,
  { talkCount }: Texts,
): readonly Choice[] {
  if (total === 0) return [];
  return [{ label: talkCount(total), action: { kind: "look-meetup", id, from: 0 } }];
}

/** The rows of a list before those that are shown, and as many that follow: by the question that led to it, else by what it lists. */
export function turnRows(list: ListAnswer, texts: Texts): readonly Choice[] {
  const { question, total, rows, from } = list;
  const to = (from: number): Again => {
    const again: Again =
      question === "" ? look(list, subjectOf(list) ?? "", from) : { kind: "list", question, from };
    return "from" in again ? { ...again, turns: "among others" } : again;
  };
  return turns({ from, shown: rows.length, total, of: counted(list) }, to, texts);
}

/** The ways to the rows before and after those that are shown of a list. */
export function turns(
  { from, shown, total, of }: Page,
  to: (from: number) => Action,
  { previousRows, nextRows }: Texts,
): readonly Choice[] {
  const before = Math.min(from, shown > inMessage ? onPage : inMessage);
  const after = Math.min(shown, total - from - shown);
  return [
    ...(before > 0 ? [{ label: previousRows(before, of), action: to(from - before) }] : []),
    ...(after > 0 ? [{ label: nextRows(after, of), action: to(from + shown) }] : []),
  ];
}

/** Which of all rows of a list are shown. */
interface Page {
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  readonly of: Counted;
}

/** What the rows of a list are. */
export function counted({ kind }: ListAnswer): Counted {
  if (kind === "people") return "person";
  return kind === "meetups" ? "meetup" : "talk";
}

/**
 * Where nothing was found: what may have been meant, to look around (among the speakers where one was asked for), and how to ask.
 * Nothing at the end of a list, where there is nothing to find.
 */
export function waysOn(
  { why, unknown, suggestions }: Nothing,
  command: string,
  texts: Texts,
): readonly Choice[] {
  if (why === "none-like" || why === "no-more" || why === "no-earlier") return [];
  const meant = questionChoices(suggestions, (question) => question);
  const isPerson = unknown?.kind === "person";
  const browse = isPerson
    ? browseChoice("speakers", texts.tabs.speakers, command)
    : browseChoice("meetups", texts.browseMeetups, command);
  return [
    ...meant.map((choice) => ({ ...choice, label: texts.suggestion(choice.label) })),
    ...(why === undefined ? [browse] : []),
    helpChoice(command, texts),
  ];
}

/** From a welcome: to look around, and how to ask. */
export function welcomeChoices(command: string, texts: Texts): readonly Choice[] {
  return [browseChoice("meetups", texts.browseMeetups, command), helpChoice(command, texts)];
}

/** To look around without a question: each shelf, any talk. */
export function shelfChoices(command: string, texts: Texts): readonly Choice[] {
  const any: Choice = {
    label: texts.anyTalk,
    action: { kind: "ask", question: "random" },
    typed: `${command} random`,
  };
  const ofShelf = (shelf: Shelf) => browseChoice(shelf, texts.tabs[shelf], command);
  return [...shelves.map(ofShelf), any];
}

function browseChoice(shelf: Shelf, label: string, command: string): Choice {
  return { label, action: { kind: "browse", shelf, from: 0 }, typed: `${command} ${shelf}` };
}

function helpChoice(command: string, { howToAsk }: Texts): Choice {
  return { label: howToAsk, action: { kind: "ask", question: "" }, typed: `${command} help` };
}

/** All talks of a speaker, who is named where it is not plain who is meant. */
function speakerChoice(
  person: ShownPerson,
  isNamed: boolean,
  { moreBy, sameSpeaker }: Texts,
): Choice {
  const action = { kind: "look-speaker", id: person.id, from: 0 } as const;
  const named = moreBy(shortName(person));
  return isNamed ? { label: named, action } : { label: sameSpeaker, spoken: named, action };
}

/** Opens a speaker of a list, beside whose name it stands. */
export function openSpeaker(person: ShownPerson, texts: Texts): Choice {
  return opens(shortName(person), { kind: "look-speaker", id: person.id, from: 0 }, texts);
}

/** Opens a talk of a list; an item of a page where it stands in the notes. */
export function openTalk({ id, title, isNote, line }: ShownTalk, texts: Texts): Choice {
  const look = { kind: "look-talk", id, from: 0 } as const;
  return opens(title, isNote ? { kind: "notes", id, line } : look, texts);
}

/** Opens what stands beside it. All rows have a button of the same name, so it is told which this is. */
export function opens(name: string, action: Action, { open }: Texts): Choice {
  return { label: open, action, spoken: `${open}: ${name}` };
}

/** Questions that the bot proposes: one click asks them. */
export function questionChoices(
  questions: readonly string[],
  typed: (question: string) => string,
): readonly Choice[] {
  return [...new Set(questions)].slice(0, mostQuestions).map((question) => ({
    label: question,
    action: { kind: "ask", question },
    typed: typed(question),
  }));
}

/** To rate an answer; none for what answers no question by what talks say: a plain list, a fact of the talk that was shown just before. */
export function ratingChoices(answer: Answer, texts: Texts): readonly Choice[] {
  const { kind, question } = answer;
  const rated = ratedKinds.find((one) => one === kind);
  if (question === "" || !rated || !isSearched(answer)) return [];
  const subject = subjectOf(answer) ?? "";
  const of = { again: again(answer, subject), subject: shortEnough(subject) };
  return verdicts.map((verdict) =>
    rateChoice(texts[verdict], { kind: "rate", rating: { kind: rated, verdict }, of }),
  );
}

/** Whether it was looked for by its words, and may be the wrong thing. */
function isSearched(answer: Answer): boolean {
  if (answer.kind === "talk") return answer.isBrief !== true || answer.intent === "topic";
  if (answer.kind === "talks") return answer.isSought === true;
  return answer.kind === "people" && answer.topic !== undefined;
}

/** The id where it leaves room for the question in the value of a button. */
function shortEnough(id: string): string {
  return id.length <= longestId ? id : "";
}

/** The two ways to rate, where one was given, to change one's mind. */
export function verdictChoices(said: Rate, texts: Texts): readonly Choice[] {
  const { kind } = said.rating;
  return verdicts.map((verdict) =>
    rateChoice(texts[verdict], { ...said, rating: { kind, verdict } }),
  );
}

/** To say why an answer did not help, until one has. */
export function reasonChoices(said: Rate, texts: Texts): readonly Choice[] {
  const { rating } = said;
  if (rating.verdict === "helpful" || rating.reason !== undefined) return [];
  return reasons.map((reason) =>
    rateChoice(texts.reasons[reason], { ...said, rating: { ...rating, reason } }),
  );
}

function rateChoice(label: string, action: Rate): Choice {
  return { label, action };
}
