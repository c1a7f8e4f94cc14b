/** Who is known to be a person, before any shape of a name is asked. */
import type { Speaker } from "../meetup.ts";
import { isCommonWord } from "./word-lists.ts";

/** The names and handles of people that the notes of a folder name beyond doubt, or the organiser does. */
export interface KnownPeople {
  readonly has: (name: string) => boolean;
  readonly size: number;
}

/** Nobody is known. */
export const nobody: KnownPeople = { has: () => false, size: 0 };

/** Gathers people from their speakers. Short names and common words are left out: they stand for too much. */
export function knownPeople(speakers: Iterable<Speaker>): KnownPeople {
  const names = new Set<string>();
  for (const { name, handle } of speakers) {
    for (const known of [name, handle])
      if (known && known.length > 2 && !isCommonWord(known)) names.add(fold(known));
  }
  return { has: (name) => names.has(fold(name)), size: names.size };
}

/** Those known already, and these. */
export function andKnown(known: KnownPeople, speakers: readonly Speaker[]): KnownPeople {
  if (speakers.length === 0) return known;
  const own = knownPeople(speakers);
  return { has: (name) => own.has(name) || known.has(name), size: known.size + own.size };
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s@._-]+/gu, "");
}
