import type { Point } from "../../notes/meetup.ts";

/** A part of a page, with what belongs to it. */
export interface Item {
  /** The point of the notes that it stands in. */
  readonly point: Point;
  /** What it begins with: its heading, its line, its row. */
  readonly text: string;
  /** That as a title; undefined where it only tells of what stands above it. */
  readonly title?: string;
  /** Set where only its words can tell that the text behind it is about it. */
  readonly isLoose?: true;
  /** What the notes say of it. */
  readonly points: readonly Point[];
  readonly below: readonly Item[];
}

/** An item that has a title. */
export type TitledItem = Item & Required<Pick<Item, "title">>;

export function isTitled(item: Item): item is TitledItem {
  return item.title !== undefined;
}
