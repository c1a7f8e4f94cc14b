/** What speaks for siblings being talks, and for their being something else that names people. */
import { stripMarks } from "../forms/heading-marks.ts";
import { linkKind } from "../talks/link-kind.ts";
import { hasBy } from "../words/by-words.ts";
import { roleOfWords } from "../words/words-above.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";

/** How much speaks for the items being talks: from 2 on it is enough. */
export function groupScore({ above, items }: SiblingGroup, titles: readonly string[]): number {
  const [near = "", ...far] = [...above, ...titles];
  const nearest = { talks: 3, others: -3, none: 0 }[roleOfWords(near) ?? "none"];
  const farther = new Set(far.map(roleOfWords));
  return (
    nearest +
    (farther.has("talks") ? 2 : 0) +
    (farther.has("others") ? -2 : 0) +
    (isMost(items, isTimed) ? 2 : 0) +
    (isMost(items, isShown) ? 2 : 0) +
    (isMost(items, isBy) ? 1 : 0) +
    (isMost(items, isTask) ? -4 : 0)
  );
}

/** Half of them at least; most groups are prose, and soon known to be none. */
function isMost(items: readonly GroupItem[], is: (item: GroupItem) => boolean): boolean {
  let others = Math.floor(items.length / 2);
  return items.every((item) => is(item) || others-- > 0);
}

function isTimed({ lines }: GroupItem): boolean {
  return lines.slice(0, 2).some(({ text }) => stripMarks(text).marked);
}

function isShown({ lines }: GroupItem): boolean {
  return lines.some(({ links }) =>
    links.some(
      ({ url, text }) => linkKind(url, text) === "slides" || linkKind(url, text) === "video",
    ),
  );
}

function isBy({ lines }: GroupItem): boolean {
  return lines.some(({ text }) => hasBy(text));
}

function isTask({ lines: [line] }: GroupItem): boolean {
  return /^\[[ xX]\]/u.test(line?.text ?? "");
}
