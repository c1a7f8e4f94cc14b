/**
 * The words of a talk, packed into one array of numbers: all that is indexed of it.
 *
 * Reading a text takes most of the time of a build, and one array for each of its points most of
 * the memory. So each talk is read once, kept like this, and saved like this.
 */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import { fields } from "../ranking.ts";
import type { NoteEncoder } from "./note-encoder.ts";
import { pointsInOrder } from "./passages.ts";

/**
 * Lists of codes (see {@link NoteEncoder}), each after its length: one for each of {@link fields} but
 * the body, which has one for each of the points in their order.
 */
export type PackedWords = Uint32Array;

/** The words of a text, in the memory of the packed talk. */
interface FieldWords {
  /** Its place in {@link fields}. */
  readonly field: number;
  readonly codes: Uint32Array;
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
  add(talk.title);
  add(
    ...people.flatMap(({ names, handles }) => [...names, ...handles]),
    ...talk.speakers.map(({ company }) => company),
  );
  add(meetup.title, ...meetup.aliases, meetup.date, meetup.venue);
  add(talk.heading.replace(talk.title, " "), ...talk.links.flatMap(({ text, url }) => [text, url]));
  for (const { point } of pointsInOrder(talk)) add(point.text);
  return new Uint32Array(packed);
}

/** What was packed, in its order. */
export function* wordsByField(packed: PackedWords): Generator<FieldWords> {
  for (const { field, start, end } of placesOfFields(packed))
    yield { field, codes: packed.subarray(start, end) };
}

/** Where in it each text stands, without an object for its words: a library has hundreds of thousands of texts. */
export function* placesOfFields(packed: PackedWords): Generator<FieldPlace> {
  let field = 0;
  for (let start = 1; start <= packed.length; ) {
    const end = start + (packed[start - 1] ?? 0);
    yield { field, start, end };
    start = end + 1;
    field = Math.min(field + 1, fields.length - 1);
  }
}

interface FieldPlace {
  readonly field: number;
  readonly start: number;
  readonly end: number;
}
