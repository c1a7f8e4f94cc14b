/** What stands beside its like in a file, and why it was read as talks or was not. */
import type { Evidence } from "../evidence.ts";
import type { Section } from "../forms/section.ts";
import type { KnownPeople } from "../people/known-people.ts";
import { findGroups } from "./find-groups.ts";
import type { SiblingGroup } from "./group.ts";
import { groupReasons } from "./group-evidence.ts";
import { readGroup } from "./read-group.ts";

/** A group for which anything speaks, or in which somebody seems to be named. */
export interface ExplainedGroup {
  readonly line: number;
  readonly kind: SiblingGroup["kind"];
  /** How many stand beside each other. */
  readonly items: number;
  readonly reasons: readonly Evidence[];
  /** The layout that shows who speaks of what, and the lines of the items in which it does; nothing where none does. */
  readonly reading?: { readonly layout: string; readonly lines: readonly number[] };
}

/** @param titles What the file and its folders are called. */
export function explainGroups(
  sections: readonly Section[],
  titles: readonly string[],
  known: KnownPeople,
): readonly ExplainedGroup[] {
  return findGroups(sections).flatMap((group): readonly ExplainedGroup[] => {
    const reading = readGroup(group, known);
    const reasons = groupReasons(group, titles, reading);
    if (!reading && !reasons.some(({ weight }) => weight > 0)) return [];
    const lines = reading?.items.map(({ item }) => item.line) ?? [];
    const told = reading && { layout: reading.layout, lines };
    const { kind, items } = group;
    const line = items[0]?.line ?? 1;
    return [{ line, kind, items: items.length, reasons, ...(told && { reading: told }) }];
  });
}
