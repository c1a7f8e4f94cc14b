/** A fact in the words of the notes, where they were not read as one. */
import type { Meetup, Point, Talk } from "../notes/meetup.ts";
import type { Question } from "../question/question.ts";
import type { Hit } from "../search/hit.ts";
import type { Intent } from "../search/query.ts";
import { findDate, findUndatedDay } from "../text/calendar-date.ts";
import { isDay as isDayAlone } from "../text/day-alone.ts";
import { foldText } from "../text/fold.ts";
import { foldName } from "../text/fold-name.ts";
import type { Said } from "./answer.ts";
import { isFrameWord } from "./missing/frame-words.ts";
import { bestLines, ofEntry } from "./points/entry.ts";
import { excerpt, inFlow } from "./points/excerpt.ts";
import { outline } from "./points/outline.ts";
import {
  goesOnWithName,
  isFactLabel,
  isPresenterLabel,
  isSpeakerLine,
  namesSomebody,
  tellsFact,
} from "./tells-fact.ts";

/** What the notes say, in their own words, of the facts that are asked for: see {@link saidFact}. */
export function saidOf({ intent, also }: Asked, hit: Hit): Said {
  return saidEach([intent, also], (one) => saidFact(one, hit));
}

/** The same of a meetup, by what is written of itself: a line that says that it was held, or the only one with a day. */
export function saidOfMeetup({ intent, also }: Asked, { date, venue, notes = [] }: Meetup): Said {
  const lines = linesOf(notes);
  return saidEach([intent, also], (one) => {
    const isSaid = tellsFact[one];
    const isKnown = one === "when" ? isDay(date) : venue !== undefined;
    if (isKnown || !isSaid || one === "who") return undefined;
    const isLine = ({ kind, text }: Point) => kind !== "code" && isSaid(text) && !isFactLabel(text);
    const telling = lines.filter(isLine);
    const dated = telling.filter(({ text }) => findDate(text) ?? findUndatedDay(text));
    const ofDay = dated.find(({ text }) => held.test(text)) ?? onlyOf(dated);
    const line = one === "when" ? ofDay : telling[0];
    return line && excerpt(inFlow(line.text), [], (text) => Number(isSaid(text)));
  });
}

type Asked = Pick<Question, "intent" | "also">;

function saidEach(
  facts: readonly (Intent | undefined)[],
  lineOf: (fact: Intent) => string | undefined,
): Said {
  const lines = facts.map((fact) => [fact, fact && lineOf(fact)]);
  return Object.fromEntries(lines.filter(([, line]) => line !== undefined));
}

function onlyOf<T>([only, ...more]: readonly T[]): T | undefined {
  return more.length === 0 ? only : undefined;
}

/** That something was held, or that somebody went there. */
const held =
  /開催|開かれ|行われ|参加し|行ってき|に行っ|\b(?:held|hosted|took place|attended|went to|met)\b/u;

/**
 * The line of a talk (of a page that is not called so, of those that were found), or else of what is written of its meetup, that can tell the day, the place or the
 * speaker where the notes were not read to name them; undefined where there is none, or where they were. Of several lines
 * it is the one with most words of the question, and of a page with several talks none that has no such word.
 */
function saidFact(intent: Intent, hit: Hit): string | undefined {
  const isSaid = tellsFact[intent];
  if (!isSaid) return undefined;
  const found = hit.matches.flatMap((one) => (isFrameWord(one.asked) ? [] : foldText(one.found)));
  const title = foldText(hit.entry.talk.title);
  const words = [...new Set(found)].filter((word) => !title.includes(word)); // They say more than the title does.
  const heldIn = heldOf(words);
  const line = isKnown(intent, hit)
    ? otherDay(intent, hit, heldIn)
    : tellingLine(intent, hit, heldIn);
  if (line === undefined) return outsideLines(intent, hit);
  return excerpt(inFlow(rowOf(line, heldOf(found))), words, (text) => Number(isSaid(text)));
}

/** What tells a fact of a talk though no line of its notes does: its title who gave it or its day, a link its day. */
function outsideLines(
  intent: Intent,
  { entry: { talk, people, meetup } }: Hit,
): string | undefined {
  const isNobodys = people.length === 0 && talk.speakers.length === 0;
  if (intent === "who" && isNobodys && goesOnWithName(talk.title)) return talk.title;
  if (intent !== "when") return undefined;
  const isDated = meetup.date === undefined && findDate(talk.title) !== undefined;
  return dayOfLink(talk) ?? (isDated ? talk.title : undefined);
}

/** The day by which a link of a talk is called: of its meetup's page, or of the heading above it. */
function dayOfLink({ links, isNote }: Talk): string | undefined {
  const named = links.find(({ text }) => isDayAlone(text) && isDay(findDate(text)?.date));
  return isNote ? undefined : named?.text;
}

/** How many of the words a text holds. */
type Held = (text: string) => number;

function heldOf(words: readonly string[]): Held {
  return (text) => words.filter((word) => foldText(text).includes(word)).length;
}

