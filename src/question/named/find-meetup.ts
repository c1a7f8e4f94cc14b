import type { Catalogue, NamedMeetups } from "../../catalogue/catalogue.ts";
import { isBareEvent } from "../../catalogue/name-meetups.ts";
import type { Meetup } from "../../notes/meetup.ts";
import { foldName } from "../../text/fold-name.ts";
import { dayNouns, placeNouns, speakerNouns } from "../lexicon/classes.ts";
import { isAskedElsewhere } from "../lexicon/elsewhere.ts";
import { Rest } from "../rest.ts";
import type { Place } from "../span.ts";
import { type MeetupMention, mention, ofNumber, ofTurn, ofYearBeside } from "./meetup-mention.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { findMonthName, findNamedDate } from "./named-date.ts";
import { findNumber, type NamedNumber } from "./named-number.ts";
import { findTurn, turnBeside } from "./named-turn.ts";
import { findPlaceBeside } from "./place-beside.ts";
import { findShortly } from "./short-series.ts";

/**
 * Finds the meetups that a text names: by title, by series and number or day, by series, by number, by day, as the last one.
 *
 * A number needs 第…回, 回目 or `#`, or to stand beside its series. A series counts by itself only
 * where its name cannot be a topic: it holds a word such as 勉強会 or Meetup, or is the whole text.
 */
export function findMeetups(
  catalogue: Catalogue,
  text: string,
  today?: string,
): MeetupMention | undefined {
  const names = findMentions(text, catalogue.meetupsByName);
  const name = names.find((one) => !one.value.series) ?? names[0];
  return (
    findNamed(catalogue, text, today, name) ??
    findShortly(catalogue, text, today) ??
    findNumbered(catalogue, text) ??
    findDated(catalogue, text) ??
    findByTurn(catalogue, text, today)
  );
}

