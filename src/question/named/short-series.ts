import type { Catalogue } from "../../catalogue/catalogue.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Place } from "../span.ts";
import { type MeetupMention, mention, ofNumber, ofTurn } from "./meetup-mention.ts";
import { findMentions } from "./mentions.ts";
import { findNumber, type NamedNumber } from "./named-number.ts";
import { turnBeside } from "./named-turn.ts";

/**
 * The meetups of a series that a text names for short, by the beginning of its name. That is mostly a word
 * like any other, so what stands beside it must be said of meetups: its turn ("the next Tanuki meetup"), its
 * number (みどり坂 vol.14), or a year, where no talk has the word in its title (汐見 2019).
 */
export function findShortly(
  catalogue: Catalogue,
  text: string,
  today: string | undefined,
): MeetupMention | undefined {
  for (const name of findMentions(text, catalogue.meetupsByShortName)) {
    const turn = turnBeside(text, name);
    const behind = text.slice(turn?.end ?? name.end);
    const event = eventBehind.exec(behind)?.[0] ?? "";
    if (turn && (event !== "" || !isOfThings.test(text.slice(turn.start, turn.end)))) {
      const end = turn.end + event.length;
      return ofTurn(text, { ...turn, end }, name.value, today);
    }
    const number = findNumber(text, name);
    if (number && isBeside(text, name, number)) {
      return mention(text, ofNumber(catalogue, name.value, number.value), [name, number]);
    }
    if (yearBeside.test(behind) && !isTopic(text.slice(name.start, name.end), catalogue))
      return mention(text, name.value, [name]);
  }
  return undefined;
}

const eventBehind =
  /^ ?の? ?(?:meet-?up|meeting|event|勉強会|ミートアップ|イベント|(?<=の)回)(?![\p{Script=Latin}\p{Script=Katakana}])/iu;
/** "the latest Rust" and 「最新のRust」 are versions of it, unless it says that a meetup is meant. */
const isOfThings = /latest|newest|recent|upcoming|first|oldest|最新|新しい|古い|最初/iu;
const yearBeside = /^ ?の? ?(?:19|20)\d\d(?!\d)/u;

/** `vol.14`, #14 or 第14回 right beside a name, but not the 3 of "Python 3" or 3回目. */
function isBeside(text: string, name: Place, { start, end }: NamedNumber): boolean {
  const between = start >= name.end ? text.slice(name.end, start) : text.slice(end, name.start);
  return /^ ?の? ?$/u.test(between) && /第|#|vol|no/iu.test(text.slice(start, end));
}

/** Whether talks have the word in their titles: "Rust 2018" is an edition of the language. */
function isTopic(asked: string, { talks }: Catalogue): boolean {
  const name = foldName(asked);
  return talks.some(({ talk }) => foldName(talk.title).includes(name));
}
