import type { Meetup, Problem } from "./meetup.ts";

/**
 * Handles that look like a slip of another: used once, one letter away from a handle that others use
 * more often. Short ones are too near each other to say.
 */
export function findSpeakerTypos(meetups: readonly Meetup[]): readonly Problem[] {
  const uses = new Map<string, { file: string; line: number; count: number; handle: string }>();
  for (const { file, line, speakers } of meetups.flatMap((meetup) => meetup.talks)) {
    for (const { handle } of speakers) {
      if (!handle || handle.length < shortest) continue;
      const known = uses.get(handle.toLowerCase());
      uses.set(handle.toLowerCase(), {
        file,
        line,
        handle,
        ...known,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  const often = [...uses.entries()].filter(([, { count }]) => count > 1);
  return [...uses.entries()]
    .filter(([, { count }]) => count === 1)
    .flatMap(([key, { file, line, handle }]) => {
      const [meant] = often.filter(([other]) => isOneSlipAway(key, other));
      if (!meant) return [];
      const message = `@${handle} looks like @${meant[1].handle}, who spoke ${meant[1].count} times. Correct it if they are the same person.`;
      return [{ file, line, message, severity: "warning" } as const];
    });
}

const shortest = 5;

/** One letter added, missing or changed, or two neighbours swapped. Digits tell people apart. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/u.test(left + right)) return false;
  const isSwap = left.length === 2 && left === [...right].reverse().join("");
  return isSwap || (left.length <= 1 && right.length <= 1);
}
