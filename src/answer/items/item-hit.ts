/** The item of a page as a note of its own. */
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Hit } from "../../search/hit.ts";
import { linksIn } from "../points/near-links.ts";
import type { TitledItem } from "./item.ts";
import { itemMeant } from "./item-meant.ts";

/** A hit on an item of a page. */
export interface ItemHit extends Hit {
  /** The heading that the item stands below, unless that is the page's own. */
  readonly within?: string;
}

/** The page found as the item of it that is meant; undefined where that is the page as a whole, or a talk is meant. */
export function itemHit(page: Hit): ItemHit | undefined {
  const meant = isPage(page.entry) ? itemMeant(page) : undefined;
  if (!meant) return undefined;
  const { talk, meetup } = page.entry;
  const section = talk.title === meetup.title ? undefined : talk.title;
  const within = meant.above.findLast(({ point }) => point.kind === "heading")?.text ?? section;
  return { ...page, entry: itemEntry(meant.item, page.entry), ...(within && { within }) };
}

/** Whether it is a whole page: notes that are no talk, or a file that is but called as its meetup, and nobody's. */
function isPage({ talk, meetup }: CataloguedTalk): boolean {
  const isWhole = meetup.talks.length === 1 && talk.title === meetup.title;
  return talk.isNote === true || (isWhole && talk.speakers.length === 0);
}

/** An item with its own line, links and points; it is looked up as its page. */
export function itemEntry(
  { point, text, title, points }: TitledItem,
  page: CataloguedTalk,
): CataloguedTalk {
  const links = linksIn(page.talk, [point, ...points]);
  const own = { line: point.line, title, heading: text, links, points, isNote: true } as const;
  return { ...page, talk: { ...page.talk, ...own } };
}
