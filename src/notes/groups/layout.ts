import type { GroupItem } from "./group.ts";
import { tidy } from "./plain-line.ts";

/** A way to find slots in an item. */
export interface Layout {
  readonly name: string;
  /** The two slots, or one line; nothing where the item has none of the kind. */
  readonly cut: (item: GroupItem) => Slots | undefined;
  /** Is the first slot always the title? */
  readonly isDirected?: true;
}

/** Two slots in the order written, and the text beside them that is likeliest a title; a line where there is one only. */
export type Slots = readonly [string, string?, beside?: Beside | undefined];

interface Beside {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Two texts as slots; nothing where one is empty. */
export function slots(a: string, b: string): Slots | undefined {
  const [one, two] = [tidy(a), tidy(b)];
  return one && two ? [one, two] : undefined;
}
