import { foldName } from "../text/fold-name.ts";
import { isFullName, nameWords } from "./identify-people.ts";
import { Names } from "./names.ts";
import type { NamedPeople, Person } from "./person.ts";

type Sureness = NamedPeople["sureness"];

/** Everything each person can be called, folded. Where a name is several people's, all of them. */
export function namePeople(people: readonly Person[]): Names<NamedPeople> {
  const byName = new Names<{ readonly people: Person[]; readonly sureness: Sureness }>();
  for (const person of people) {
    for (const [name, sureness] of callings(person)) {
      const named = byName.get(name);
      if (!named || rank[sureness] > rank[named.sureness]) {
        byName.set(name, { people: [person], sureness });
      } else if (named.sureness === sureness && named.people.at(-1) !== person) {
        named.people.push(person);
      }
    }
  }
  byName.delete("");
  for (const person of people) joinSingleName(person, byName);
  return byName;
}

/** A family or given name may be another's only name in the notes: both are called so. */
function joinSingleName(person: Person, byName: Names<{ readonly people: Person[] }>): void {
  for (const part of person.names.flatMap(parts).map(foldName)) {
    const others = byName.get(part)?.people ?? [];
    const isNamed = others.some(({ names }) => names.some((name) => foldName(name) === part));
    if (isNamed && !others.includes(person)) others.push(person);
  }
}

const rank: Readonly<Record<Sureness, number>> = { full: 3, short: 2, part: 1 };

function callings(person: Person): [string, Sureness][] {
  return [
    ...person.handles.map((handle): [string, Sureness] => [foldName(handle), "short"]),
    ...person.names.flatMap((name) => [
      ...spellings(name).map((one): [string, Sureness] => [
        foldName(one),
        isFullName(name) ? "full" : "short",
      ]),
      ...parts(name).map((part): [string, Sureness] => [foldName(part), "part"]),
    ]),
  ];
}

/** Family name first and last; without `Dr.` and middle names too. */
export function spellings(name: string): string[] {
  const words = nameWords(name);
  const [first = "", ...others] = words;
  const last = words.at(-1) ?? "";
  if (others.length === 0) return [name];
  return [
    name,
    [...others, first].join(" "),
    [last, ...words.slice(0, -1)].join(" "),
    `${first} ${last}`,
    `${last} ${first}`,
    words.slice(-2).join(" "),
  ];
}

/** Family and given name of a full one. In 山田太郎 the family name is a guess: given names have mostly two kanji, or one; 山田真一郎 has three. */
function parts(name: string): string[] {
  if (!isFullName(name)) return [];
  const words = nameWords(name);
  if (words.length > 1) return words;
  return [1, 2, ...(name.length > 4 ? [3] : [])].map((given) => name.slice(0, -given));
}
