/**
 * The line where Git left the two sides of a merge, from 1; nothing where there is none. Notes on Git
 * may show the marks in code: `isCode` says which lines are.
 */
export function findMergeConflict(
  lines: readonly string[],
  isCode: readonly boolean[],
): number | undefined {
  const start = lines.findIndex((line, at) => !isCode[at] && /^<{7}(?: |$)/u.test(line));
  if (start === -1) return undefined;
  const middle = lines.findIndex((line, at) => at > start && /^={7}\s*$/u.test(line));
  const end = lines.findIndex((line, at) => at > start && /^>{7}(?: |$)/u.test(line));
  return middle > start && end > middle ? start + 1 : undefined;
}
