import type { Person } from "../../catalogue/person.ts";
import type { Talk } from "../../notes/meetup.ts";
import type { Library, SearchIndex } from "../../search/index/library.ts";
import { isGuessed } from "../../search/rank/sought.ts";
import { fields, ranking } from "../../search/ranking.ts";
import { askedWords } from "../../search/words/asked-words.ts";
import type { Option } from "../../search/words/option.ts";
import { analyze } from "../../text/analyzer.ts";
import { isLightWord } from "../../text/words/light-words.ts";
import { findPeople } from "../named/find-people.ts";
import type { Reader } from "../reader.ts";

/** The people whom a question names: see {@link findPeople}. */
export const people: Reader = {
  name: "person",
  finds: [
    ["Lena Fischer's talks", "Lena Fischer's"],
    ["山田さんの発表", "山田さん"],
    ["talks by Lena Fischer and 山田 空", "Lena Fischer and 山田 空"],
    ["talks by Nobody Known", "Nobody Known"],
  ],
  leaves: ["山田錦の話", "lena のパッケージ", "お客さんの声"],
  read: (rest, { library }) => {
    const { catalogue, index } = library;
    const named = findPeople(catalogue, rest.text, {
      isTopic: (name) => isTopic(name, index),
      isSpokenOf: (name, whose) => isSpokenOf(name, whose, library),
    });
    if (!named) return [];
    const { place, people, shared, asked } = named;
    // Notes that name no speaker cannot tell that one does not exist.
    const isUnknown = people.length === 0 && catalogue.people.length > 0;
    const unknown = { kind: "person", text: asked.trim() } as const;
    const limits = people.length > 0 ? { people } : {};
    const value = { limits, shared, ...(isUnknown && { unknown }) };
    return [rest.span("person", [place.start, place.end], value)];
  },
};

/** A name that the notes speak of without knowing its bearer is something to search for, in whatever letters: ペパボさん is a company, アマンダさん Amanda. */
function isTopic(name: string, index: SearchIndex): boolean {
  const terms = askedWords(name, index).map(({ options }) => options.find(isSame)?.term);
  return terms.every((term) => term !== undefined) && index.words.isInOneTalk(terms);
}

/** The word itself, or one that sounds quite as it does: リナ is not Lena. */
function isSame({ bridge, weight }: Option): boolean {
  return bridge === "script"
    ? weight === ranking.bridge.script
    : !isGuessed(bridge) && weight === 1;
}

/**
 * Whether each word of a name stands in a talk that none of these people gave: notes name people for topics, too.
 * A page that is no talk names who spoke there, who organises it and whom to ask.
 */
function isSpokenOf(
  name: string,
  people: readonly Person[],
  { catalogue: { entries }, index: { words } }: Library,
): boolean {
  const talkIds = new Set(people.flatMap((person) => person.talkIds));
  const isTheirs = ({ id }: Talk) => talkIds.has(id);
  const isOthers = (number: number) => {
    const talk = entries[number]?.talk;
    return talk !== undefined && !talk.isNote && !isTheirs(talk);
  };
  return analyze(name).every(({ term }) => {
    if (isLightWord(term)) return true; // LT
    return [...words.postings(term)].some(
      ([field, postings]) => saidFields.has(field) && postings.talks.some(isOthers),
    );
  });
}

/** Where a talk says something, by number; the others hold names. */
const saidFields: ReadonlySet<number> = new Set(
  fields.flatMap((field, number) => (["people", "meetup"].includes(field) ? [] : [number])),
);
