import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { NamedPeople, Person } from "../../catalogue/person.ts";
import { foldName } from "../../text/fold-name.ts";
import { isNearName } from "../../text/near-name.ts";
import { honorificLast } from "./person-signs.ts";

/** The people whom a name typed as a name can mean: one, several who share it, or none. */
export function findPeopleCalled(catalogue: Catalogue, name: string): readonly Person[] {
  const bare = name.replace(honorificLast, "");
  for (const called of [name, bare]) {
    const known = catalogue.peopleByName.get(foldName(called));
    if (known) return known.people;
  }
  return peopleNear(catalogue, bare);
}

/**
 * Whom a name that is in no notes may mean all the same: misspelt, or written in the other script.
 * A misspelt family name is somebody's where no whole name is near.
 */
export function peopleNear(catalogue: Catalogue, name: string): readonly Person[] {
  for (const find of [misspeltPeople(["full", "short"]), misspeltPeople(["part"]), inKana]) {
    const people = find(catalogue, name);
    if (people.length > 0) return people;
  }
  return [];
}

/** Whom a misspelt name means; nobody where it is near the names of several. */
export function misspeltPeople(sure: readonly NamedPeople["sureness"][]) {
  return function nearest({ peopleByName }: Catalogue, name: string): readonly Person[] {
    const key = foldName(name);
    const near = [...peopleByName].filter(
      ([known, { sureness }]) => sure.includes(sureness) && isNearName(key, known),
    );
    const [one, ...others] = near.map(([, { people }]) => people);
    if (others.length === 0) return one ?? []; // Several who share that name.
    const people = new Set(near.flatMap(([, { people }]) => people));
    return people.size === 1 ? [...people] : [];
  };
}

/** Whom a name in the other script means, or one in kana with a slip in it. */
export function inKana({ peopleBySound }: Catalogue, name: string): readonly Person[] {
  const people = peopleBySound.soundingLike(name);
  return people.length > 0 ? people : peopleBySound.misspelt(name);
}
