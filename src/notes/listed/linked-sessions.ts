import { isSessionPage, programmeOf } from "../links/session-page.ts";
import type { List, ListItem } from "../markdown/block.ts";
import { isName } from "../people/name-shape.ts";

/** Does each bullet, and more than one, link its title to a page of its own below the same programme? */
export function linksToSessions({ items }: List): boolean {
  const urls = items.flatMap(linkedPage);
  const programmes = new Set(urls.map(programmeOf));
  return items.length > 1 && programmes.size === 1 && new Set(urls).size === items.length;
}

/** The page to which a bullet links a text that is no name. */
function linkedPage({ blocks: [head] }: ListItem): readonly string[] {
  const links = head?.kind === "paragraph" ? head.content.links : [];
  const page = links.find(({ url }) => isSessionPage(url));
  return page && page.text !== page.url && !isName(page.text) ? [page.url] : [];
}
