import type { SpeakerCard, TalkCard } from "./answer.ts";

/** Everybody who gave one of the talks, once, in the order of their first one, with all of theirs. */
export function speakerCards(cards: readonly TalkCard[]): readonly SpeakerCard[] {
  const ids = new Set(cards.flatMap(({ entry }) => entry.people.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const talks = cards.filter(({ entry }) => entry.people.some((one) => one.id === id));
    const person = talks[0]?.entry.people.find((one) => one.id === id);
    return person ? [{ person, talks }] : [];
  });
}
