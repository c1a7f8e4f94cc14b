import type { Meetup, Problem } from "../meetup.ts";
import type { FileReading, MeetupFacts, NotesReading, NotesText } from "../reading.ts";
import { type NotesSettings, noSettings } from "../settings.ts";
import { assembleMeetups } from "./assemble-meetups.ts";
import { fewOfAKind } from "./few-of-a-kind.ts";
import { dayInFileName, isReadme } from "./file-name.ts";
import { findTalkProblems } from "./find-problems.ts";
import { type FileDraft, readFile } from "./read-file.ts";
import { findSpeakerTypos } from "./speaker-typos.ts";

/**
 * Reads all files of a notes folder into meetups. Pure: the disk is `ingest/`'s business.
 *
 * @param read Gives a file's draft; for callers who have kept some.
 * @param settings What the organiser says about the notes.
 */
export function readNotes(
  files: readonly NotesText[],
  read: (file: NotesText) => FileDraft = readFile,
  _settings: NotesSettings = noSettings,
): NotesReading {
  const drafts = files.map(read);
  const meetups = assembleMeetups(drafts);
  const byFile = new Map<string, Meetup>();
  for (const meetup of meetups) for (const { file } of meetup.talks) byFile.set(file, meetup);
  const typos = findSpeakerTypos(meetups);
  const readings = drafts.map((draft): FileReading => {
    const { file } = draft;
    const meetup = byFile.get(file);
    const talks = meetup?.talks.filter((talk) => talk.file === file) ?? [];
    const problems = [
      ...draft.problems,
      ...findTalkProblems(talks).map((problem) => ({ ...problem, file })),
      ...typos.filter((problem) => problem.file === file),
      ...(meetup ? [] : noTalk(file)),
    ];
    return {
      file,
      ...(meetup && { meetup: factsFor(file, meetup) }),
      talks,
      problems: fewOfAKind(problems.toSorted(byLine)),
    };
  });
  return { meetups, files: readings };
}

/** The meetup as the file knows it: of a conference in several files, each may be about another day. */
function factsFor(file: string, meetup: Meetup): MeetupFacts {
  const isShared = meetup.talks.some((talk) => talk.file !== file);
  const day = isShared ? dayInFileName(file) : undefined;
  if (day) return { ...meetup, date: day };
  // A year alone stands in a name, and serves to look by; no file states it as its day.
  const { date, ...facts } = meetup;
  return date && date.length > 4 ? meetup : facts;
}

/** A README needs no talk; any other file was written to be found. */
function noTalk(file: string): readonly Problem[] {
  if (isReadme(file)) return [];
  const message =
    "No talk was found in this file. Give each talk a heading with its speaker: ## Title - @speaker.";
  return [{ file, line: 1, message, severity: "warning" }];
}

function byLine(a: Problem, b: Problem): number {
  return a.line - b.line;
}
