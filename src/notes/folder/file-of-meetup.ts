import type { Meetup } from "../meetup.ts";

/** The file where a word on a meetup is best said: its own, or that of its first talk. */
export function fileOf({ id, talks }: Meetup): string {
  const files = talks.map(({ file }) => file);
  return files.find((file) => file === id) ?? files[0] ?? id;
}