/** The meetups that a name typed as a name can mean: 38, #38, a title or a part of one, a day. */
export function findMeetupsCalled(catalogue: Catalogue, name: string): readonly Meetup[] {
  const number = /^[#第]?(\d{1,4})回?$/u.exec(name)?.[1];
  if (number !== undefined) return catalogue.meetupsByNumber.get(Number(number)) ?? [];
  const found = findMeetups(catalogue, name);
  if (found && foldName(Rest.of(name).without(found.places).text) === "") return found.meetups;
  if (foldName(name) === "") return [];
  const called = meetupsCalled(catalogue, name);
  return catalogue.meetups.filter((meetup) => called.has(meetup));
}

function findNamed(
  catalogue: Catalogue,
  text: string,
  today: string | undefined,
  name?: Mention<NamedMeetups>,
): MeetupMention | undefined {
  if (!name) return undefined;
  const { meetups, series } = name.value;
  const byTurn = findTurnOf(text, name, today);
  if (byTurn) return byTurn;
  const number = findNumber(text, name);
  // Others of the series may be titled at more length: 第4回 Ruby勉強会に行ってきた話.
  const alsoCalled = () => [...meetupsCalled(catalogue, text.slice(name.start, name.end))];
  const isBare = isBareEvent(text.slice(name.start, name.end)); // 第12回 Ruby勉強会 is not of 勉強会.
  if (number && (number.marked ? !isBare : series) && !isIn(number, name)) {
    const numbered = ofNumber(catalogue, meetups, number.value);
    const called = numbered.length > 0 ? numbered : ofNumber(catalogue, alsoCalled(), number.value);
    return mention(text, called, [name, number]);
  }
  const ofDate = series ? ofDayNamed(text, name) : undefined;
  if (ofDate || !canStandAlone(text, name)) return ofDate;
  return (series ? ofYearBeside(text, name, meetups) : undefined) ?? mention(text, meetups, [name]);
}

/** One of a series by its turn, beside its name or apart: "the last meetup of PaaS". */
function findTurnOf(
  text: string,
  name: Mention<NamedMeetups>,
  today: string | undefined,
): MeetupMention | undefined {
  const { meetups, series } = name.value;
  const beside = turnBeside(text, name);
  if (beside && (series || beside.turn === "next")) return ofTurn(text, beside, meetups, today);
  const apart = series ? findTurn(text) : undefined;
  if (!apart || overlaps(apart, name)) return undefined;
  return ofTurn(text, apart, meetups, today, [name]);
}

/** Those of a series on the day that the text names as well. */
function ofDayNamed(text: string, name: Mention<NamedMeetups>): MeetupMention | undefined {
  const date = findNamedDate(text) ?? findMonthName(text);
  const meetups = name.value.meetups.filter(
    ({ date: day }) => day !== undefined && date?.covers(day),
  );
  return date && meetups.length > 0 ? mention(text, meetups, [name, date]) : undefined;
}

/** Names of events, as against names of topics. */
const eventWord =
  /勉強会|研究会|読書会|交流会|報告会|ミートアップ|カンファレンス|フェス|ナイト|まつり|祭|kaigi|meet-?up|conf|summit|study|night|party|camp|days?\b|fest|user group|\blt\b|js$/iu;

function canStandAlone(text: string, { start, end }: Mention<NamedMeetups>): boolean {
  const asked = text.slice(start, end);
  if (foldName(asked) === foldName(text)) return true;
  if (askedBefore.test(text.slice(0, start)) && askedBehind.test(text.slice(end))) return true;
  if (/\bat $/iu.test(text.slice(0, start)) || meetupAfter.test(text.slice(end))) return true;
  return /\d/u.test(asked) || (eventWord.test(asked) && !isBareEvent(asked));
}

/** What is asked of a series and of no topic: "what is Tanuki Code", "when does Tanuki Code meet". */
const askedBefore =
  /^\s*(?:(?:tell|show) (?:me|us)(?: about)?|what(?:'s| is)|when (?:do|does|did|was|were|is|are)|(?:which|what) (?:date|day)s? (?:was|were|is|are)|(?:the )?dates? (?:of|for)|where (?:do|does|did)|how (?:many|often)(?: (?:do|does|did))?|was ist|wann ist|c'est quoi|qué es|o que é)?\s*$/iu;
const askedBehind =
  /^\s*(?:meets?|on|(?:'s )?(?:dates?|days|schedule)|termine|(?:の)?(?:日程|開催日|日付)(?:は|を|一覧)?|meet up|take place|(?:were|are|have been)(?: there| held)?|って(?:何|なに|どんな会)(?:ですか)?|とは|について(?:教えて)?|は何回(?:やった|あった)?)?[\s?。]*$/iu;

const meetupAfter =
  /^ ?(?:の|で)? ?(?:(?:19|20)\d\d|会場|開催|connpass|プログラム|タイムテーブル|登壇者|話した人|speakers|schedule|program|agenda|venue)/iu;

function findNumbered(catalogue: Catalogue, text: string): MeetupMention | undefined {
  const number = findNumber(text);
  if (!number?.marked) return undefined;
  const numbered = catalogue.meetupsByNumber.get(number.value) ?? [];
  if (number.isElsewhere && numbered.length === 0) return undefined;
  const series = seriesBefore(text, number) ?? seriesAfter(text, number);
  if (!series) return mention(text, numbered, [number]);
  const { names, isUnsure, ...span } = series;
  const called = names.map((name) => ({ name, meetups: meetupsCalled(catalogue, name) }));
  const wanted = called.find(({ meetups }) => meetups.size > 0);
  const meetups = numbered.filter((meetup) => wanted?.meetups.has(meetup));
  if (isUnsure && meetups.length === 0) {
    return numbered.length > 0 ? undefined : mention(text, [], [number]);
  }
  const start = text.indexOf(wanted?.name ?? names[0] ?? "", span.start); // "where was" of `where was PaaS #38` is no name.
  return mention(text, meetups, [number, { ...span, start }]);
}

/** The meetups with this as a part of a title, an alias or the name of their series. */
function meetupsCalled({ meetupsByName }: Catalogue, name: string): ReadonlySet<Meetup> {
  const part = foldName(name);
  const called = [...meetupsByName].filter(([known]) => known.includes(part));
  return new Set(called.flatMap(([, { meetups }]) => meetups));
}

/** What a number seems to count, the longest name first. */
interface NamedSeries extends Place {
  readonly names: readonly string[];
  /** 「大阪の7回目」 may count another series, which the notes may well name in another way: its words are searched for. */
  readonly isUnsure?: boolean;
}

/** `Rails Girls` and `Girls` of `Rails Girls #3`; none of "who's speaking at meetup #3". */
function seriesBefore(text: string, number: NamedNumber): NamedSeries | undefined {
  const isUnsure = !text.slice(number.start, number.end).includes("#");
  const run = (isUnsure ? wordBefore : wordsBefore).exec(
    text.slice(Math.max(0, number.start - 60), number.start),
  )?.[0];
  const words = run?.replace(/ ?の? ?$/u, "").split(" ") ?? [];
  const isNone = (word: string) => noSeries.test(word) || isAskedElsewhere(word);
  const behind = words.slice(words.findLastIndex(isNone) + 1);
  // 「大阪の縁側」 and 「縁側」: what stands before の may belong to the name or to the question. 夜 alone is a part of very many names.
  const names = behind
    .map((_, from) => behind.slice(from).join(" "))
    .flatMap((name) => [name, ...(name.match(/(?<=^[^の]+の).{2,}$/u) ?? [])])
    .filter((name) => !isBareEvent(name));
  if (!run || names.length === 0) return undefined;
  return { names, isUnsure, start: number.start - run.length, end: number.start };
}

const wordsBefore =
  /(?:[\p{Script=Latin}\d.+'-]+(?: [\p{Script=Latin}\d.+'-]+){0,5}|(?:[\p{Script=Han}\p{Script=Katakana}ー]+の)?(?:[\p{Script=Katakana}ー]+|\p{Script=Han}+)) ?$/u;
const wordBefore =
  /(?:(?<![\p{Script=Latin}\d.+'-])[\p{Script=Latin}\d.+'-]+|(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{2,}|(?<!\p{Script=Han})\p{Script=Han}{2,}) ?の? ?$/u;

/** What stands before the name of a series and is no part of it. */
const noSeries = new RegExp(
  `^(?:at|in|on|of|for|from|to|by|about|with|the|our|your|a|an|is|was|were|are|did|does|do|and|or|when|where|who|what|which|how|${placeNouns}|${dayNouns}|${speakerNouns}|場所|スライド|資料|動画)$|'s?$|'(?:s|re|d|ll|ve)$`,
  "iu",
);

/** `Ruby` of 第3回 Ruby勉強会. */
function seriesAfter(text: string, number: NamedNumber): NamedSeries | undefined {
  const match =
    /^ ?(?:の ?)?((?:\p{Script=Han}{1,4} ?)?[\p{Script=Latin}\d.+-]+(?: [\p{Script=Latin}\d.+-]+){0,3}|[\p{Script=Katakana}ー]+|\p{Script=Han}{1,8}?) ?(?:勉強会|研究会|読書会|ミートアップ|meetup)/iu.exec(
      text.slice(number.end),
    );
  if (!match?.[1]) return undefined;
  return { names: [match[1]], start: number.end, end: number.end + match[0].length };
}

function findDated({ meetupsByDate }: Catalogue, text: string): MeetupMention | undefined {
  const date = findNamedDate(text);
  if (!date) return undefined;
  const found = [...meetupsByDate].flatMap(([day, meetups]) => (date.covers(day) ? meetups : []));
  // A month, or a day of any year, may be anything's: it is a meetup's where there was one, or where it says so.
  const beside = `${text.slice(0, date.start)}…${text.slice(date.end)}`;
  const isSaid = date.precision === "day" || meetingBeside.test(beside);
  if (!isSaid && (found.length === 0 || date.precision === "any month")) return undefined;
  return { ...mention(text, found, [date]), isDay: true };
}

/** "the January 2031 meeting", 「2031年1月の勉強会」, "the meetup in January 2031". */
const meetingBeside =
  /… ?(?:meet-?ups?|meetings?|events?|(?:の|に(?:あった|やった|行われた|開かれた|開催(?:し|され)た)) ?(?:勉強会|ミートアップ|イベント|定?例会|会合|[回会](?!\p{Script=Han})))(?![a-z])|\b(?:meet-?ups?|meetings?|events?) (?:in|of|from|on) …/iu;

/** 「前回の勉強会」, 「次の勉強会」, "the next meetup in Lyon". */
function findByTurn(
  { meetupsByDate }: Catalogue,
  text: string,
  today: string | undefined,
): MeetupMention | undefined {
  const turn = findTurn(text);
  const meetups = [...meetupsByDate.values()].flat();
  if (!turn || meetups.length === 0) return undefined;
  const place = findPlaceBeside(text, turn, meetups);
  return place
    ? ofTurn(text, turn, place.meetups, today, [place])
    : ofTurn(text, turn, meetups, today);
}

function isIn(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
