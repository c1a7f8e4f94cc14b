import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { NoteEncoder } from "./note-encoder.ts";
import { pointsInOrder } from "./passages.ts";

/** All that is indexed of a talk, as codes of a {@link NoteEncoder}. */
export interface TalkWords {
  readonly title: Uint32Array;
  readonly people: Uint32Array;
  readonly meetup: Uint32Array;
  /** What is written beside the title, and the links. */
  readonly about: Uint32Array;
  /** By point, in the order of `pointsInOrder`. */
  readonly passages: readonly Uint32Array[];
}

/** Reads the texts of a talk, and those that the catalogue knows it by. */
export function readTalkWords(
  { talk, meetup, people }: CataloguedTalk,
  encoder: NoteEncoder,
): TalkWords {
  return {
    passages: pointsInOrder(talk).map(({ point }) => encoder.encode(point.text)),
    title: encoder.encode(talk.title),
    people: encoder.encode(
      ...people.flatMap(({ names, handles }) => [...names, ...handles]),
      ...talk.speakers.map(({ company }) => company),
    ),
    meetup: encoder.encode(meetup.title, ...meetup.aliases, meetup.date, meetup.venue),
    about: encoder.encode(
      talk.heading.replace(talk.title, " "),
      ...talk.links.flatMap(({ text, url }) => [text, url]),
    ),
  };
}
