import { shortKey } from "../../text/short-key.ts";

/** Before the key of an id. */
const mark = "#";

/** A short name for an id, by which it is found as well: menus of Slack have little room. */
export function keyOfId(id: string): string {
  return mark + shortKey(id);
}

/** Tells whether an id is the one that is looked for, by itself or by its key. */
export function hasId(looked: string): (id: string) => boolean {
  return looked.startsWith(mark)
    ? (id) => id === looked || keyOfId(id) === looked
    : (id) => id === looked;
}
