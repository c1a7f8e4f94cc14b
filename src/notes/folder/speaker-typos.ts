import type { Meetup, Problem } from "../meetup.ts";

/**
 * Handles that look like a slip of another: used once, one letter away from a handle that others use
 * more often. Short ones are too near each other to say.
 */
export function findSpeakerTypos(meetups: readonly Meetup[]): readonly Problem[] {
  const uses = new Map<string, Use>();
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
  const meantBy = lookAlikes([...uses].filter(([, { count }]) => count > 1));
  return [...uses]
    .filter(([, { count }]) => count === 1)
    .flatMap(([key, { file, line, handle }]) => {
      const meant = meantBy(key);
      if (!meant) return [];
      const { handle: likely, count } = meant[1];
      const finding = { kind: "handle-slip", handle, meant: likely, times: count } as const;
      return [{ file, line, finding, severity: "warning" } as const];
    });
}

const shortest = 5;

/** Where a handle is first used, and how often it is. */
interface Use {
  readonly file: string;
  readonly line: number;
  readonly count: number;
  readonly handle: string;
}

type HandleUse = readonly [key: string, use: Use];

/** Gives the first of the handles that is one slip away; to compare with each would take long where there are many. */
function lookAlikes(handles: readonly HandleUse[]): (key: string) => HandleUse | undefined {
  const placesOf = new Map<string, number[]>();
  for (const [place, [key]] of handles.entries()) {
    for (const form of withoutALetter(key)) {
      const places = placesOf.get(form);
      if (places) places.push(place);
      else placesOf.set(form, [place]);
    }
  }
  return (key) =>
    [...new Set(withoutALetter(key).flatMap((form) => placesOf.get(form) ?? []))]
      .sort((a, b) => a - b)
      .map((place) => handles[place])
      .find((one) => one && isOneSlipAway(key, one[0]));
}

/** A word and all that is left of it without one letter: what two words share that are one slip apart. */
function withoutALetter(word: string): readonly string[] {
  return [
    word,
    ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
  ];
}

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
