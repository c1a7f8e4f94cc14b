import type { Link, LinkKind, Point, Talk } from "../../notes/meetup.ts";
import type { Question } from "../../question/question.ts";
import { likeness } from "../../question/readers/answer-shapes.ts";
import type { Hit } from "../../search/hit.ts";
import type { Intent } from "../../search/query.ts";
import type { ShownPoint } from "../answer.ts";
import { shownPoint } from "../shown.ts";
import { excerpt, widthOf } from "./excerpt.ts";
import { ancestors, type OutlinePoint, outline } from "./outline.ts";
import { type RatedPoint, ratePoints } from "./rate-points.ts";
import { weights } from "./weights.ts";

/** Of what an author calls a link: 「登壇資料: 」. */
const longestLabel = 12;

/**
 * Picks the two to six points that answer, in the order of the notes, each below its parents; of long ones
 * the sentences that do. Beside a fact that was asked for there are three at most; short notes are shown whole.
 *
 * A point that heads a list brings its best children. Where no point holds a word of the question,
 * as when the title matched, the notes are shown from their beginning.
 */
export function pickPoints(
  hit: Hit,
  { shape, intent }: Pick<Question, "shape" | "intent">,
): readonly ShownPoint[] {
  const { talk } = hit.entry;
  const looksLike = (text: string) => (shape ? likeness(shape, text) : 0);
  const points = outline(talk).filter(
    ({ point }) => !isLinkLine(point, talk) || looksLike(point.text) > 0,
  );
  const words = hit.matches.map(({ found }) => found);
  const show = (point: OutlinePoint) => {
    const shown = shownPoint(point);
    return isProse(shown.kind) ? { ...shown, text: excerpt(shown.text, words, looksLike) } : shown;
  };
  const isFact = facts.has(intent);
  if (!isFact && isShort(points)) return points.map(show);
  const rated = ratePoints(points, hit, shape);
  const picked = withoutEmptyHeads(pickBest(rated, isFact ? weights.mostBesideFact : weights.most));
  const shown = new Set([...picked].flatMap(({ point }) => [...ancestors(point), point]));
  return rated.filter(({ point }) => shown.has(point)).map(({ point }) => show(point));
}

/** True for `スライド: https://…` and for an address alone: the answer shows the link itself. */
export function isLinkLine({ text, children }: Point, { links }: Talk): boolean {
  const isMedia = (kind: LinkKind) => kind === "slides" || kind === "video";
  const labelOf = ({ url }: Link) => text.length - url.length;
  return (
    children.length === 0 &&
    links.some(
      (link) => text.includes(link.url) && labelOf(link) <= (isMedia(link.kind) ? longestLabel : 0),
    )
  );
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

function pickBest(rated: readonly RatedPoint[], most: number): ReadonlySet<RatedPoint> {
  const best = rated.toSorted((a, b) => b.worth - a.worth);
  const least = weights.worthShowing * (best[0]?.worth ?? 0);
  const picked = new Set<RatedPoint>();
  const add = (point: RatedPoint) => {
    if (picked.size < most) picked.add(point);
  };
  for (const point of best) {
    if (picked.size >= most) break;
    if (point.worth < least && picked.size >= weights.fewest) break;
    add(point);
    if (!point.answers) continue;
    for (const child of childrenOf(point.point, best).slice(0, weights.mostChildren)) add(child);
  }
  return picked;
}

/** The head of a list says nothing where none of its list is shown and no word of it was asked for. */
function withoutEmptyHeads(picked: ReadonlySet<RatedPoint>): ReadonlySet<RatedPoint> {
  const parents = new Set([...picked].flatMap(({ point }) => ancestors(point)));
  const says = ({ point, answers }: RatedPoint) =>
    answers || point.point.children.length === 0 || parents.has(point);
  return new Set([...picked].filter(says));
}

/** Best first, as `rated` is. */
function childrenOf(parent: OutlinePoint, rated: readonly RatedPoint[]): readonly RatedPoint[] {
  return rated.filter(({ point }) => point.parent === parent);
}
