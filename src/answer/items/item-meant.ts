/** Which part of a page answers, where one does better than all others. */
import { isEventName } from "../../notes/words/heading-words.ts";
import type { Hit } from "../../search/hit.ts";
import { weights } from "../points/weights.ts";
import { type Item, isTitled, type TitledItem } from "./item.ts";
import { type ItemWords, itemWords } from "./item-words.ts";
import { itemsOf } from "./items.ts";

/** The item that is meant, and what it stands below. */
export interface MeantItem {
  readonly item: TitledItem;
  readonly above: readonly Item[];
}

/**
 * The item that holds what of the question neither the name of the page and its opening nor other items hold. None where the page
 * is called by a topic of its own which tells as much of what was asked.
 */
export function itemMeant(hit: Hit): MeantItem | undefined {
  const items = itemsOf(hit.entry);
  const words = itemWords(hit, items);
  const path = bestPath(items, words);
  const at = path.findLastIndex((item) => isTitled(item) && isSaid(item, words));
  const item = path[at];
  if (!item || !isTitled(item)) return undefined;
  if (words.worth(words.inAll(item)) <= words.topic) return undefined;
  return { item, above: path.slice(0, at) };
}

/**
 * From the outermost item down to the innermost one that holds far more than those beside it.
 *
 * @param head What heads the items, where it holds some of the question itself: one of them must hold more besides.
 */
function bestPath(items: readonly Item[], words: ItemWords, head?: TitledItem): readonly Item[] {
  const all = words.worth(new Set(items.flatMap((item) => [...words.inAll(item)])));
  const [best, second] = items
    .map((item) => ({ item, held: words.worth(words.inAll(item)) }))
    .toSorted((a, b) => b.held - a.held);
  if (!best || best.held === 0 || best.held < weights.ofItem * all) return [];
  if (best.held < weights.itemLeads * (second?.held ?? 0)) return [];
  const { item } = best;
  const isOfList = head?.point.kind === "heading" && isTitled(item) && isListed(item);
  if (head && !isOfList) {
    const own = words.inLine(head);
    const more = [...words.inAll(item)].filter((word) => !own.has(word));
    if (words.worth(more) <= words.worth(own)) return [];
  }
  const isHead = isTitled(item) && isSaid(item, words) && !isEventName(item.title);
  return [item, ...bestPath(item.below, words, isHead ? item : head)];
}

/** Whether what stands behind it is surely about it. */
function isSaid(item: Item, { inLine }: ItemWords): boolean {
  return !item.isLoose || inLine(item).size > 0;
}

/** Whether it is one of a list. */
function isListed({ point }: Item): boolean {
  return point.kind === "bullet" || point.kind === "table";
}
