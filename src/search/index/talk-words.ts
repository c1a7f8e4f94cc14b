/**
 * The words of a talk, packed into one array of numbers: all that is indexed of it.
 *
 * Reading a text takes most of the time of a build, and one array for each of its points most of
 * the memory. So each talk is read once, kept like this, and saved like this.
 */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { NoteEncoder } from "./note-encoder.ts";
import { pointsInOrder } from "./passages.ts";

/** Lists of codes (see {@link NoteEncoder}), each after its length: the points in order, then the four fields. */
export type PackedWords = Uint32Array;

/** Views of a packed talk, which share its memory. */
export interface TalkWords {
  /** By point, in the order of `pointsInOrder`. */
  readonly passages: readonly Uint32Array[];
  readonly title: Uint32Array;
  readonly people: Uint32Array;
  readonly meetup: Uint32Array;
  /** What is written beside the title, and the links. */
  readonly about: Uint32Array;
}

/** Reads the texts of a talk, and those that the catalogue knows it by. */
export function packWords(
  { talk, meetup, people }: CataloguedTalk,
  encoder: NoteEncoder,
): PackedWords {
  const packed: number[] = [];
  const add = (...texts: readonly (string | undefined)[]) => {
    const start = packed.push(0);
    for (const text of texts) if (text) encoder.encode(text, packed);
    packed[start - 1] = packed.length - start;
  };
  for (const { point } of pointsInOrder(talk)) add(point.text);
  add(talk.title);
  add(
    ...people.flatMap(({ names, handles }) => [...names, ...handles]),
    ...talk.speakers.map(({ company }) => company),
  );
  add(meetup.title, ...meetup.aliases, meetup.date, meetup.venue);
  add(talk.heading.replace(talk.title, " "), ...talk.links.flatMap(({ text, url }) => [text, url]));
  return new Uint32Array(packed);
}

/** What was packed. */
export function unpackWords(packed: PackedWords): TalkWords {
  const lists: Uint32Array[] = [];
  for (let start = 1; start <= packed.length; ) {
    const end = start + (packed[start - 1] ?? 0);
    lists.push(packed.subarray(start, end));
    start = end + 1;
  }
  const [title = none, people = none, meetup = none, about = none] = lists.splice(-4);
  return { passages: lists, title, people, meetup, about };
}

const none = new Uint32Array();
