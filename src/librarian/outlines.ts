import type { Answer, TalkCard } from "../answer/answer.ts";
import type { Meetup } from "../notes/meetup.ts";

const outlines = new WeakMap<Meetup, Meetup>();

/**
 * The same answer, in which the meetup around a talk knows its other talks by their titles alone.
 *
 * A list of ten talks would otherwise carry the notes of ten whole meetups from thread to thread,
 * which takes longer than to find the answer.
 */
export function withOutlines(answer: Answer): Answer {
  switch (answer.kind) {
    case "talk":
      return { ...answer, best: lean(answer.best), others: answer.others.map(lean) };
    case "meetup":
      return { ...answer, meetup: outlineOf(answer.meetup), talks: answer.talks.map(lean) };
    case "talks":
    case "speaker":
      return { ...answer, talks: answer.talks.map(lean) };
    case "people":
      return {
        ...answer,
        people: answer.people.map((one) => ({ ...one, talks: one.talks.map(lean) })),
      };
    case "shelf":
    case "nothing":
    case "help":
    case "thanks":
      return answer;
  }
}

function lean(card: TalkCard): TalkCard {
  return { ...card, entry: { ...card.entry, meetup: outlineOf(card.entry.meetup) } };
}

function outlineOf(meetup: Meetup): Meetup {
  const known = outlines.get(meetup);
  if (known) return known;
  const talks = meetup.talks.map((talk) => ({ ...talk, points: [], links: [] }));
  const outline = { ...meetup, talks };
  outlines.set(meetup, outline);
  return outline;
}
