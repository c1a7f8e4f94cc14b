/** What an answer tells of a talk beside its points: its links, its speakers, the place and the page of its meetup. */

import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import { isMedia } from "../../notes/links/link-kind.ts";
import type { Link, Meetup, Point, Talk } from "../../notes/meetup.ts";
import type { AnswerShape } from "../../question/asked.ts";
import { ancestors, type OutlinePoint, outline } from "./outline.ts";

/** Of what an author calls a link: 「登壇資料: 」. */
const longestLabel = 12;

/** The points of a talk that tell more than that, unless an address is asked for, and the heads of lists of which some is left. */
export function tellingPoints(
  { talk, meetup }: CataloguedTalk,
  asked?: AnswerShape,
): readonly OutlinePoint[] {
  const isAsked = ({ text }: Point) => asked?.kind === "address" && text.includes("://");
  const isTold = (point: Point) =>
    (isLinkLine(point, talk) && !isAsked(point)) ||
    namesOnly(point, talk) ||
    factsOnly(point, meetup);
  const kept = outline(talk).filter(({ point }) => !isTold(point));
  const heads = new Set(kept.filter(({ point }) => point.children.length === 0).flatMap(ancestors));
  return among(kept.filter((point) => point.point.children.length === 0 || heads.has(point)));
}

/** The points each below the nearest one above it that is left, too. */
function among(left: readonly OutlinePoint[]): readonly OutlinePoint[] {
  const placed = new Map<OutlinePoint, OutlinePoint>();
  for (const one of left) {
    const parent = ancestors(one)
      .flatMap((above) => placed.get(above) ?? [])
      .at(-1);
    placed.set(one, {
      point: one.point,
      depth: (parent?.depth ?? -1) + 1,
      ...(parent && { parent }),
    });
  }
  return [...placed.values()];
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
