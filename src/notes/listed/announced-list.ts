/** Lists of titles that name nobody: a line right above says that these are talks, or each begins with the day it was given on. */

import { restAfterDay } from "../../text/rest-after-day.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import { isTitleLikeName, mayBeTitle } from "../groups/title-evidence.ts";
import { isOfDays } from "../header/list-of-days.ts";
import type { List, ListItem } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { roleOfWords } from "../words/words-above.ts";
import { itemTalk } from "./item-talk.ts";

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
    .filter(({ list, before }) => areTitles(list, countsThem(before) ? 1 : fewest))
    .flatMap(({ list }) => list.items);
  const items = announced.length > 0 ? announced : ofDays(sections, titles);
  return items.flatMap((item) => itemTalk(file, item, { title: titleOf(item), speakers: [] }));
}

/** The talks of a file that is called `Lightning Talks` and is nothing but bullets, most of which are noted on. */
export function talksOfNamedFile(
  file: string,
  sections: readonly Section[],
): readonly ListedTalk[] {
  const items = sections.flatMap(({ heading, blocks }) =>
    heading ? [] : blocks.flatMap((block) => (block.kind === "list" ? block.items : [])),
  );
  const isNoted = ({ blocks }: ListItem) => blocks.some(({ kind }) => kind === "list");
  const areTalks = sections.length === 1 && items.filter(isNoted).length * 2 > items.length;
  return areTalks && items.length > 1
    ? items.flatMap((item) => itemTalk(file, item, { title: titleOf(item), speakers: [] }))
    : [];
}

/** The bullets of lists right below a line about talks. */
export function announcedItems(sections: readonly Section[]): readonly ListItem[] {
  return announcedLists(sections).flatMap(({ list }) => list.items);
}

interface AnnouncedList {
  readonly list: List;
  /** The line above it. */
  readonly before: string;
}

function announcedLists(sections: readonly Section[]): readonly AnnouncedList[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((list, at) => {
      const above = blocks[at - 1];
      // An address may hold any word.
      const before =
        above?.kind === "paragraph" ? above.content.text.replace(/https?:\S+/gu, "") : "";
      return list.kind === "list" && roleOfWords(before) === "talks" ? [{ list, before }] : [];
    }),
  );
}

/** `We have two talks planned:`, `Au programme des talks :`: what stands below are these, however few. */
function countsThem(before: string): boolean {
  const [line = ""] = before.split("\n").slice(-1);
  return line.length < longest && counted.test(line) && !wanted.test(line);
}

const counted =
  /(?<!\p{L})(?:talks|presentations|vorträge|présentations|exposés|charlas|ponencias|palestras|apresentações|発表|LT)(?!\p{L}).{0,60}[:：]\s*$/iu;
/** What is looked for was not given. */
const wanted =
  /(?<!\p{L})(?:look|search|need|want|propos|submi|idea|such|vorschl|cherch|soumet|idée|busc|propuest|procur|sugest)|募集|案/iu;

/** Many, and nearly all short, no sentence, nothing labelled, with hardly anything noted below. */
function areTitles({ items }: List, least: number): boolean {
  const odd = items.map(firstLine).filter((line) => line.length > longest || noTitle.test(line));
  const noted = items.filter(({ blocks }) => blocks.length > 1);
  return (
    items.length >= least && odd.length * 8 <= items.length && noted.length * 4 <= items.length
  );
}

/** Fewer bullets may be the points of a talk. */
const fewest = 8;
/** In UTF-16 units. */
const longest = 100;
const noTitle = /[。．.!！?？,，、]\s*$|^[^:：\s]{1,12}\s?[:：]|^(?!.*\p{L}{2})/u;

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
  const all = lists.flatMap(({ items }) => items);
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

function isTitled(item: ListItem, isTitle: (text: string) => boolean): boolean {
  const title = titleOf(item);
  return restAfterDay(firstLine(item)) !== undefined && title.length <= longest && isTitle(title);
}

/** Without marks and the day. */
function titleOf(item: ListItem): string {
  const line = firstLine(item);
  return stripMarks(restAfterDay(line) || line).rest;
}
