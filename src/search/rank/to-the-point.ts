/** What a question turns on, and which talks hold it: what else they hold of the question makes no answer. */
import { japaneseLetter } from "../../text/japanese-letters.ts";
import type { Query } from "../query.ts";
import { fields } from "../ranking.ts";
import { isTelling, type WeighedWord } from "../words/weigh-words.ts";
import { isNumber } from "./coverage.ts";
import { languageOf } from "./language.ts";
import type { TalkReading } from "./read-talk.ts";
import { placesIn, type Sought } from "./sought.ts";

/**
 * The readings, best first, of the talks that are to the point: those with some word of what is told to be talked
 * about, or with another for it; and where the best has only the name of its meetup, those that tell what it lacks.
 * So "Erlang at the Tanuki Night" is not answered by the night.
 */
export function toThePoint(
  readings: readonly TalkReading[],
  sought: Sought,
  query: Query,
): readonly TalkReading[] {
  const left = readings.filter((reading) => reading.isCalled || holdsPoint(reading, sought, query));
  const [best] = left;
  if (!best || best.isCalled || !holdsOnlyMeetup(best, sought)) return left;
  const lacks = plain(sought).filter(({ word, at }) => !best.isFound[at] && isTold(word, best));
  if (lacks.length === 0) return left;
  return left.filter(({ isFound }) => lacks.some(({ at }) => isFound[at]));
}

function holdsPoint(reading: TalkReading, sought: Sought, { point }: Query): boolean {
  if (point === undefined) return true;
  const words = wordsOfPoint(sought, point);
  const isSpoken = words.some(({ at }) => reading.isFound[at]);
  // A name is written as such.
  return isSpoken || !words.some(({ word }) => isTold(word, reading) || /\p{Lu}/u.test(word.text));
}

/** The words of the question that tell what is talked about. */
export function wordsOfPoint(sought: Sought, point: string): readonly Asked[] {
  const bare = point.replaceAll(" ", "");
  return plain(sought).filter(({ word }) => bare.includes(word.text.replaceAll(" ", "")));
}

/** Whether all that a talk holds, but for numbers and words for meetups, is what its meetup is called, or stands beside that. */
function holdsOnlyMeetup({ talk, entry, isFound }: TalkReading, sought: Sought): boolean {
  const held = plain(sought).filter(({ word, at }) => isFound[at] && !isAnyMeetups.test(word.text));
  const places = placesIn(talk, sought);
  const namesOf = ({ at }: Asked) =>
    places.find(({ word }) => word === at)?.fields.map((field) => fields[field]) ?? [];
  const isName = (names: readonly unknown[]) =>
    names.includes("meetup") && (entry.talk.isNote === true || !names.includes("title"));
  const all = held.map(namesOf);
  return (
    all.every((names) => isName(names) || names.every((field) => field === "about")) &&
    (all.length === 0 || all.some(isName))
  );
}

const isAnyMeetups = new RegExp(
  `${isNumber.source}|^(?:meet-?up|meeting|event)s?$|^(?:勉強会|イベント)$`,
  "iu",
);

/** Whether a word is said in no other words: a name, or what no notes have, unless a talk is in the other language. */
function isTold({ text, isName, options }: WeighedWord, { entry }: TalkReading): boolean {
  const isUnknown = options.length === 0;
  return isName || (isUnknown && japaneseLetter.test(text) === (languageOf(entry.talk) === "ja"));
}

interface Asked {
  readonly word: WeighedWord;
  readonly at: number;
}

/** The words that say what is asked for. */
function plain({ asked }: Sought): readonly Asked[] {
  return asked.map((word, at) => ({ word, at })).filter(({ word }) => isTelling(word));
}
