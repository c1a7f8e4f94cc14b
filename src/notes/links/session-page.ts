/** What an address says of being the page of one talk, on the site of its meetup. */

import type { Link } from "../meetup.ts";
import { isMedia } from "./link-kind.ts";
import { isElsewhere } from "./page-address.ts";

/** Does a link lead to what only talks have: slides, a recording, a page of their own? */
export function isOfTalk({ kind, url }: Pick<Link, "kind" | "url">): boolean {
  return isMedia(kind) || isSessionPage(url);
}

/** `/sessions/12`, `/talk/9XK3/`: the page of a talk. That of a speaker is of somebody. */
export function isSessionPage(url: string): boolean {
  return programmeOf(url) !== undefined;
}

/** The address up to and with the part that says `sessions`: what stands below it is one programme. */
export function programmeOf(url: string): string | undefined {
  return isElsewhere(url) ? undefined : page.exec(url)?.[1];
}

const page =
  /^(https?:\/\/(?:[\w-]+\.sched\.(?:com|org)\/event\/|sessionize\.com\/s\/[^\s/]+\/|[^\s#]+?[/=](?:(?:sessions?|talks?|proposals?|presentations?|lectures?|timetable|schedule\/event|vortr(?:ag|aege)|charlas?|palestras?|ponencias?)\/|(?:sessions?|talks?|timetable)\?(?:\w{1,10}[_-])?id=)))[^\s/?#&]/iu;
