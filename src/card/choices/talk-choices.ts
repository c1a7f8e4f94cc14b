/** What one can do next with a talk, its notes, or a fact of its meetup. */
import type { Answer, MeetupAnswer, TalkAnswer } from "../../answer/answer.ts";
import type { ShownPerson, TalkNotes } from "../../answer/shown-talk.ts";
import { shortName } from "../../catalogue/short-name.ts";
import type { Choice } from "../action.ts";
import type { Texts } from "../text-table.ts";
import { again } from "./again.ts";

/** Speakers whose other talks are offered: a phone shows no more without scrolling. */
const mostSpeakers = 2;

/** To share an answer about a subject. */
export function shareChoice(answer: Answer, subject: string, { share }: Texts): Choice {
  return { label: share, action: { kind: "share", again: again(answer, subject), subject } };
}

/** From a talk, in one order whatever was asked: its notes, to share it, its speakers, its meetup, talks like it, more that was found. */
export function talkChoices(answer: TalkAnswer, texts: Texts): readonly Choice[] {
  const { best, others, total, question, intent } = answer;
  const { id, meetup, people, hasNotes, passage: line } = best;
  const speakers = people.filter(({ talkCount }) => talkCount > 1).slice(0, mostSpeakers);
  const isNamed = answer.isBrief === true || speakers.length > 1;
  const ofSpeakers = speakers.map((person) => speakerChoice(person, isNamed, texts));
  const ofMeetup = meetup.talkCount > 1 ? [meetupChoice(meetup.id, texts.sameMeetup)] : [];
  const isFact = intent === "who" || intent === "when" || intent === "where";
  // Below a fact of the talk that stands above with all that one can do: only what goes on from that fact.
  if (answer.isBrief && intent === "link") return [];
  if (answer.isBrief && isFact) return intent === "who" ? ofSpeakers : ofMeetup;
  const isLike = hasNotes && !isFact && !answer.isAlone;
  const toNotes = { kind: "notes", id, ...(line !== undefined && { line }) } as const;
  const notes: Choice = { label: texts.readNotes, action: toNotes };
  const like: Choice = { label: texts.talksLikeThis, action: { kind: "like", id } };
  const more: Choice = { label: texts.more, action: { kind: "list", question, from: 0 } };
  const further: readonly Choice[] = [
    ...(meetup.talkCount > 1 ? [meetupChoice(meetup.id, texts.talksOfSame)] : []),
    ...(isLike ? [like] : []),
    ...(total > 1 + others.length ? [more] : []),
  ];
  return [
    ...(hasNotes ? [notes] : []),
    shareChoice(answer, id, texts),
    ...ofSpeakers,
    ...further.map((choice): Choice => ({ ...choice, isRare: true })), // Each has one place on all surfaces.
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
    ...(talkCount > 1 ? [meetupChoice(id, texts.sameMeetup)] : []),
  ];
}

/** All talks of the meetup of a talk. */
function meetupChoice(id: string, label: string): Choice {
  return { label, action: { kind: "look-meetup", id, from: 0 } };
}

/** From the day or the place of a meetup, to its talks. */
export function programmeChoice(
  { meetup: { id }, total }: MeetupAnswer,
  { talkCount }: Texts,
): readonly Choice[] {
  if (total === 0) return [];
  return [{ label: talkCount(total), action: { kind: "look-meetup", id, from: 0 } }];
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
