import type { SearchIndex } from "../../search/index/library.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { analyze, type Word } from "../../text/analyzer.ts";
import { findPeople } from "../named/find-people.ts";
import type { Reader } from "../reader.ts";

/** The people whom a question names: see {@link findPeople}. */
export const people: Reader = {
  name: "person",
  finds: [
    ["@lena の話", "@lena"],
    ["Lena Fischer's talks", "Lena Fischer's"],
    ["山田さんの発表", "山田さん"],
    ["talks by Lena Fischer and 山田 空", "Lena Fischer and 山田 空"],
    ["talks by Nobody Known", "Nobody Known"],
  ],
  leaves: ["山田錦の話", "lena のパッケージ", "お客さんの声"],
  read: (rest, { library: { catalogue, index } }) => {
    const named = findPeople(catalogue, rest.text, (name) => isTopic(name, index));
    if (!named) return [];
    const { place, people, shared, asked } = named;
    // Notes that name no speaker cannot tell that one does not exist.
    const isUnknown = people.length === 0 && catalogue.people.length > 0;
    return [
      {
        ...rest.place(place.start, place.end),
        kind: "person",
        strength: "sure",
        text: rest.text.slice(place.start, place.end).trim(),
        value: {
          people,
          shared,
          ...(isUnknown && { unknown: { kind: "person", text: asked.trim() } }),
        },
      },
    ];
  },
};

/** A name that the notes speak of without knowing its bearer is something to search for: ペパボさん is a company. */
function isTopic(name: string, { words }: SearchIndex): boolean {
  return isInOneTalk(analyze(name), words);
}

/** Whether some talk has all of the words. */
function isInOneTalk(name: readonly Word[], words: WordIndex): boolean {
  const [first = [], ...others] = name.map(({ term }) => [
    ...(words.postings(term)?.values() ?? []),
  ]);
  return first.some((talks) =>
    [...talks.keys()].some((talk) => others.every((fields) => fields.some((one) => one.has(talk)))),
  );
}
