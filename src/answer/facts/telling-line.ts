/** Which line of the notes tells when, where or by whom a talk was given, where they were not read to name it. */
import type { Meetup, Point, Talk } from "../../notes/meetup.ts";
import type { Hit } from "../../search/hit.ts";
import type { Intent } from "../../search/query.ts";
import { findDate } from "../../text/calendar-date.ts";
import { isDay as isDayAlone } from "../../text/day-alone.ts";
import { foldText } from "../../text/fold.ts";
import { foldName } from "../../text/fold-name.ts";
import { bestLines, ofEntry } from "../points/entry.ts";
import { ancestors, outline } from "../points/outline.ts";
import { weights } from "../points/weights.ts";
import {
  beginsWithFact,
  isFactLabel,
  isPresenterLabel,
  isSpeakerLine,
  namesSomebody,
  tellsFact,
} from "./tells-fact.ts";

/** How many of the words a text holds. */
export type Held = (text: string) => number;

/** How many of these, folded. */
export function heldOf(words: readonly string[]): Held {
  return (text) => words.filter((word) => foldText(text).includes(word)).length;
}

/** Whether it is a whole day: that it was in 2016 answers nobody who asks when. */
export function isDay(date: string | undefined): boolean {
  return date !== undefined && date.length === "YYYY-MM-DD".length;
}

/** Of a page that tells of several days, the passage that holds most of what was asked for, where that has a day of its own. */
export function otherDay(intent: Intent, hit: Hit, heldIn: Held): Point | undefined {
  const { talk, meetup } = hit.entry;
  if (intent !== "when" || !talk.isNote) return undefined;
  const [best] = bestFirst(foundPoints(hit), talk, heldIn);
  return best && heldIn(best.text) > 0 && isOtherDay(best.text, meetup) ? best : undefined;
}

function isOtherDay(text: string, { date }: Meetup): boolean {
  const day = findDate(text)?.date;
  return isDay(day) && day !== date;
}

/**
 * The line of a talk (of a page that is not called so, of those that were found), or else of what is written of its meetup.
 * Of several it is the one that has, itself or above it, most words of the question, and of a page with several talks none that has no such word.
 */
export function tellingLine(intent: Intent, hit: Hit, heldIn: Held): Point | undefined {
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
  const [best] = bestFirst(telling, talk, heldIn);
  const isOfThis =
    intent !== "who" ||
    !talk.isNote ||
    heldIn(best?.text ?? "") > 0 ||
    (telling.length === 1 && !isBehindAnswer(best, hit, heldIn));
  if (best && isOfThis) return best;
  const about = talk.isNote ? [] : (meetup.notes ?? []); // Of a page another section tells of another thing.
  // Who is named on the meetup's page may have given another talk.
  const ofPage = intent === "who" ? [] : linesOf(about).filter(isLine);
  return ofThis(talk, ofPage, intent);
}

/** Whether a line stands behind one that has words of the question: what names the speaker of both stands above them. */
function isBehindAnswer(line: Point | undefined, { entry: { talk } }: Hit, heldIn: Held): boolean {
  const lines = linesOf([talk]);
  const answer = lines.findIndex(({ text }) => heldIn(text) > 0);
  return line !== undefined && answer >= 0 && answer < lines.indexOf(line);
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

/** Those first that have most words of the question, in their own words or above them, and that begin with what they tell; else as the notes have them. */
function bestFirst(points: readonly Point[], talk: Talk, heldIn: Held): readonly Point[] {
  const above = new Map(
    outline(talk).map((one) => [
      one.point,
      ancestors(one)
        .map(({ point }) => point.text)
        .join("\n"),
    ]),
  );
  const worth = (point: Point) =>
    heldIn(point.text) +
    weights.fromAbove * heldIn(above.get(point) ?? "") +
    Number(beginsWithFact(point.text));
  return points.toSorted((a, b) => worth(b) - worth(a));
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

/** All lines of these. */
export function linesOf(talks: readonly Talk[]): readonly Point[] {
  return talks.flatMap(outline).map(({ point }) => point);
}

/** The only one there is. */
export function onlyOf<T>([only, ...more]: readonly T[]): T | undefined {
  return more.length === 0 ? only : undefined;
}
