import { splitsOf } from "../forms/splits.ts";
import { nameScore } from "../people/name-evidence.ts";
import { readPeople } from "../people/person.ts";
import type { HeadingCandidate } from "./heading-candidate.ts";
import type { NamedPeople } from "./talk-sections.ts";

/** A file without headings. */
export const noPeople: NamedPeople = { sure: [], open: [] };

/** Whom the headings name with a sure sign, and the slots of the others that may hold a name. */
export function peopleOf(candidates: readonly HeadingCandidate[]): NamedPeople {
  const sure = candidates.flatMap(({ heading, below }) => [
    ...(heading.isGuess ? [] : heading.speakers),
    ...(below && !below.isGuess ? below.speakers : []),
  ]);
  const open = candidates
    .filter(({ heading }) => heading.speakers.length === 0 || heading.isGuess)
    .flatMap(({ heading }) => splitsOf(heading.whole))
    .filter(({ people }) => people.length <= longest)
    .flatMap(({ people }) =>
      readPeople(people).flatMap(({ name, handle }) => name ?? handle ?? []),
    );
  return {
    // A slip of the eye in one file must not name people in all the others.
    sure: sure.filter(({ name }) => !name || nameScore(name) >= 0),
    open: [...new Set(open)],
  };
}

/** No name with role and company is longer. */
const longest = 60;
