import { statedRule } from "../forms/stated-form.ts";
import type { StatedRule } from "../forms/told.ts";
import { findCopies } from "../kinds/copies.ts";
import { dayInFileName } from "../kinds/file-name.ts";
import type { Meetup, Problem } from "../meetup.ts";
import { knownPeople } from "../people/known-people.ts";
import type { FileReading, LeftOut, MeetupFacts, NotesReading, NotesText } from "../reading.ts";
import { type NotesSettings, noSettings } from "../settings.ts";
import { applySettings } from "./apply-settings.ts";
import { fewOfAKind } from "./few-of-a-kind.ts";
import { findTalkProblems } from "./find-problems.ts";
import { findFolderProblems } from "./folder-problems.ts";
import { fitting } from "./glob.ts";
import { assembleMeetups } from "./meetups/assemble-meetups.ts";
import { type FileDraft, readFile } from "./read-file.ts";

/**
 * Reads all files of a notes folder into meetups. Pure: the disk is `ingest/`'s business.
 *
 * @param read Gives a file's draft; for callers who have kept some.
 * @param settings What the organiser says about the notes.
 */
export function readNotes(
  files: readonly NotesText[],
  read: (file: NotesText) => FileDraft = readFile,
  settings: NotesSettings = noSettings,
): NotesReading {
  const isIgnored = fitting(settings.ignore);
  const wanted = files.filter(({ file }) => !isIgnored(file));
  const copies = findCopies(wanted);
  const isWanted = new Set(wanted);
  const alone = wanted
    .filter(({ file }) => !copies.has(file))
    .map((file) => ({ file, draft: read(file) }));
  const used = readTogether(alone, settings);
  const draftOf = new Map(used.map((draft) => [draft.file, draft]));
  const notes = used.filter(({ leftOut }) => !leftOut);
  const meetups = applySettings(assembleMeetups(notes), settings);
  const ofFolder =
    notes.length > 0 ? findFolderProblems(meetups, notes, settings.people) : noNotesAmong(files);
  const meetupsOf = byFile(meetups, ({ talks, notes = [] }) => [
    ...new Set([...talks, ...notes].map(({ file }) => file)),
  ]);
  const problemsOf = byFile(ofFolder, ({ file }) => [file]);
  const readings = files.map((text): FileReading => {
    const { file } = text;
    const draft = draftOf.get(file);
    const ofFile = problemsOf.get(file) ?? [];
    if (!isWanted.has(text)) return nothingOf(file, "ignored", ofFile);
    const original = copies.get(file);
    if (original !== undefined) return nothingOf(file, "copy", [copyOf(file, original)]);
    if (!draft || draft.leftOut) {
      const own = draft?.leftOut === "conflict" ? draft.problems : ofFile;
      return nothingOf(file, draft?.leftOut ?? "ignored", own);
    }
    return readingOf(draft, meetupsOf.get(file) ?? [], ofFile);
  });
  return { meetups, files: readings };
}

interface Read {
  readonly file: NotesText;
  readonly draft: FileDraft;
}

/** Reads those files once more of which the folder or the organiser knows more than they say themselves. */
function readTogether(alone: readonly Read[], settings: NotesSettings): readonly FileDraft[] {
  const people = knownPeople([
    ...alone.flatMap(({ draft }) => (draft.leftOut ? [] : draft.people.sure)),
    ...settings.people.flatMap(({ name, aliases = [], handles = [] }) => [
      ...[name, ...aliases].map((one) => ({ name: one })),
      ...handles.map((handle) => ({ handle })),
    ]),
  ]);
  return alone.map(({ file, draft }) => {
    const forms = formsFor(file.file, settings);
    const isTold = forms.length > 0 || draft.people.open.some(people.has);
    return isTold && !draft.leftOut ? readFile(file, { people, forms }) : draft;
  });
}

/** The organiser's forms for a file; those of its own folder go first. */
function formsFor(file: string, { forms }: NotesSettings): readonly StatedRule[] {
  return forms
    .filter(
      ({ folder = "" }) =>
        folder === "" || file.startsWith(`${folder.replace(/(?<!\/)\/+$/u, "")}/`),
    )
    .toSorted((a, b) => (b.folder?.length ?? 0) - (a.folder?.length ?? 0))
    .flatMap(({ talk }) => statedRule(talk) ?? []);
}

function readingOf(
  { file, ...draft }: FileDraft,
  meetups: readonly Meetup[],
  ofFolder: readonly Problem[],
): FileReading {
  const [meetup] = meetups;
  // What one of several meetups in a file states is not true of the file.
  const isSeveral = draft.parts.length + draft.days.length > 0 && meetups.length > 1;
  const notes = meetups.flatMap((one) => one.notes ?? []).filter((note) => note.file === file);
  const byMeetup = meetups.map(({ talks }) => talks.filter((talk) => talk.file === file));
  const problems = [
    ...draft.problems,
    ...(meetup ? draft.linkSlips : []),
    ...byMeetup.flatMap(findTalkProblems).map((problem) => ({ ...problem, file })),
    ...ofFolder,
  ];
  return {
    file,
    ...(meetup && {
      meetup: isSeveral ? factsOfAll(draft, meetup) : factsFor(file, meetup),
    }),
    talks: byMeetup.flat(),
    ...(isSeveral && {
      several: meetups.map((one, at) => ({ meetup: one, talks: byMeetup[at] ?? [] })),
    }),
    ...(notes.length > 0 && { notes }),
    problems: fewOfAKind(problems.toSorted(byLine)),
  };
}

function byFile<T>(
  all: readonly T[],
  filesOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    for (const file of filesOf(one)) {
      const known = found.get(file);
      if (known) known.push(one);
      else found.set(file, [one]);
    }
  }
  return found;
}

/** Where there are files and no notes among them, nothing can be found: no folder is without problems then. */
function noNotesAmong(files: readonly NotesText[]): readonly Problem[] {
  return files.slice(0, 1).map(({ file }) => ({
    file,
    line: 1,
    finding: { kind: "all-left-out", files: files.length },
    severity: "error",
  }));
}

function nothingOf(file: string, leftOut: LeftOut, problems: readonly Problem[]): FileReading {
  return { file, talks: [], problems, leftOut };
}

function copyOf(file: string, of: string): Problem {
  return { file, line: 1, finding: { kind: "copy", of }, severity: "warning" };
}

/** What is true of all meetups of a file: where talks bear their own days, all but the day. */
function factsOfAll(
  { title, parts, days }: Pick<FileDraft, "title" | "parts" | "days">,
  meetup: Meetup,
): MeetupFacts {
  const areOwn = parts.length > 0 || days.some(({ venue }) => venue);
  const { venue, url } = areOwn ? {} : meetup;
  return { title: title ?? meetup.title, ...(venue && { venue }), ...(url && { url }) };
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

function byLine(a: Problem, b: Problem): number {
  return a.line - b.line;
}
