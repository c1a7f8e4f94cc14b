/** Lists of titles that name nobody: a line right above says that these are talks, or each begins with the day it was given on. */
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import { isTitleLikeName, mayBeTitle } from "../groups/title-evidence.ts";
import type { Block, List, ListItem } from "../markdown/block.ts";
import { roleOfWords } from "../words/words-above.ts";
import { firstLine, isOfDays, restAfterDay } from "./day-rows.ts";
import { itemTalk } from "./list-talks.ts";
import type { ListedTalk } from "./table-talks.ts";

/**
 * The talks of long lists that a line about talks announces, and of lists of days on a page about talks. Their bullets
 * are written as titles are.
 *
 * @param titles What the file and its folders are called.
 */
export function announcedTalks(
  file: string,
  sections: readonly Section[],
  titles: readonly string[],
): readonly ListedTalk[] {
  const announced = announcedLists(sections)
    .filter(areTitles)
    .flatMap((list) => list.items);
  const items = announced.length > 0 ? announced : ofDays(sections, titles);
  return items.flatMap((item) => itemTalk(file, item, { title: titleOf(item), speakers: [] }));
}

/** The bullets of lists right below a line about talks. */
export function announcedItems(sections: readonly Section[]): readonly ListItem[] {
  return announcedLists(sections).flatMap(({ items }) => items);
}

function announcedLists(sections: readonly Section[]): readonly List[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, at) =>
      block.kind === "list" && isAnnounced(blocks[at - 1]) ? [block] : [],
    ),
  );
}

function isAnnounced(before: Block | undefined): boolean {
  return before?.kind === "paragraph" && roleOfWords(before.content.text) === "talks";
}

/** Many, and nearly all short, no sentence, nothing labelled, with hardly anything noted below. */
function areTitles({ items }: List): boolean {
  const odd = items.map(firstLine).filter((line) => line.length > longest || noTitle.test(line));
  const noted = items.filter(({ blocks }) => blocks.length > 1);
  return (
    items.length >= fewest && odd.length * 8 <= items.length && noted.length * 4 <= items.length
  );
}

/** Fewer bullets may be the points of a talk. */
const fewest = 8;
/** In UTF-16 units. */
const longest = 100;
const noTitle = /[。．.!！?？]\s*$|^[^:：\s]{1,12}\s?[:：]|^(?!.*\p{L}{2})/u;

/** The bullets that begin with days and go on with what is written as a title; in a page that is of talks, as it and its headings say. */
function ofDays(sections: readonly Section[], titles: readonly string[]): readonly ListItem[] {
  const headings = sections.flatMap(({ heading }) => heading?.content.text ?? []);
  const said = [...titles, ...headings].map(roleOfWords);
  if (!said.includes("talks")) return [];
  const lists = sections.flatMap(({ heading, blocks }) =>
    isOfOthers(heading?.content.text ?? "")
      ? []
      : blocks.flatMap((block) => (block.kind === "list" && isOfDays(block) ? [block] : [])),
  );
  const all = withoutRepeated(lists.flatMap(({ items }) => items));
  const items = all.filter((item) => isTitled(item, mayBeTitle));
  if (items.length < fewestDays || items.length * 4 < all.length * 3) return [];
  // Among titles, what looks like a name is one, too: `Dark Matter`.
  return all.filter((item) => isTitled(item, (text) => mayBeTitle(text) || isTitleLikeName(text)));
}

const fewestDays = 3;

/** `Topics` alone is what one may talk of; with days it is what was talked of. */
function isOfOthers(heading: string): boolean {
  return roleOfWords(heading) === "others" && !topics.test(heading);
}

const topics = /^(?:topics|themen|temas|thèmes|sujets)$/iu;

/** What is on again and again is a social. */
function withoutRepeated(items: readonly ListItem[]): readonly ListItem[] {
  const titles = items.map(titleOf);
  return items.filter(
    (_, at) => titles.indexOf(titles[at] ?? "") === titles.lastIndexOf(titles[at] ?? ""),
  );
}

function isTitled(item: ListItem, isTitle: (text: string) => boolean): boolean {
  const title = titleOf(item);
  return restAfterDay(firstLine(item)) !== undefined && title.length <= longest && isTitle(title);
}

/** Without marks and the day. */
function titleOf(item: ListItem): string {
  const line = firstLine(item);
  return stripMarks(restAfterDay(line) || line).rest;
}
