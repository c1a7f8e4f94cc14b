import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Person } from "../../catalogue/person.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { foldName } from "../../text/fold-name.ts";
import { honorificLast } from "./person-signs.ts";

/** Two letters in five may differ: more is another name. */
const slipsByLetter = 0.4;

/** For a name that is in no notes, さん or not: speakers who may be meant, the likeliest first. */
export function nearestPeople(catalogue: Catalogue, asked: string): readonly Person[] {
  const name = asked.replace(honorificLast, "");
  const people = [
    ...sharingName(catalogue, name),
    ...catalogue.peopleBySound.soundingNear(name),
    ...spelledNear(catalogue, name),
  ];
  return [...new Set(people)].slice(0, 3);
}

/** Who have one of the names: Lena Fischer for Lena Kowalski, 田中 太郎 for 田中角栄. */
function sharingName({ peopleByName, peopleBySound }: Catalogue, name: string): Person[] {
  const runs =
    name.match(/[\p{Script=Han}々ヶ]+|[\p{Script=Katakana}ー]+|\p{Script=Latin}+/gu) ?? [];
  return runs.flatMap((run) => {
    const family = /^\p{Script=Han}{3,}$/u.test(run) ? [run.slice(0, 2), run.slice(0, 3)] : [];
    const known = [run, ...family].flatMap((one) => peopleByName.get(foldName(one))?.people ?? []);
    return [...known, ...peopleBySound.soundingLike(run)];
  });
}

/** Who have a name that differs in a few letters: of Latin letters and kana, which are many to a name. */
function spelledNear({ peopleByName }: Catalogue, name: string): Person[] {
  const key = foldName(name);
  if (key.length < 4 || /\p{Script=Han}/u.test(key)) return [];
  const limit = Math.floor(key.length * slipsByLetter);
  return [...peopleByName]
    .filter(([known]) => known[0] === key[0] && known.length > 3)
    .map(([known, { people }]) => ({ people, edits: editDistance(key, known, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .flatMap(({ people }) => people);
}
