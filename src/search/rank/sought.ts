/** What the candidates of a question are held against, looked up once. */
import type { Match } from "../hit.ts";
import type { SearchIndex } from "../index/library.ts";
import type { FieldPostings } from "../index/postings.ts";
import { fields, ranking } from "../ranking.ts";
import type { WeighedWord } from "../words/weigh-words.ts";
import { type LetterRun, letterRunsOf } from "./letter-runs.ts";

export interface Sought {
  readonly asked: readonly WeighedWord[];
  readonly wanted: Wanted;
  /** By word. */
  readonly places: readonly (readonly Place[])[];
  /** The runs of letters of the question. */
  readonly runs: readonly LetterRun[];
}

/** Term number → the asked words it answers, with the term's weight. */
export type Wanted = ReadonlyMap<
  number,
  readonly { readonly word: number; readonly weight: number }[]
>;

/** Where a term that would answer a word occurs. */
interface Place {
  readonly term: string;
  readonly bridge: Match["bridge"];
  readonly byField: FieldPostings;
}

export function soughtFor(
  text: string,
  asked: readonly WeighedWord[],
  { vocabulary, words }: SearchIndex,
): Sought {
  const wanted = new Map<number, { word: number; weight: number }[]>();
  for (const [word, { options }] of asked.entries()) {
    for (const { term, weight } of options) {
      const number = vocabulary.find(term);
      if (number === undefined) continue;
      wanted.set(number, [...(wanted.get(number) ?? []), { word, weight }]);
    }
  }
  const places = asked.map(({ options }) =>
    options.map(({ term, bridge }) => ({ term, bridge, byField: words.postings(term) })),
  );
  return { asked, wanted, places, runs: letterRunsOf(withoutRenamed(text, asked)) };
}

/** By asked word, whether the talk holds it in some form: 1, less where it does in the other language only or as a word like it, or 0. */
export function wordsIn(talk: number, { places }: Sought): number[] {
  return places.map((ofWord) => {
    const place = ofWord.find((one) => isIn(talk, one));
    return place ? (sureness[place.bridge] ?? 1) : 0;
  });
}

/** How surely a word is the one that was asked for; any other form of it is. */
const sureness: Partial<Record<Match["bridge"], number>> = {
  translation: ranking.tells.translated,
  spelling: ranking.tells.likened,
  script: ranking.tells.likened,
};

/** For each asked word, the likeliest of its terms that the talk holds, and the fields that hold it. */
export function placesIn(
  talk: number,
  { places }: Sought,
): { readonly word: number; readonly place: Place; readonly fields: readonly number[] }[] {
  return places.flatMap((ofWord, word) => {
    const place = ofWord.find((one) => isIn(talk, one));
    if (!place) return [];
    const held = [...place.byField].filter(([, postings]) => postings.has(talk));
    return [{ word, place, fields: held.map(([field]) => field) }];
  });
}

/** Whether the title of a talk has a word of the question, in whatever form but no other spelling. */
export function isInTitle(talk: number, word: number, { places }: Sought): boolean {
  const known = (places[word] ?? []).filter(({ bridge }) => !isGuessed(bridge));
  return known.some(({ byField }) => byField.get(title)?.has(talk));
}

const title = fields.indexOf("title");
/** Whether a word was found by what it is like, not by what it is. */
export function isGuessed(bridge: Match["bridge"]): boolean {
  return guessed.has(bridge);
}

const guessed: ReadonlySet<Match["bridge"]> = new Set([
  ...(["spelling", "prefix", "initials", "translation"] as const),
]);

function isIn(talk: number, { byField }: Place): boolean {
  for (const postings of byField.values()) if (postings.has(talk)) return true;
  return false;
}

/** Without the words that the notes have in other forms only: no form is the better for the letters it shares (アプリ, アプリケーションソフト). */
function withoutRenamed(text: string, asked: readonly WeighedWord[]): string {
  return asked
    .filter(({ options }) => options.length > 0)
    .filter(({ options }) => options.every(({ bridge }) => bridge === "synonym"))
    .reduce((rest, word) => rest.replaceAll(word.text, " "), text);
}
