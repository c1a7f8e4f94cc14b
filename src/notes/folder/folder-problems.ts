import type { Finding } from "../finding.ts";
import type { Meetup, Problem } from "../meetup.ts";
import type { KnownPerson } from "../settings.ts";
import { folderOf, isReadme } from "./file-name.ts";
import { fileOf } from "./file-of-meetup.ts";
import { findHandlesOfTwo } from "./handle-names.ts";
import { findSameNumbers } from "./same-number.ts";
import { findSpeakerTypos } from "./speaker-typos.ts";

/** What an author should look at that no file shows by itself. What is the same for many is told once a folder. */
export function findFolderProblems(
  meetups: readonly Meetup[],
  files: readonly string[],
  people: readonly KnownPerson[],
): readonly Problem[] {
  const spoken = new Set(meetups.flatMap(({ talks }) => talks.map(({ file }) => file)));
  const silent = files.filter((file) => !spoken.has(file) && !isReadme(file));
  const undated = meetups.filter(({ date, talks }) => !date && talks.length > 0).map(fileOf);
  return [
    ...findSpeakerTypos(meetups),
    ...findHandlesOfTwo(meetups, people),
    ...findSameNumbers(meetups),
    ...onceAFolder(silent, (folder, count) => ({ kind: "no-talks", folder, files: count })),
    ...onceAFolder(undated, (folder, count) => ({ kind: "no-date", folder, meetups: count })),
  ];
}

/** One problem for all these files of a folder, told of the first. */
function onceAFolder(
  files: readonly string[],
  finding: (folder: string, count: number) => Finding,
): readonly Problem[] {
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    const known = byFolder.get(folderOf(file));
    if (known) known.push(file);
    else byFolder.set(folderOf(file), [file]);
  }
  return [...byFolder].flatMap(([folder, [first, ...others]]) =>
    first
      ? [{ file: first, line: 1, finding: finding(folder, others.length + 1), severity: "warning" }]
      : [],
  );
}
