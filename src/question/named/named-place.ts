import type { Person } from "../../catalogue/person.ts";
import type { Place } from "../span.ts";
import { honorificAfter, honorificLast } from "./person-signs.ts";

/** Where a text in its NFKC form names somebody, さん included. */
export interface NamedPlace extends Place {
  /** As written, without さん. */
  readonly name: string;
  /** Whose name it is: one, several who share it, or nobody's in the notes. */
  readonly people: readonly Person[];
  /** `no`: a known name without a sign; `beside others`: a family name, to which theirs is a sign too. */
  readonly isMeant: "yes" | "beside others" | "no";
}

/** The place from `start` to `end`, with the さん that follows. */
export function placeAt(
  text: string,
  start: number,
  end: number,
  people: readonly Person[],
): NamedPlace {
  const suffix = honorificAfter.exec(text.slice(end))?.[0] ?? "";
  const name = text.slice(start, end).trim().replace(honorificLast, "");
  return { start, end: end + suffix.length, name, people, isMeant: "yes" };
}
