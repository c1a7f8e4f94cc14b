/** What a paragraph names by a title: in quotes, or as slides or a video. */

import { isMedia } from "../../notes/links/link-kind.ts";
import type { Link, Point } from "../../notes/meetup.ts";
import { isEventName } from "../../notes/words/heading-words.ts";
import { soundsLikeMeetup } from "../../notes/words/meetup-words.ts";
import { quotedTitles } from "../../notes/words/quoted-titles.ts";
import type { TitledItem } from "./item.ts";
import { itemTitle } from "./item-title.ts";

/** The titles that stand in a point, each once, and none of a meetup; what the point says is said of each of them. */
export function namedItems(point: Point, links: readonly Link[]): readonly TitledItem[] {
  const linked = links.filter(({ kind, text, url }) => isMedia(kind) && text !== url);
  const named = [
    ...quotedTitles(point.text).map(({ title }) => title),
    ...linked.map(({ text }) => text),
  ];
  const titles = named.flatMap((text) => itemTitle(text) ?? []).filter((title) => !isMeetup(title));
  return [...new Set(titles)].map((title) => ({
    point,
    text: title,
    title,
    points: [point],
    below: [],
  }));
}

function isMeetup(title: string): boolean {
  return isEventName(title) || soundsLikeMeetup(title);
}
