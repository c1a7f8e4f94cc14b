import type { Finding } from "../finding.ts";
import { folderOf } from "../kinds/file-name.ts";
import type { Meetup, Problem } from "../meetup.ts";
import type { KnownPerson } from "../settings.ts";
import { fileOf } from "./file-of-meetup.ts";
import { findHandlesOfTwo } from "./handle-names.ts";
import type { FileDraft } from "./read-file.ts";
import { findSameNumbers } from "./same-number.ts";
import { findSpeakerTypos } from "./speaker-typos.ts";

/** What an author should look at that no file shows by itself. What is the same for many is told once a folder. */
export function findFolderProblems(
  meetups: readonly Meetup[],
  drafts: readonly FileDraft[],
  people: readonly KnownPerson[],
): readonly Problem[] {
  const [first] = drafts;
  if (first && meetups.every(({ talks }) => talks.length === 0)) {
    const finding = { kind: "no-talks-at-all", files: drafts.length } as const;
    return [{ file: first.file, line: 1, finding, severity: "error" }];
  }
  const spoken = new Set(meetups.flatMap(({ talks }) => talks.map(({ file }) => file)));
  const silent = drafts.filter(
    ({ file, facts }) => !spoken.has(file) && (facts.venue || facts.url),
  );
  const told = new Set(
    drafts.flatMap(({ file, problems }) =>
      problems.some(({ finding }) => finding.kind === "no-such-day") ? file : [],
    ),
  );
  const undated = meetups
    .filter(({ date, talks }) => !date && talks.length > 0)
    .map(fileOf)
    .filter((file) => !told.has(file));
  return [
    ...findSpeakerTypos(meetups),
    ...findHandlesOfTwo(meetups, people),
    ...findSameNumbers(meetups),
    // A file that says where and when has nothing to tell without a talk; others are notes all the same.
    ...onceAFolder(
      silent.map(({ file }) => file),
      (folder, count) => ({ kind: "no-talks", folder, files: count }),
    ),
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
