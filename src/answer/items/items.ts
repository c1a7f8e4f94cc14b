/** What stands in a page for itself: its sections, the bullets of its lists, the rows of its tables, its labelled lines. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Link, Point } from "../../notes/meetup.ts";
import { isEventName } from "../../notes/words/heading-words.ts";
import { linkPlaces } from "../points/near-links.ts";
import { outline } from "../points/outline.ts";
import type { Item } from "./item.ts";
import { itemTitle } from "./item-title.ts";
import { namedItems } from "./named-items.ts";
import { isLine, type PagePart, partsOf } from "./page-parts.ts";
import { tableItems } from "./table-items.ts";

/** The parts of a page in their order; a page may be a section that is called otherwise than its meetup. */
export function itemsOf({ talk, meetup }: CataloguedTalk): readonly Item[] {
  const points = outline(talk);
  const places = linkPlaces(talk, points);
  const links = new Map<Point | undefined, Link[]>();
  for (const link of talk.links) {
    const point = places.get(link.url)?.point;
    const known = links.get(point);
    if (known) known.push(link);
    else links.set(point, [link]);
  }
  const linksOf = (point: Point) => links.get(point) ?? [];
  const isTold = talk.title !== meetup.title && isTopic(itemTitle(talk.title));
  return itemsFrom(partsOf(points), { linksOf, isTold });
}

interface Around {
  readonly linksOf: (point: Point) => readonly Link[];
  /** Whether what stands above has a title: then bullets that say no more than a line tell of it. */
  readonly isTold: boolean;
}

function itemsFrom(parts: readonly PagePart[], { linksOf, isTold }: Around): readonly Item[] {
  const isLinked = ({ point, below }: PagePart): boolean =>
    linksOf(point).length > 0 || below.some(isLinked);
  const bullets = parts.filter(({ point }) => point.kind === "bullet");
  const lines = parts.filter(({ point }) => isLine(point));
  const isHead = ({ below }: PagePart) => below.length > 0;
  const leading = bullets.filter((part) => isHead(part) || isLinked(part));
  const areItems = isTold
    ? leading.length * 2 > bullets.length
    : bullets.length > 1 || bullets.some(isHead);
  const isItem = (part: PagePart) => {
    const { kind } = part.point;
    if (kind === "bullet") return areItems;
    return kind === "heading" || (isLine(part.point) && (isHead(part) || lines.length > 1));
  };
  return parts.map((part): Item => {
    const { point, below, isLoose } = part;
    const title = isItem(part) ? itemTitle(point.text) : undefined;
    const isTable = point.kind === "table";
    const around = { linksOf, isTold: title === undefined ? isTold : isTopic(title) };
    const named =
      title === undefined && point.kind !== "heading" ? namedItems(point, linksOf(point)) : [];
    return {
      point,
      text: isTable ? "" : point.text,
      ...(title !== undefined && { title }),
      ...(isLoose && { isLoose }),
      points: below.flatMap(pointsOf),
      below: isTable ? tableItems(point) : [...named, ...itemsFrom(below, around)],
    };
  });
}

/** Whether what stands below a title tells of that: not of a meetup, which holds several. */
function isTopic(title: string | undefined): boolean {
  return title !== undefined && !isEventName(title);
}

/** A point, and behind it those that belong to it without standing below it in the notes. */
function pointsOf({ point, below }: PagePart): readonly Point[] {
  const behind = below.filter((part) => !point.children.includes(part.point));
  return [point, ...behind.flatMap(pointsOf)];
}
