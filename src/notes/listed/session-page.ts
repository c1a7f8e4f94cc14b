/** What an address says of being the page of one talk, on the site of its meetup. */

import { isElsewhere } from "../header/page-address.ts";
import type { List, ListItem } from "../markdown/block.ts";
import type { Link } from "../meetup.ts";
import { isName } from "../people/name-shape.ts";
import { isMedia } from "../talks/link-kind.ts";

/** Does a link lead to what only talks have: slides, a recording, a page of their own? */
export function isOfTalk({ kind, url }: Pick<Link, "kind" | "url">): boolean {
  return isMedia(kind) || isSessionPage(url);
}

/** `/sessions/12`, `/talk/9XK3/`: the page of a talk. That of a speaker is of somebody. */
export function isSessionPage(url: string): boolean {
  return programmeOf(url) !== undefined;
}

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

/** The address up to and with the part that says `sessions`: what stands below it is one programme. */
function programmeOf(url: string): string | undefined {
  return isElsewhere(url) ? undefined : page.exec(url)?.[1];
}

const page =
  /^(https?:\/\/(?:[\w-]+\.sched\.(?:com|org)\/event\/|sessionize\.com\/s\/[^\s/]+\/|[^\s#]+?[/=](?:(?:sessions?|talks?|proposals?|presentations?|lectures?|timetable|schedule\/event|vortr(?:ag|aege)|charlas?|palestras?|ponencias?)\/|(?:sessions?|talks?|timetable)\?(?:\w{1,10}[_-])?id=)))[^\s/?#&]/iu;
