import { isMedia } from "../../notes/links/link-kind.ts";
import type { Link } from "../../notes/meetup.ts";
import type { AnswerShape } from "../../question/asked.ts";
import type { Question } from "../../question/question.ts";
import type { Hit } from "../../search/hit.ts";
import type { AskedLinkKind, Intent } from "../../search/query.ts";
import { foldText } from "../../text/fold.ts";
import type { ShownPoint } from "../shown-talk.ts";
import { excerpt, inFlow, widthOf } from "./excerpt.ts";
import { besideSure, leading, ledBy, onlyAlike } from "./lead.ts";
import { likeness } from "./likeness.ts";
import { ancestors, type OutlinePoint, shownPoint } from "./outline.ts";
import { pickBest } from "./pick-best.ts";
import { ratePoints } from "./rate-points.ts";
import { tellingPoints } from "./telling-points.ts";
import { weights } from "./weights.ts";

/**
 * Picks the two to six points that answer, in the order of the notes, each below its parents, but one that answers
 * better than all others before them; of long ones the sentences that do. Beside a fact that was asked for and is known there is one; short notes are shown whole.
 *
 * A point that heads a list brings its best children. Where no point holds a word of the question,
 * as when the title matched, the notes are shown from their beginning.
 */
export function pickPoints(
  hit: Hit,
  { shape: asked, intent, linkKind }: Pick<Question, "shape" | "intent" | "linkKind">,
  isItem = false,
): readonly ShownPoint[] {
  const { talk } = hit.entry;
  // Of a talk, its place and day stand below the title; a page without talks tells them in its sentences.
  const shape = asked ?? (talk.isNote ? shapeOfFact(intent, hit) : undefined);
  const looksLike = (text: string) => (shape ? likeness(shape, text) : 0);
  const points = tellingPoints(hit.entry, shape);
  const words = hit.matches.map(({ found }) => found);
  const show = (point: OutlinePoint) => {
    const shown = shownPoint(point);
    const text = isProse(shown.kind) ? inFlow(shown.text) : shown.text;
    const isCode = shown.kind === "code";
    return { ...shown, text: isCode ? firstLines(text) : excerpt(text, words, looksLike) };
  };
  const rated = ratePoints(points, hit, shape);
  const lead = isItem
    ? undefined
    : (onlyAlike(rated, (text) => looksLike(text) > 0) ?? leading(rated));
  const isSure = lead !== undefined && looksLike(lead.point.text) === 1;
  const mostBeside = lead ? weights.mostWhereLed : weights.most;
  const most = Math.min(mostOf(intent, hit, linkKind), isSure ? weights.mostWhereSure : mostBeside);
  const share = lead ? weights.worthBesideLead : weights.worthShowing;
  const inOrder = (lines: readonly OutlinePoint[]) => (lead ? ledBy(lead, lines) : lines);
  const isWhole = isShort(points);
  if (isWhole && (isItem || (!facts.has(intent) && !lead))) return inOrder(points).map(show);
  const fewest = lead && !isWhole ? weights.fewestWhereLed : weights.fewest;
  const asAsked = isSure ? besideSure(lead, rated, (text) => looksLike(text) > 0) : rated;
  const picked = pickBest(asAsked, most, { share, fewest }, lead !== undefined);
  const heads = new Set([...picked].map(({ point }) => point));
  const chosen = new Set([...heads].flatMap((point) => [...ancestors(point), point]));
  const shown = withoutShortGaps(chosen, heads, points);
  const lines = inOrder(points.filter((point) => shown.has(point)));
  const isOfPicked = (point: OutlinePoint) =>
    [...ancestors(point), point].some((one) => heads.has(one));
  return lines.flatMap((point, at) => [
    ...gapBefore(point, lines.slice(0, at), heads, points),
    { ...show(point), ...(!isOfPicked(point) && { isAbove: true as const }) },
    ...cutAfter(point, lines[at + 1], heads, shown, points),
  ]);
}

/** With those that stand between two that are shown of a list whose head was shown for itself, where they are few and short: to say that they are left out takes as much room. */
function withoutShortGaps(
  shown: ReadonlySet<OutlinePoint>,
  heads: ReadonlySet<OutlinePoint>,
  all: readonly OutlinePoint[],
): ReadonlySet<OutlinePoint> {
  const closing = [...shown].flatMap((point) => {
    const gap = gapUpTo(point, shown, heads, all);
    const width = gap.reduce((sum, one) => sum + widthOf(one.point.text), 0);
    return gap.length <= weights.shortGap && width <= weights.widestGap ? gap : [];
  });
  return new Set([...shown, ...closing]);
}

