/** How long to wait before the next attempt: 1 s, 2 s, 4 s … to half a minute, a little at random. */
export function backoffMillis(failures: number, random: () => number = Math.random): number {
  const most = Math.min(30_000, 1_000 * 2 ** Math.max(0, failures - 1));
  return Math.round(most * (0.75 + random() / 4)); // Not all bots of an outage at the same moment.
}
