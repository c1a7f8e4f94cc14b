/** A word of the question that is somebody's name by chance: the handle lambda, where others speak of Lambda. */
import { fields } from "../ranking.ts";
import { placesIn, type Sought } from "./sought.ts";

const [title, people] = [fields.indexOf("title"), fields.indexOf("people")];

/** The words, by number, that some titles have and some speakers are called. */
export function mayNameSomebody({ places }: Sought): readonly number[] {
  const isIn = (word: number, field = -1) =>
    places[word]?.some(({ byField }) => byField.has(field));
  return [...places.keys()].filter((word) => isIn(word, title) && isIn(word, people));
}

/** Whether one of these words is the name of a talk's speaker, and not in its title. The line that names them is part of the notes. */
export function isNamesake(talk: number, words: readonly number[], sought: Sought): boolean {
  if (words.length === 0) return false;
  return placesIn(talk, sought).some(
    ({ word, fields: held }) =>
      words.includes(word) && held.includes(people) && !held.includes(title),
  );
}