/** What stands between a point and the one shown before it in the same list, of a head that was shown for itself. */
function gapUpTo(
  point: OutlinePoint,
  shown: ReadonlySet<OutlinePoint>,
  heads: ReadonlySet<OutlinePoint>,
  all: readonly OutlinePoint[],
): readonly OutlinePoint[] {
  const { parent } = point;
  if (!parent || !heads.has(parent)) return [];
  const before = all.slice(0, all.indexOf(point));
  const from = before.findLastIndex((one) => one.parent === parent && shown.has(one));
  return from < 0 ? [] : before.slice(from + 1).filter((one) => !shown.has(one));
}

/** How many points are left out before one, where it does not follow in the notes on what is shown before it. */
function gapBefore(
  point: OutlinePoint,
  before: readonly OutlinePoint[],
  heads: ReadonlySet<OutlinePoint>,
  all: readonly OutlinePoint[],
): readonly ShownPoint[] {
  const gap = gapUpTo(point, new Set(before), heads, all);
  return gap.length > 0 ? [leftOut(gap.length, point.depth)] : [];
}

function leftOut(count: number, depth: number): ShownPoint {
  return { kind: "bullet", text: "…", depth, leftOut: count };
}

/** How many points follow in each list behind whose last shown point it goes on, where its head was shown for itself: none where no other point stands below it. */
function cutAfter(
  point: OutlinePoint,
  next: OutlinePoint | undefined,
  heads: ReadonlySet<OutlinePoint>,
  shown: ReadonlySet<OutlinePoint>,
  all: readonly OutlinePoint[],
): readonly ShownPoint[] {
  const still = new Set(next ? ancestors(next) : []);
  return ancestors(point)
    .filter((head) => heads.has(head) && head !== point && !still.has(head))
    .flatMap((head): readonly ShownPoint[] => {
      const below = all.filter((one) => one !== head && ancestors(one).includes(head));
      const count = below.length - 1 - below.findLastIndex((one) => shown.has(one));
      return count > 0 ? [leftOut(count, head.depth + 1)] : [];
    })
    .toReversed();
}

/** Of a long listing the beginning, which says what it is. */
function firstLines(code: string): string {
  const lines = code.split("\n");
  return lines.length <= weights.codeLines
    ? code
    : [...lines.slice(0, weights.codeLines - 1), "…"].join("\n");
}

/** What the line of a page looks like that tells a fact; of a link only where none of the page is known by its name. */
function shapeOfFact(intent: Intent, { entry, matches }: Hit): AnswerShape | undefined {
  if (intent === "where") return { kind: "place" };
  if (intent === "when") return { kind: "day" };
  const isKnown = ({ kind, text }: Link) =>
    isMedia(kind) || matches.some(({ found }) => foldText(text).includes(foldText(found)));
  return intent === "link" && !entry.talk.links.some(isKnown) ? { kind: "address" } : undefined;
}

/**
 * Beside a fact that is told above, the line for which this talk was found, and none where it was found by what stands
 * above; where the fact is not known, some that may hold it.
 */
function mostOf(intent: Intent, hit: Hit, linkKind: AskedLinkKind | undefined): number {
  const { entry, matches } = hit;
  const { talk, meetup, people } = entry;
  if (!facts.has(intent)) return weights.most;
  const { links } = talk;
  const isLinked =
    linkKind === undefined || talk.isNote
      ? links.length > 0
      : links.some(({ kind }) => kind === linkKind);
  const isTold =
    (intent === "link" && isLinked && !(talk.isNote && shapeOfFact(intent, hit))) ||
    (intent === "who" && people.length > 0) ||
    (intent === "when" && meetup.date !== undefined) ||
    (intent === "where" && meetup.venue !== undefined);
  if (!isTold) return weights.mostForFact;
  const named = new Set(matches.flatMap(({ asked, field }) => (field === "body" ? [] : [asked])));
  return matches.every(({ asked }) => named.has(asked)) ? 0 : weights.besideFact;
}

const facts: ReadonlySet<Intent> = new Set(["who", "when", "where", "link"]);

function isProse(kind: ShownPoint["kind"]): boolean {
  return kind === "paragraph" || kind === "bullet" || kind === "quote";
}

/** The whole of a short note says more than its best lines do. */
function isShort(points: readonly OutlinePoint[]): boolean {
  const width = points.reduce((sum, { point }) => sum + widthOf(point.text), 0);
  return points.length <= weights.most && width <= weights.widestWhole;
}
