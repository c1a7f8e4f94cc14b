import type { Meetup } from "../../notes/meetup.ts";
import { foldName } from "../../text/fold-name.ts";
import { japaneseLetter } from "../../text/japanese-letters.ts";
import type { Place } from "../span.ts";

/** A place that is named, and the meetups that are held there. */
interface NamedPlace extends Place {
  readonly meetups: readonly Meetup[];
}

/** The place right beside the words for a meetup, "the next meetup in Lyon", 「仙台での次の勉強会」, where some are held in it or called by it. */
export function findPlaceBeside(
  text: string,
  { start, end }: Place,
  all: readonly Meetup[],
): NamedPlace | undefined {
  const behind = placeBehind.exec(text.slice(end));
  const before = behind ? null : placeBefore.exec(text.slice(0, start));
  const name = (behind ?? before)?.[1];
  if (name === undefined) return undefined;
  const meetups = all.filter(({ venue = "", title }) => isNamedIn(`${venue} ${title}`, name));
  if (meetups.length === 0) return undefined;
  return behind
    ? { meetups, start: end, end: end + behind[0].length }
    : { meetups, start: before?.index ?? start, end: start };
}

/** In whole words, where words are set apart: no Us of Campus. */
function isNamedIn(text: string, name: string): boolean {
  if (japaneseLetter.test(name)) return foldName(text).includes(foldName(name));
  return ` ${inWords(text)} `.includes(` ${inWords(name)} `);
}

function inWords(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter(Boolean)
    .join(" ");
}

/** A year is no place. */
const placeBehind =
  /^ (?:in|at|near|à|en|em|im|bei) (?:the )?(\p{L}[\p{L}\p{N}'’.-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}'’.-]{0,30}){0,2})/u;
const placeBefore =
  /((?:[\p{Script=Han}々]{2,10}|[\p{Script=Katakana}ー]{2,20}|\p{Lu}[\p{Script=Latin}]{2,30}))(?:での?|の) ?$/u;
