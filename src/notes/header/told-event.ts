import { type FoundDate, findDate, findUndatedDay } from "../../text/calendar-date.ts";
import { heldOnline } from "./held-online.ts";
import type { HeaderLine } from "./label-line.ts";
import { placeNamed } from "./place-named.ts";
import {
  isHeld,
  speaksOfMeetup,
  type ToldSentence,
  tellsOfMeetup,
  tellsOfOther,
  withoutDay,
} from "./told-evidence.ts";
import { placeTold } from "./told-place.ts";

/** What a sentence tells of the meetup. */
export interface ToldEvent {
  /** Its day. */
  readonly found?: FoundDate;
  /** Its day without a year: `05-22`. */
  readonly day?: string;
  /** Does it say that it was on the day of writing? */
  readonly isToday?: boolean;
  readonly venue?: string;
}

/**
 * What the first sentences tell of when and where the meetup was or will be: 「2031/12/11 の例会に参加してきました」,
 * `The meetup was held on 13 February at the Barn`, `on 13 February, from 7pm to 9pm`. A sentence about another meetup, a
 * deadline or a post tells nothing.
 *
 * @param names What the meetup is called: a sentence with its name tells of it.
 */
export function toldEvent(lines: readonly HeaderLine[], names: readonly string[] = []): ToldEvent {
  const sentences = unwrapped(lines.slice(0, mostLines).filter(({ label }) => !label)).flatMap(
    ({ value, isStatement }) =>
      sentencesOf(value.text.slice(0, longest)).map((text) => ({ text, isBullet: isStatement })),
  );
  const told = sentences.map((sentence, at) => readSentence(sentence, at === 0, names));
  const found = told.find((one) => one.found)?.found;
  const day = told.find((one) => one.day)?.day;
  const venue = told.find((one) => one.venue)?.venue;
  const isToday = told.some((one) => one.isToday);
  return {
    ...(found && { found }),
    ...(day && !found && { day }),
    ...(isToday && !found && !day && { isToday }),
    ...(venue && { venue }),
  };
}

/** Lines of prose that end within a sentence go on in the next. */
function unwrapped(lines: readonly HeaderLine[]): readonly HeaderLine[] {
  const whole: HeaderLine[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const text = above?.value.text ?? "";
    if (above && !above.isStatement && !line.isStatement && goesOn.test(text))
      whole[whole.length - 1] = {
        ...above,
        value: { ...above.value, text: text + line.value.text },
      };
    else whole.push(line);
  }
  return whole;
}

const goesOn = /[、でにをがは]$/u;

/** A report begins with it; further down days are those of other things. */
const mostLines = 6;
const longest = 400;

/** Cut where a sentence ends: no dot behind a number, a short word or before a small letter, as in `3. März`, `13 Feb. at`. */
function sentencesOf(text: string): readonly string[] {
  return text.split(
    /[。．！？\n]|[!?](?!\s?[(（])|(?<!\s|(?<![\p{L}\d])(?:\d{1,2}|\p{L}{1,3}))\.(?=\s+\p{Lu}|\s*$)/u,
  );
}

/** A bullet among others tells of a part of the meetup; the place where it was held stands in prose. */
function readSentence(
  { text, isBullet }: { readonly text: string; readonly isBullet: boolean },
  isFirst: boolean,
  names: readonly string[],
): ToldEvent {
  const full = findDate(text);
  const found = full?.date?.length === 10 ? full : undefined;
  const undated = found ? undefined : (findUndatedDay(text) ?? slashedDay(text));
  const sentence = { text: withoutDay(text, found ?? undated), isFirst, names };
  if (tellsOfOther(sentence)) return {};
  const isOfMeetup = tellsOfMeetup(sentence);
  const venue = isBullet
    ? undefined
    : (placeTold(text) ?? placeNamed(text, speaksOfMeetup(sentence)) ?? heldOnline(text));
  const day = isOfMeetup && undated?.date;
  return {
    ...(isOfMeetup && found && { found }),
    ...(day && { day }),
    ...(!found && !undated && tellsOfToday(sentence) && { isToday: true }),
    ...(venue && { venue }),
  };
}

/** Does it say that the meetup was on the day of writing: `Heute war …`? */
function tellsOfToday(sentence: ToldSentence): boolean {
  const day = today.exec(sentence.text)?.[0];
  if (!day) return false;
  return (
    isHeld(sentence.text) || tellsOfMeetup({ ...sentence, text: sentence.text.replace(day, "|") })
  );
}

const today =
  /今日|本日|きょう|\b(?:today|tonight|this (?:morning|afternoon)|heute|ce soir|aujourd['’]hui|esta (?:tarde|noche|noite)|hoje|hoy)\b|오늘|今天/iu;

/** 「6/11 に」, 「4/19(金)に」, 「昨日(6/11)」: in Japanese the month goes first. */
function slashedDay(sentence: string): FoundDate | undefined {
  const match =
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?=\s?(?:[(（][^()（）]{1,4}[)）])?\s?[にのは、])/u.exec(
      sentence,
    ) ?? /(?<=[昨今先前]日\s?[(（])(\d{1,2})\/(\d{1,2})(?=[)）])/u.exec(sentence);
  const date = match && findUndatedDay(`${match[1]}月${match[2]}日`)?.date;
  return match && date ? { date, text: match[0], start: match.index } : undefined;
}
