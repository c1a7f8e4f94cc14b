import { restAfterDay } from "../../text/rest-after-day.ts";
import type { List } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";

/**
 * Does most of the list begin with days, one a bullet? Then none of them is the day of the file.
 *
 * @param fewest Fewer are no such list.
 */
export function isOfDays({ items }: List, fewest = 2): boolean {
  const dated = items.filter((item) => restAfterDay(firstLine(item)) !== undefined).length;
  return dated >= fewest && dated * 2 > items.length;
}
