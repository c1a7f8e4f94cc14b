/** What speaks for siblings being talks, and for their being something else that names people. */
import type { Evidence } from "../evidence.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import { linkKind } from "../links/link-kind.ts";
import { isOfTalk } from "../links/session-page.ts";
import { hasBy } from "../words/by-words.ts";
import { namesOthers, roleOfWords } from "../words/words-above.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";
import { type GroupReading, goodPart, mostPart } from "./read-group.ts";

type Role = ReturnType<typeof roleOfWords>;

/** What is looked at of a group. */
interface Seen {
  readonly items: readonly GroupItem[];
  /** Of what the words right above tell, and all those farther above. */
  readonly nearest: Role;
  readonly farther: ReadonlySet<Role>;
  readonly reading: GroupReading | undefined;
}

/** A reason for the items being talks, or against it; the cases are notes. */
interface GroupEvidence extends Evidence {
  readonly is: (seen: Seen) => boolean;
}

/** In no order: the weights add up. */
export const groupEvidence: readonly GroupEvidence[] = [
  {
    name: "words right above tell of talks",
    weight: 3,
    reason: "Whoever writes Talks over a list lists talks.",
    bears: ["## Talks\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    lacks: ["## Thanks\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ nearest }) => nearest === "talks",
  },
  {
    name: "words right above tell of other things",
    weight: -6,
    reason: "Books, sponsors and staff have names beside them, too, and are never talks.",
    bears: ["## Books\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    lacks: ["## Talks\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ nearest }) => nearest === "others",
  },
  {
    name: "words farther above tell of talks",
    weight: 2,
    reason:
      "A programme may be cut by days or rooms; less sure, since other lists stand there, too.",
    bears: ["# Talks\n\n## Room A\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    lacks: ["## Talks\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ farther }) => farther.has("talks"),
  },
  {
    name: "words farther above tell of other things",
    weight: -2,
    reason: "Parts of a list of books or sponsors are books or sponsors.",
    bears: ["# Books\n\n## Weather\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    lacks: ["## Books\n\n- Kites - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ farther }) => farther.has("others"),
  },
  {
    name: "most begin with a time or a number",
    weight: 2,
    reason: "A programme has times, and sessions have numbers.",
    bears: ["- 19:00 Kites - Elena Moro\n- 19:30 Tides - Jonas Berg"],
    lacks: ["- Kites at 19:00 - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ items }) => isMost(items, isTimed),
  },
  {
    name: "most have slides, a recording or a page in a programme",
    weight: 2,
    reason: "What is shown and recorded is given before people.",
    bears: [
      "- Kites - Elena Moro [slides](https://speakerdeck.com/a/kites)\n- Tides - Jonas Berg [video](https://youtu.be/abcdefghijk)",
      "- [Kites](https://harbour.example/sessions/1) - Elena Moro\n- [Tides](https://harbour.example/sessions/2) - Jonas Berg",
    ],
    lacks: ["- Kites - Elena Moro [site](https://kites.example)\n- Tides - Jonas Berg"],
    is: ({ items }) => isMost(items, isShown),
  },
  {
    name: "most are by somebody",
    weight: 1,
    reason: "A book is by somebody as well, so it is not enough by itself.",
    bears: ["- Kites by Elena Moro\n- Tides by Jonas Berg"],
    lacks: ["- Kites - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ items }) => isMost(items, isBy),
  },
  {
    name: "several name somebody beyond doubt",
    weight: 2,
    reason: "What people are named beside, line by line, is mostly theirs.",
    bears: ["- Kites - Anna Schmidt\n- Tides - @kitsu"],
    lacks: ["- Kites - in the wind\n- Tides - by the sea"],
    is: ({ reading }) => (reading?.sure ?? 0) > 1,
  },
  {
    name: "one names somebody beyond doubt",
    weight: 1,
    reason: "One may be chance.",
    bears: ["- Kites - Elena Moro\n- Tides - John Berg"],
    lacks: ["- Kites - Anna Schmidt\n- Tides - @kitsu"],
    is: ({ reading }) => reading?.sure === 1,
  },
  {
    name: "most name somebody",
    weight: 1,
    reason: "A layout that holds for most is meant.",
    bears: ["- Kites - Elena Moro\n- Tides - Jonas Berg"],
    lacks: ["- Kites - in the wind\n- Tides - by the sea"],
    is: ({ reading }) => reading?.isMost === true,
  },
  {
    name: "few name somebody",
    weight: -2,
    reason: "Where a few lines of many seem to name people, the layout is chance.",
    bears: [
      "- 19:00 Kites - Elena Moro\n- 19:30 Tides - Jonas Berg\n- 20:00 drinks\n- 20:30 food\n- 21:00 games\n- 21:30 music\n- 22:00 end",
    ],
    lacks: ["- Kites - Elena Moro\n- Tides - Jonas Berg"],
    is: ({ reading }) => reading?.isMost === false,
  },
];

/** How much speaks for the items being talks: from {@link enoughForTalks} on they are. */
export function groupScore(
  group: SiblingGroup,
  titles: readonly string[],
  reading?: GroupReading,
): number {
  return groupReasons(group, titles, reading).reduce((sum, { weight }) => sum + weight, 0);
}

export const enoughForTalks = 2;

/**
 * The part of the items that must name somebody for them to be talks, by what speaks for it without a reading; nothing
 * where no reading can make up for what speaks against it.
 */
export function partToName(score: number): number | undefined {
  if (score + mostOfReading < enoughForTalks) return undefined;
  return score < enoughForTalks ? mostPart : goodPart;
}

/** Most name somebody, several beyond doubt: what a reading adds at most. Where few do, it adds nothing. */
const mostOfReading = 3;

/** What speaks for the items being talks, and what against. */
export function groupReasons(
  { kind, above, items }: SiblingGroup,
  titles: readonly string[],
  reading: GroupReading | undefined,
): readonly Evidence[] {
  const texts = [...above, ...titles.filter(saysWhatOf)];
  // Above the names of columns stands what the table tells of.
  const place = kind === "rows" && roleOfWords(texts[0] ?? "") === undefined ? 1 : 0;
  const nearest = roleOfWords(texts[place] ?? "");
  const farther = new Set(texts.slice(place + 1).map(roleOfWords));
  return groupEvidence.filter(({ is }) => is({ items, nearest, farther, reading }));
}

/** A file called `notes` or `summary` holds these of anything. */
function saysWhatOf(title: string): boolean {
  return roleOfWords(title) !== "others" || namesOthers(title);
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
    links.some(({ url, text }) => isOfTalk({ url, kind: linkKind(url, text) })),
  );
}

function isBy({ lines }: GroupItem): boolean {
  return lines.some(({ text }) => hasBy(text));
}
