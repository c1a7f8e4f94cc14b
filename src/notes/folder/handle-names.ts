import type { Meetup, Problem } from "../meetup.ts";
import type { KnownPerson } from "../settings.ts";

/**
 * Handles that go by two names of which one must be wrong: 「河井」 here and 「河合」 there. Somebody may
 * have a nick beside a name, or a name in two scripts, and write either.
 */
export function findHandlesOfTwo(
  meetups: readonly Meetup[],
  people: readonly KnownPerson[],
): readonly Problem[] {
  const known = new Set(
    people.flatMap(({ handles = [] }) => handles.map((one) => one.toLowerCase())),
  );
  const byHandle = new Map<string, Use>();
  for (const { file, line, speakers } of meetups.flatMap(({ talks }) => talks)) {
    for (const { handle, name } of speakers) {
      if (!handle || !name || known.has(handle.toLowerCase())) continue;
      const use = byHandle.get(handle.toLowerCase()) ?? { handle, names: new Map() };
      if (!use.names.has(name)) use.names.set(name, { file, line });
      byHandle.set(handle.toLowerCase(), use);
    }
  }
  return [...byHandle.values()].flatMap(({ handle, names }) => {
    const all = [...names.keys()];
    const odd = all.find((name, at) => all.slice(0, at).some((other) => differ(name, other)));
    const place = odd === undefined ? undefined : names.get(odd);
    if (!place) return [];
    const finding = { kind: "handle-of-two", handle, names: all.slice(0, 4) } as const;
    return [{ ...place, finding, severity: "warning" } as const];
  });
}

interface Use {
  readonly handle: string;
  /** Where each name was first seen. */
  readonly names: Map<string, { readonly file: string; readonly line: number }>;
}

/** In one script, and neither is the other in short or without its last word. */
function differ(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (scriptOf(one) !== scriptOf(other) || scriptOf(one) === "mixed") return false;
  if (one.includes(other) || other.includes(one)) return false;
  const isFull =
    scriptOf(one) === "latin" ? [a, b].every((name) => /\S\s+\S{2}/u.test(name)) : true;
  return isFull && sharedStart(one, other) > 0;
}

function scriptOf(text: string): "han" | "latin" | "kana" | "mixed" {
  if (/^\p{Script=Han}+$/u.test(text)) return "han";
  if (/^\p{Script=Latin}+$/u.test(text)) return "latin";
  return /^[\p{Script=Katakana}ー]+$/u.test(text) ? "kana" : "mixed";
}

/** Two names that share no beginning are a name and a nick. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  return at;
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
}
