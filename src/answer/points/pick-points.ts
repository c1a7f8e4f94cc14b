import type { Link, LinkKind, Meetup, Point, Talk } from "../../notes/meetup.ts";
import type { AnswerShape } from "../../question/asked.ts";
import type { Question } from "../../question/question.ts";
import type { Hit } from "../../search/hit.ts";
import type { Intent } from "../../search/query.ts";
import { foldText } from "../../text/fold.ts";
import type { ShownPoint } from "../answer.ts";
import { shownPoint } from "../shown.ts";
import { excerpt, inFlow, widthOf } from "./excerpt.ts";
import { leading, ledBy, onlyAlike } from "./lead.ts";
import { likeness } from "./likeness.ts";
import { ancestors, type OutlinePoint, outline } from "./outline.ts";
import { type RatedPoint, ratePoints } from "./rate-points.ts";
import { weights } from "./weights.ts";

/** Of what an author calls a link: 「登壇資料: 」. */
const longestLabel = 12;

/**
 * Picks the two to six points that answer, in the order of the notes, each below its parents, but one that answers
 * better than all others before them; of long ones the sentences that do. Beside a fact that was asked for and is known there is one; short notes are shown whole.
 *
 * A point that heads a list brings its best children. Where no point holds a word of the question,
 * as when the title matched, the notes are shown from their beginning.
 */
export function pickPoints(
  hit: Hit,
  { shape: asked, intent }: Pick<Question, "shape" | "intent">,
): readonly ShownPoint[] {
  const { talk } = hit.entry;
  // Of a talk, its place and day stand below the title; a page without talks tells them in its sentences.
  const shape = asked ?? (talk.isNote ? shapeOfFact(intent, hit) : undefined);
  const looksLike = (text: string) => (shape ? likeness(shape, text) : 0);
  const points = withoutEmptied(
    outline(talk),
    ({ point }) =>
      (isLinkLine(point, talk) && !(shape?.kind === "address" && point.text.includes("://"))) ||
      namesOnly(point, talk) ||
      factsOnly(point, hit.entry.meetup),
  );
  const words = hit.matches.map(({ found }) => found);
  const show = (point: OutlinePoint) => {
    const shown = shownPoint(point);
    const text = isProse(shown.kind) ? inFlow(shown.text) : shown.text;
    const isCode = shown.kind === "code";
    return { ...shown, text: isCode ? firstLines(text) : excerpt(text, words, looksLike) };
  };
  const rated = ratePoints(points, hit, shape);
  const lead = onlyAlike(rated, (text) => looksLike(text) > 0) ?? leading(rated);
  const isSure = lead !== undefined && looksLike(lead.point.text) === 1;
  const mostBeside = lead ? weights.mostWhereLed : weights.most;
  const most = Math.min(mostOf(intent, hit), isSure ? weights.mostWhereSure : mostBeside);
  const share = lead ? weights.worthBesideLead : weights.worthShowing;
  const inOrder = (lines: readonly OutlinePoint[]) => (lead ? ledBy(lead, lines) : lines);
  if (!facts.has(intent) && isShort(points) && !lead) return inOrder(points).map(show);
  const picked = withoutEmptyHeads(pickBest(rated, most, share, lead !== undefined));
  const shown = new Set([...picked].flatMap(({ point }) => [...ancestors(point), point]));
  const heads = new Set([...picked].map(({ point }) => point));
  const lines = inOrder(rated.map(({ point }) => point).filter((point) => shown.has(point)));
  return lines.flatMap((point, at) => [
    show(point),
    ...cutAfter(point, lines[at + 1], heads, shown, points),
  ]);
}

/** An … for each list behind whose last shown point it goes on, where its head was shown for itself. */
function cutAfter(
  point: OutlinePoint,
  next: OutlinePoint | undefined,
  heads: ReadonlySet<OutlinePoint>,
  shown: ReadonlySet<OutlinePoint>,
  all: readonly OutlinePoint[],
): readonly ShownPoint[] {
  const still = new Set(next ? ancestors(next) : []);
  return ancestors(point)
    .filter((head) => heads.has(head) && !still.has(head))
    .flatMap((head): readonly ShownPoint[] => {
      const last = all.findLast(({ parent }) => parent === head);
      const isCut = last !== undefined && !shown.has(last);
      return isCut ? [{ kind: "bullet", text: "…", depth: head.depth + 1 }] : [];
    })
    .toReversed();
}

/** True for `スライド: https://…`, for the name of the slides and for an address alone: the answer shows the link itself. */
export function isLinkLine({ text, children }: Point, { links }: Talk): boolean {
  const labelOf = ({ url }: Link) => text.length - url.length;
  const isNamed = (link: Link, line: string) =>
    link.text.trim() !== "" &&
    line.trim().endsWith(link.text.trim()) &&
    /^(?:[^\n:：]{1,12}[:：]\s{0,3})?$/u.test(line.trim().slice(0, -link.text.trim().length));
  return (
    children.length === 0 &&
    links.some(
      (link) =>
        (isMedia(link.kind) && isNamed(link, text)) ||
        (text.includes(link.url) && labelOf(link) <= (isMedia(link.kind) ? longestLabel : 0)),
    )
  );
}

