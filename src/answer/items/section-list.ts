/** What a section of a page lists: "ignite talks" of a report, 「LT」 of the notes of a meetup. */
import type { Catalogue, CataloguedTalk } from "../../catalogue/catalogue.ts";
import { sectionRole } from "../../notes/words/section-role.ts";
import type { Hit } from "../../search/hit.ts";
import { foldText } from "../../text/fold.ts";
import { type Item, isTitled, type TitledItem } from "./item.ts";
import { itemEntry } from "./item-hit.ts";
import { itemsOf } from "./items.ts";

/** A section that was asked for by its name. */
export interface SectionList {
  /** The heading of the section. */
  readonly section: string;
  /** The talks and the other items that it lists, in the order of the notes. */
  readonly entries: readonly CataloguedTalk[];
}

/** An item with those below it. */
type Items = readonly Item[];

/**
 * The section of a page that is named by all that was found of a question, where its heading is one that talks stand below and it lists two
 * or more; undefined where none is.
 */
export function sectionAsked(
  page: Hit,
  question: string,
  catalogue: Catalogue,
): SectionList | undefined {
  const all = withBelow(itemsOf(page.entry));
  const asked = foldText(question);
  const heads = all.filter(({ point, text }) => {
    const isGroup = point.kind === "heading" && sectionRole(text) === "group";
    return isGroup && asked.includes(foldText(text)) && isAll(foldText(text), page);
  });
  const lists = heads.map((head) => listOf(head, all, page.entry, catalogue));
  return lists.find(({ entries }) => entries.length > 1);
}

/** Whether a heading holds all that was found of a question, but for the name, the place and the day of its meetup. */
function isAll(heading: string, { matches }: Hit): boolean {
  const ofPage = new Set(
    matches.flatMap(({ asked, field }) => (field === "title" || field === "meetup" ? asked : [])),
  );
  return matches.every(
    ({ asked, found }) => ofPage.has(asked) || heading.includes(foldText(found)),
  );
}

/** The bullets and rows below a heading and the talks that stand there; of one above nothing but talks, those up to the next that is no talk's. */
function listOf(head: Item, all: Items, page: CataloguedTalk, { talks }: Catalogue): SectionList {
  const items = withBelow(head.below).filter(isTitled).filter(isListed);
  const next = all.filter(({ point }) => point.kind === "heading" && point.line > head.point.line);
  const end = Math.min(...next.map(({ point }) => point.line));
  const last = items.length > 0 ? Math.max(...items.map(({ point }) => point.line)) : end - 1;
  const held = talks.filter(
    ({ talk: { file, line } }) => file === page.talk.file && line > head.point.line && line <= last,
  );
  const known = new Set(held.map(({ talk }) => talk.line));
  const others = items
    .filter(({ point }) => !known.has(point.line))
    .map((item) => itemEntry(item, page));
  const entries = [...held, ...others].toSorted((a, b) => a.talk.line - b.talk.line);
  return { section: head.text, entries };
}

/** Whether it is one of a list; what stands below it tells of it. */
function isListed({ point }: TitledItem): boolean {
  return point.kind === "bullet" || point.kind === "table";
}

function withBelow(items: Items): Items {
  return items.flatMap((item) => [item, ...withBelow(item.below)]);
}
