import { editDistance } from "./edit-distance.ts";

/**
 * Whether two folded names differ by a slip of the keyboard: one letter wrong, missing, too many
 * or swapped with its neighbour; two in names from nine letters.
 *
 * Kanji are never near: 田中太郎 and 田中次郎 are two people.
 */
export function isNearName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0] || /\p{Script=Han}/u.test(a + b)) return false;
  const allowed = shorter < 9 ? 1 : 2;
  return editDistance(a, b, allowed) <= allowed;
}
