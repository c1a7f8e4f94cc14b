/** Answers to what is known by its id, as a button names it. Undefined where the notes have it no more. */
import type { Catalogue, CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Locale } from "../search/query.ts";
import type { MeetupAnswer, SpeakerAnswer, TalkCard } from "./answer.ts";

const shownTalks = 10;

/** The talk with this id. */
export function lookUpTalk(id: string, { talks }: Catalogue): CataloguedTalk | undefined {
  return talks.find(({ talk }) => talk.id === id);
}

/** All talks of the person with this id. */
export function lookUpSpeaker(
  id: string,
  { people, talks }: Catalogue,
  locale: Locale,
): SpeakerAnswer | undefined {
  const person = people.find((person) => person.id === id);
  if (!person) return undefined;
  const cards = talks.filter((entry) => entry.people.some((one) => one.id === id)).map(card);
  const question = person.name;
  return { kind: "speaker", intent: "speaker", question, locale, person, ...firstOf(cards) };
}

/** The programme of the meetup with this id. */
export function lookUpMeetup(
  id: string,
  { meetups, talks }: Catalogue,
  locale: Locale,
): MeetupAnswer | undefined {
  const meetup = meetups.find((meetup) => meetup.id === id);
  if (!meetup) return undefined;
  const cards = talks.filter((entry) => entry.meetup.id === id).map(card);
  const question = meetup.title;
  return { kind: "meetup", intent: "meetup", question, locale, meetup, ...firstOf(cards) };
}

function card(entry: CataloguedTalk): TalkCard {
  return { entry, points: [], score: 0, matches: [] };
}

function firstOf(cards: readonly TalkCard[]) {
  return { talks: cards.slice(0, shownTalks), total: cards.length };
}
