/** Lists of titles that name nobody: what stands right above says that these are talks. */
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import { itemTalk } from "./list-talks.ts";
import type { ListedTalk } from "./table-talks.ts";
import type { Block, List } from "../markdown/block.ts";
import { isMedia, linkKind } from "./link-kind.ts";
import { firstLine } from "./day-rows.ts";
import { roleOfWords } from "../words/words-above.ts";

/**
 * Does the line right above, or the heading where the list is the first thing below it, speak of talks, and is each
 * bullet as a title is: short, no sentence, nothing labelled, with hardly anything noted below? A few bullets without
 * links may be the points of a talk.
 *
 * @param heading The heading above; empty where there is none.
 */
export function isAnnouncedList({ items }: List, before: Block | undefined, heading: string): boolean {
  const above = before ? (before.kind === "paragraph" ? before.content.text : "") : heading;
  if (above.length > 400 || roleOfWords(above) !== "talks" || !before) return false;
  const lines = items.map(firstLine);
  const odd = lines.filter((line) => line.length > 100 || !/\p{L}{2}/u.test(line) || sentence.test(line) || label.test(line));
  const noted = items.filter(({ blocks }) => blocks.length > 1);
  if (odd.length * 8 > items.length || noted.length * 4 > items.length) return false;
  return items.length >= fewest;
}

/** Fewer bullets without links may be the points of a talk. */
const fewest = 8;

const sentence = /[。．.!！?？]\s*$/u;
const label = /^[^:：\s]{1,12}\s?[:：]/u;

/** The bullets of all such lists of a file. */
export function announcedTalks(file: string, sections: readonly Section[]): readonly ListedTalk[] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block, at) =>
      block.kind === "list" && isAnnouncedList(block, blocks[at - 1], heading?.content.text ?? "")
        ? block.items.flatMap((item) => itemTalk(file, item, { title: stripMarks(firstLine(item)).rest, speakers: [] }))
        : [],
    ),
  );
}
