/** What speaks for siblings being talks, and for their being something else that names people. */
import { stripMarks } from "../forms/heading-marks.ts";
import { isMedia, linkKind } from "../talks/link-kind.ts";
import { hasBy } from "../words/by-words.ts";
import { roleOfWords } from "../words/words-above.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import type { GroupReading } from "./read-group.ts";

/** A reason for the items being talks, or against it. */
export interface GroupReason {
  readonly name: string;
  readonly weight: number;
}

/** How much speaks for the items being talks: from 2 on it is enough. */
export function groupScore(
  group: SiblingGroup,
  titles: readonly string[],
  reading: GroupReading | undefined,
): number {
  return groupReasons(group, titles, reading).reduce((sum, { weight }) => sum + weight, 0);
}

/** What speaks for the items being talks, and what against. */
export function groupReasons(
  { kind, above, items }: SiblingGroup,
  titles: readonly string[],
  reading: GroupReading | undefined,
): readonly GroupReason[] {
  const texts = [...above, ...titles];
  // Above the names of columns stands what the table tells of.
  const place = kind === "rows" && roleOfWords(texts[0] ?? "") === undefined ? 1 : 0;
  const far = texts.slice(place + 1);
  const nearest = roleOfWords(texts[place] ?? "");
  const farther = new Set(far.map(roleOfWords));
  const reasons: readonly (readonly [boolean, string, number])[] = [
    [nearest === "talks", "words right above tell of talks", 3],
    [nearest === "others", "words right above tell of other things", -6],
    [farther.has("talks"), "words farther above tell of talks", 2],
    [farther.has("others"), "words farther above tell of other things", -2],
    [isMost(items, isTimed), "most begin with a time or a number", 2],
    [isMost(items, isShown), "most have slides or a recording", 2],
    [isMost(items, isBy), "most are by somebody", 1],
    [isMost(items, isTask), "most are tasks", -4],
    [(reading?.sure ?? 0) > 1, "several name somebody beyond doubt", 2],
    [reading?.sure === 1, "one names somebody beyond doubt", 1],
    [reading?.isMost === true, "most name somebody", 1],
    [reading?.isMost === false, "few name somebody", -2],
  ];
  return reasons.flatMap(([is, name, weight]) => (is ? [{ name, weight }] : []));
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
  return lines.some(({ links }) => links.some(({ url, text }) => isMedia(linkKind(url, text))));
}

function isBy({ lines }: GroupItem): boolean {
  return lines.some(({ text }) => hasBy(text));
}

function isTask({ lines: [line] }: GroupItem): boolean {
  return /^\[[ xX]\]/u.test(line?.text ?? "");
}