/** True for a line that says who gave the talk and nothing else: they stand below the title. */
function namesOnly({ text, children }: Point, { speakers }: Talk): boolean {
  if (children.length > 0 || speakers.length === 0) return false;
  const names = speakers.flatMap(({ name, handle, company }) =>
    [name, handle, company].filter((one) => one !== undefined),
  );
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, " "), text);
  return (
    rest !== text &&
    /^(?:and|by|の発表|と|さん|氏|様|発表者|登壇者|speakers?|[\s\p{P}\p{S}])*$/iu.test(rest)
  );
}

/** True for 「会場: 港の家」 and for an address alone of what stands below the title: where the meetup was, and its page. */
function factsOnly({ text, children }: Point, { venue, url }: Meetup): boolean {
  const fact = [venue, url].find((one) => one !== undefined && text.includes(one));
  return children.length === 0 && fact !== undefined && text.length - fact.length <= longestLabel;
}

/** The points without these, and without the heads of lists of which nothing is left. */
function withoutEmptied(
  points: readonly OutlinePoint[],
  isLeftOut: (point: OutlinePoint) => boolean,
): readonly OutlinePoint[] {
  const kept = points.filter((point) => !isLeftOut(point));
  const heads = new Set(kept.filter(({ point }) => point.children.length === 0).flatMap(ancestors));
  return kept.filter((point) => point.point.children.length === 0 || heads.has(point));
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

function isMedia(kind: LinkKind): boolean {
  return kind === "slides" || kind === "video";
}

/**
 * Beside a fact that is told above, the line for which this talk was found, and none where it was found by what stands
 * above; where the fact is not known, some that may hold it.
 */
function mostOf(intent: Intent, hit: Hit): number {
  const { entry, matches } = hit;
  const { talk, meetup, people } = entry;
  if (!facts.has(intent)) return weights.most;
  const isTold =
    (intent === "link" && talk.links.length > 0 && !(talk.isNote && shapeOfFact(intent, hit))) ||
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

/**
 * The best of them, as long as they leave room for one another.
 *
 * @param isLed True where the head of a list is counted by what stands below it.
 */
function pickBest(
  rated: readonly RatedPoint[],
  most: number,
  share: number,
  isLed: boolean,
): ReadonlySet<RatedPoint> {
  const best = rated.toSorted((a, b) => b.worth - a.worth);
  const least = share * (best[0]?.worth ?? 0);
  const picked = new Set<RatedPoint>();
  let width = 0;
  let said = 0;
  const add = (point: RatedPoint) => {
    const more = Math.min(widthOf(point.point.point.text), weights.widestPoint);
    if (picked.has(point) || said >= most) return;
    if (picked.size >= weights.fewest && width + more > weights.widestAll) return;
    picked.add(point);
    if (!isLed || point.point.point.children.length === 0) said += 1;
    width += more;
  };
  const left = new Set(best);
  while (left.size > 0 && said < most) {
    const point = nextOf([...left], picked);
    left.delete(point);
    if (point.worth < least && picked.size >= weights.fewest) continue;
    add(point);
    if (!point.answers) continue;
    for (const child of childrenOf(point.point, best).slice(0, weights.mostChildren)) add(child);
  }
  return picked;
}

/** The best of them, best first, that is left: what is shown already tells less. */
function nextOf(left: readonly RatedPoint[], picked: ReadonlySet<RatedPoint>): RatedPoint {
  const told = new Set([...picked].flatMap(({ words }) => [...words]));
  const isToldAgain = ({ words }: RatedPoint) =>
    words.size > 0 && [...words].every((word) => told.has(word));
  const worthNow = (point: RatedPoint) =>
    point.worth * (isToldAgain(point) ? weights.toldAgain : 1);
  return left.reduce((best, one) => (worthNow(one) > worthNow(best) ? one : best));
}

/** The head of a list says nothing where none of its list is shown. */
function withoutEmptyHeads(picked: ReadonlySet<RatedPoint>): ReadonlySet<RatedPoint> {
  const parents = new Set([...picked].flatMap(({ point }) => ancestors(point)));
  const says = ({ point }: RatedPoint) => point.point.children.length === 0 || parents.has(point);
  return new Set([...picked].filter(says));
}

/** Best first, as `rated` is. */
function childrenOf(parent: OutlinePoint, rated: readonly RatedPoint[]): readonly RatedPoint[] {
  return rated.filter(({ point }) => point.parent === parent);
}
