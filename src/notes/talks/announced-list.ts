/** Lists of titles that name nobody: the line right above says that these are talks. */
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import type { Block, List } from "../markdown/block.ts";
import { roleOfWords } from "../words/words-above.ts";
import { firstLine } from "./day-rows.ts";
import { itemTalk } from "./list-talks.ts";
import type { ListedTalk } from "./table-talks.ts";

/** The talks of long lists that a line about talks announces, and whose bullets are written as titles are. */
export function announcedTalks(file: string, sections: readonly Section[]): readonly ListedTalk[] {
  const lists = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, at) =>
      block.kind === "list" && isAnnounced(blocks[at - 1]) && areTitles(block) ? [block] : [],
    ),
  );
  return lists
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      itemTalk(file, item, { title: stripMarks(firstLine(item)).rest, speakers: [] }),
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