function isKnown(intent: Intent, { entry: { talk, meetup, people } }: Hit): boolean {
  if (intent === "when") return isDay(meetup.date);
  if (intent === "where") return meetup.venue !== undefined;
  return people.length > 0 || talk.speakers.length > 0;
}

/** Whether it is a whole day: that it was in 2016 answers nobody who asks when. */
function isDay(date: string | undefined): boolean {
  return date !== undefined && date.length === "YYYY-MM-DD".length;
}

/** Of a page that tells of several days, the passage that holds most of what was asked for, where that has a day of its own. */
function otherDay(intent: Intent, hit: Hit, heldIn: Held): Point | undefined {
  const { talk, meetup } = hit.entry;
  if (intent !== "when" || !talk.isNote) return undefined;
  const [best] = bestFirst(foundPoints(hit), heldIn);
  return best && heldIn(best.text) > 0 && isOtherDay(best.text, meetup) ? best : undefined;
}

function isOtherDay(text: string, { date }: Meetup): boolean {
  const day = findDate(text)?.date;
  return isDay(day) && day !== date;
}

function tellingLine(intent: Intent, hit: Hit, heldIn: Held): Point | undefined {
  const { talk, meetup } = hit.entry;
  const isLine = ({ kind, text }: Point) =>
    kind !== "code" && tellsFact[intent]?.(text) === true && !isFactLabel(text);
  const presenters = new Set(intent === "who" ? presentersIn(talk) : []);
  const isOf = (point: Point) =>
    presenters.has(point) || (isLine(point) && !isPresenterLabel(point.text));
  const ofLine = intent === "who" && talk.isNote ? whoOfLine(hit, isOf) : undefined;
  if (ofLine) return ofLine;
  const isCalled = hit.matches.some(({ field }) => field === "title");
  const all = talk.isNote && !isCalled ? foundPoints(hit) : linesOf([talk]);
  const telling = all.filter((point) => presenters.has(point) || isLine(point));
  const [best] = bestFirst(telling, heldIn);
  const isOfThis =
    intent !== "who" || !talk.isNote || telling.length === 1 || heldIn(best?.text ?? "") > 0;
  if (best && isOfThis) return best;
  const about = talk.isNote ? [] : (meetup.notes ?? []); // Of a page another section tells of another thing.
  // Who is named on the meetup's page may have given another talk.
  const ofPage = intent === "who" ? [] : linesOf(about).filter(isLine);
  return ofThis(talk, ofPage, intent);
}

/** Of a page the line that tells who gave what the best of its lines is about: in its entry, or itself where it names somebody; or the only one that says so of a whole section. */
function whoOfLine(hit: Hit, isLine: (point: Point) => boolean): Point | undefined {
  const points = outline(hit.entry.talk);
  const best = bestLines(hit, points);
  const [own] = best.flatMap((line) => ofEntry(line, points, ({ point }) => isLine(point)));
  const naming = best.find(({ point: { kind, text } }) => isText(kind) && namesSomebody(text));
  const speaker = onlyOf(
    points.filter(({ point, depth }) => depth === 0 && isSpeakerLine(point.text)),
  );
  return (own ?? naming ?? (best.length > 0 ? speaker : undefined))?.point;
}

function isText(kind: Point["kind"]): boolean {
  return kind !== "code" && kind !== "table";
}

/** Those with most words of the question first, else as the notes have them. */
function bestFirst(points: readonly Point[], heldIn: Held): readonly Point[] {
  return points.toSorted((a, b) => heldIn(b.text) - heldIn(a.text));
}

/** Who stands below "Presenters:". */
function presentersIn(talk: Talk): readonly Point[] {
  return outline(talk).flatMap(({ point, parent }) =>
    parent && isPresenterLabel(parent.point.text) ? point : [],
  );
}

/** What was found, and what stands below a line that only says what it is: of 「会場」 the place. */
function foundPoints({ passages }: Hit): readonly Point[] {
  return passages
    .filter(({ words }) => words.length > 0)
    .flatMap(({ point }) => (isFactLabel(point.text) ? [point, ...point.children] : [point]));
}

/** Of the lines on a meetup's page the one that names a talk. Another one with a day may tell that of another talk, unless it is the only one. */
function ofThis({ title }: Talk, lines: readonly Point[], intent: Intent): Point | undefined {
  const name = foldName(title);
  const naming = lines.find(({ text }) => foldName(text).includes(name));
  if (naming || intent !== "when") return naming ?? lines[0];
  const only = onlyOf(lines);
  return only && !isDayAlone(only.text) ? only : undefined; // A day alone is that of what stands below it.
}

function linesOf(talks: readonly Talk[]): readonly Point[] {
  return talks.flatMap(outline).map(({ point }) => point);
}

/** Of a table the row that holds most of what was asked for, and the one that is called by the fact: `When | 9 May`. */
function rowOf({ kind, text }: Point, heldIn: Held): string {
  if (kind !== "table") return text;
  const rows = text.split("\n");
  const [best] = rows.toSorted((a, b) => heldIn(b) - heldIn(a));
  const isFact = (row: string) => isFactLabel(row.split(" | ")[0] ?? "");
  return rows.filter((row) => row === best || isFact(row)).join("\n");
}
