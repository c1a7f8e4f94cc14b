import type { Catalogue, ShortlyNamed } from "../../catalogue/catalogue.ts";
import type { Place } from "../span.ts";
import { type MeetupMention, mention, ofNumber, ofTurn, ofYearBeside } from "./meetup-mention.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { findNumber, type NamedNumber } from "./named-number.ts";
import { turnBeside } from "./named-turn.ts";

/**
 * The meetups of a series that a text names for short, by the beginning of its name. That is mostly a word
 * like any other, so what stands beside it must be said of meetups: its turn ("the next Tanuki meetup"), its
 * number (みどり坂 vol.14), or, where no talk has the word in its title, a year (汐見 2019) or that it was held:
 * "Rust 2018" is an edition of the language.
 */
export function findShortly(
  catalogue: Catalogue,
  text: string,
  today: string | undefined,
): MeetupMention | undefined {
  for (const name of findMentions(text, catalogue.meetupsByShortName)) {
    const found = meantBy(name, catalogue, text, today);
    if (found) return found;
  }
  return undefined;
}

function meantBy(
  name: Mention<ShortlyNamed>,
  catalogue: Catalogue,
  text: string,
  today: string | undefined,
): MeetupMention | undefined {
  const { meetups, isTopic } = name.value;
  const turn = turnBeside(text, name);
  if (turn) {
    const event = eventBehind.exec(text.slice(turn.end))?.[0] ?? "";
    const isOfMeetup =
      event !== "" || !isTopic || !isOfThings.test(text.slice(turn.start, turn.end));
    if (isOfMeetup) return ofTurn(text, { ...turn, end: turn.end + event.length }, meetups, today);
  }
  const number = findNumber(text, name);
  if (number && isBeside(text, name, number)) {
    const numbered = ofNumber(catalogue, meetups, number.value);
    const isOfMeetup = isMarked(text, number) || (!isTopic && numbered.length > 0);
    if (isOfMeetup) return mention(text, numbered, [name, number]);
  }
  if (isTopic) return undefined;
  const isHeld = heldBehind.test(text.slice(name.end));
  return ofYearBeside(text, name, meetups) ?? (isHeld ? mention(text, meetups, [name]) : undefined);
}

/** What happens to meetups and to no topic. */
const heldBehind =
  /^ ?(?:(?:(?:been|be) )?(?:held|hosted)|take[ns]? place|(?:は|が|って)?(?:開催|開かれ|行われ))/iu;

const eventBehind =
  /^ ?の? ?(?:meet-?up|meeting|event|勉強会|ミートアップ|イベント|(?<=の)回)(?![\p{Script=Latin}\p{Script=Katakana}])/iu;
/** "the latest Rust", "scheduled backups" and 「最新のRust」 are versions of it, unless it says that a meetup is meant. */
const isOfThings =
  /latest|newest|recent|upcoming|coming|planned|scheduled|future|first|oldest|最新|新しい|古い|最初/iu;

/** `vol.14`, #14 or 第14回, but not the 3 of "Python 3" or 3回目. */
function isMarked(text: string, { start, end }: NamedNumber): boolean {
  return /第|#|vol|no/iu.test(text.slice(start, end));
}

function isBeside(text: string, name: Place, { start, end }: NamedNumber): boolean {
  const between = start >= name.end ? text.slice(name.end, start) : text.slice(end, name.start);
  return /^ ?の? ?$/u.test(between);
}
