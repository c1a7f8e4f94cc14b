import type { Person } from "./person.ts";

/** What a person is called in few words: the fullest name, else the handle as one types it. */
export function shortName({ name, names }: Pick<Person, "name" | "names">): string {
  return names.length > 0 ? name : `@${name}`;
}
