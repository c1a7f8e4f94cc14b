/** The place that a line says behind its day, where that is all it says. */
import { weekdayNames } from "../../text/calendar-names.ts";
import { hoursBehindDay } from "../../text/clock-time.ts";
import { nobody } from "../people/known-people.ts";
import { sureName } from "../people/name-evidence.ts";
import { personScore } from "../people/person-evidence.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isPlace, tidyPlace } from "./place.ts";
import { isCalledAsPlace } from "./place-words.ts";

/**
 * `, 7pm, The Mill`, 「(日) 14:00〜 例示ビル 3F」, `· chez Acme`: behind the day of the week and the hours what is left is a
 * place, unless it is people, a meetup or a mere word.
 */
export function placeBehindDay(after: string): string | undefined {
  const rest = withoutHours(after);
  const isSetOff = /\S/u.test(after.slice(0, after.length - rest.length));
  const [first = ""] = rest.split(/\s+[·•|/／]\s+/u);
  const [lead = ""] = where.exec(first) ?? [];
  const place = tidyPlace(first.slice(lead.length).replace(unopened, ""));
  if (!isPlace(place) || other.test(place)) return undefined;
  const isNamed = lead !== "" || isCalledAsPlace(place) || mayBeCalled(place, isSetOff);
  return isNamed ? place : undefined;
}

const where =
  /^(?:[@＠]\s?|(?:in|at|im|bei|beim|chez|à|au|en|em|na|no)\s(?:(?:the|der|den|la|le|el|os?|as?)\s)?(?=[^\p{Ll}]))/u;

/** A full stop, or the bracket in which day and place stand. */
const unopened = /(?<=^[^（(]*)[)）]$|[.。]$/u;

/** What a label, somebody or another day says. */
const other = /[:：]|(?<!\p{L})(?:by|von|par|por|min read)(?!\p{L})/iu;

/** A name of its own: with a capital, set off from the day, or in letters that have none; short ones may be a person or a word. */
function mayBeCalled(place: string, isSetOff: boolean): boolean {
  if (soundsLikeMeetup(place) || personScore(place, nobody) >= sureName) return false;
  if (/^\p{Lo}/u.test(place)) return place.length > (/^\p{Script=Han}+$/u.test(place) ? 4 : 2);
  return isSetOff && /^\p{Lu}[\p{L}\d’']/u.test(place);
}

/** Behind separators, the day of the week, and from when to when. */
function withoutHours(text: string): string {
  let rest = text;
  for (let tried = 0; tried < mostParts; tried++) {
    const [own = "", word = ""] = /^[（(]?(\p{L}+)\.?[)）]?(?!\p{L})/u.exec(rest) ?? [];
    const part = weekdayNames.has(word.toLowerCase()) ? own : partOf(rest);
    rest = rest.slice(part.length);
  }
  return rest;
}

const mostParts = 8;

function partOf(rest: string): string {
  return parts.map((pattern) => pattern.exec(rest)?.[0]).find(Boolean) ?? "";
}

const parts: readonly RegExp[] = [
  // 「（五）」: in brackets one letter is enough.
  /^[（(]\p{Lo}[)）]/u,
  /^[\s,，、·•|/／\p{Pd}〜～~(（]+/u,
  new RegExp(`^${hoursBehindDay}`, "iu"),
];
