import type { Problem } from "../meetup.ts";

/** More of the same would only hide the others from the author. */
const mostOfAKind = 5;

/**
 * The problems, of each kind in a file the first five, with a count of the others.
 */
export function fewOfAKind(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  const first = problems.filter((problem) => {
    const kind = kindOf(problem);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostOfAKind;
  });
  const last = new Map(first.map((problem) => [kindOf(problem), problem]));
  return first.map((problem) => {
    const kind = kindOf(problem);
    const more = (counts.get(kind) ?? 0) - mostOfAKind;
    if (more <= 0 || last.get(kind) !== problem) return problem;
    return { ...problem, more };
  });
}

function kindOf({ finding, severity }: Problem): string {
  return `${severity} ${finding.kind}`;
}
