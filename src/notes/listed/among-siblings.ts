/** Bullets of a list decide together what is title and who speaks, and so do all lists of a file. */

import { restAfterDay } from "../../text/rest-after-day.ts";
import { readTalkHeadings, type TalkHeading } from "../forms/talk-heading.ts";
import { nothingTold } from "../forms/told.ts";
import type { ListItem } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";

/** Bullets as they are read among all that may hold talks, and headings that are talks: their form is mostly one. Read when first asked for. */
export type AmongSiblings = (item: ListItem) => TalkHeading | undefined;

export function readOnce(items: readonly ListItem[], headings: readonly string[]): AmongSiblings {
  let known: ReadonlyMap<ListItem, TalkHeading> | undefined;
  return (item) => {
    known ??= new Map(
      readTalkHeadings([...items.map(ownText), ...headings], nothingTold).flatMap((read, at) => {
        const own = items[at];
        return own ? [[own, read] as const] : [];
      }),
    );
    return known.get(item);
  };
}

/** Those of a list decide together, or those of all lists, where that shows more people, or nobody stands beside. */
export function readTogether(
  items: readonly ListItem[],
  among: AmongSiblings,
): readonly TalkHeading[] {
  const own = readTalkHeadings(items.map(ownText), nothingTold);
  const shared = items.flatMap((item, at) => among(item) ?? own[at] ?? []);
  const isAlone = items.length === 1 && named(shared) > 0;
  return isAlone || named(shared) > named(own) ? shared : own;
}

/** Without the day that it begins with. */
function ownText(item: ListItem): string {
  const line = firstLine(item);
  return restAfterDay(line) || line;
}

function named(read: readonly TalkHeading[]): number {
  return read.filter(({ speakers }) => speakers.length > 0).length;
}
