import { assembleMeetups } from "./assemble-meetups.ts";
import type { Meetup } from "./meetup.ts";
import { type FileDraft, readFile } from "./read-file.ts";
import type { FileReading, NotesReading, NotesText } from "./reading.ts";

/**
 * Reads all files of a notes folder into meetups. Pure: the disk is `ingest/`'s business.
 *
 * @param read Gives a file's draft; for callers who have kept some.
 */
export function readNotes(
  files: readonly NotesText[],
  read: (file: NotesText) => FileDraft = readFile,
): NotesReading {
  const drafts = files.map(read);
  const meetups = assembleMeetups(drafts);
  const byFile = new Map<string, Meetup>();
  for (const meetup of meetups) for (const { file } of meetup.talks) byFile.set(file, meetup);
  const readings = drafts.map(({ file, problems }): FileReading => {
    const meetup = byFile.get(file);
    const talks = meetup?.talks.filter((talk) => talk.file === file) ?? [];
    return { file, ...(meetup && { meetup }), talks, problems };
  });
  return { meetups, files: readings };
}
