import { problemLine } from "../card/problems/problem-text.ts";
import { shownFile } from "../card/problems/shown-file.ts";
import type { Speaker, Talk } from "../notes/meetup.ts";
import type { FileReading, LeftOut, MeetupFacts } from "../notes/reading.ts";
import type { Locale } from "../search/query.ts";
import { type NotesWords, notesWordsIn } from "./notes-words.ts";

/** What was read of a folder or a file. */
export interface NotesRead {
  readonly files: readonly FileReading[];
  /** How many files there are of each kind that is not read. */
  readonly unread: ReadonlyMap<string, number>;
}

/** What the bot understands, as text: each file with its talks and problems, and a summary. */
export function notesAsText(
  read: NotesRead,
  locale: Locale,
  { brief }: { readonly brief: boolean },
): string {
  const words = notesWordsIn(locale);
  const lines = read.files.flatMap((file) => [
    ...(isNotes(file) ? fileLines(file, words, brief) : []),
    ...file.problems.map((problem) => `  ${problemLine(problem, locale)}`),
  ]);
  return [...lines, ...notReadLines(read, locale), summary(read.files, words), ""].join("\n");
}

function fileLines(
  { file, meetup, talks, several }: FileReading,
  words: NotesWords,
  brief: boolean,
): readonly string[] {
  if (!meetup || talks.length === 0) return [`${shownFile(file)}: ${words.noTalks}`];
  const meetups = several ?? [{ meetup, talks }];
  return meetups.flatMap((own) => {
    const line = `${shownFile(file)}: ${meetupText(own.meetup, words)}, ${words.talks(own.talks.length)}`;
    return brief ? [line] : [line, ...own.talks.map((talk) => talkLine(talk, words))];
  });
}

function meetupText({ title, date, venue }: MeetupFacts, words: NotesWords): string {
  return `${title} (${[date ?? words.noDate, venue ?? words.noVenue].join(words.comma)})`;
}

/** The line of the heading, the title, and who speaks. */
function talkLine({ line, title, speakers }: Talk, words: NotesWords): string {
  const who = speakers.map(speakerText).join(words.comma) || `(${words.noSpeaker})`;
  return `  ${String(line).padStart(4)}  ${title || `(${words.untitled})`} — ${who}`;
}

function speakerText({ name, handle, company }: Speaker): string {
  const at = handle && `@${handle}`;
  const called = name ? [name, at && `(${at})`].filter(Boolean).join(" ") : (at ?? "");
  return company ? `${called} [${company}]` : called;
}

/** One line for what is left out, and one for what has another format. */
export function notReadLines({ files, unread }: NotesRead, locale: Locale): readonly string[] {
  const words = notesWordsIn(locale);
  const byKind = new Map<LeftOut, string[]>();
  for (const { file, leftOut } of files) {
    if (leftOut) byKind.set(leftOut, [...(byKind.get(leftOut) ?? []), file]);
  }
  const kinds = [...byKind].map(
    ([kind, of]) => `${of.length} × ${words.kinds[kind]} (${someOf(of)})`,
  );
  const count = [...byKind.values()].flat().length;
  const others = [...unread].map(([ending, number]) => words.unreadKind(number, ending));
  const silent = files.filter((file) => isNotes(file) && file.talks.length === 0).length;
  return [
    ...(silent > 0 && silent < files.length ? [words.withoutTalks(silent)] : []),
    ...(count > 0 ? [words.leftOut(count, kinds.join(words.comma))] : []),
    ...(others.length > 0
      ? [
          words.unread(
            others.join(words.comma),
            [...unread.values()].reduce((sum, number) => sum + number, 0),
          ),
        ]
      : []),
  ];
}

/** A file that was read, and no word on the folder itself. */
function isNotes({ file, leftOut }: FileReading): boolean {
  return !leftOut && file !== ".";
}

function someOf(files: readonly string[]): string {
  return files.length > 3 ? `${files.slice(0, 3).join(", ")} …` : files.join(", ");
}

function summary(files: readonly FileReading[], words: NotesWords): string {
  const notes = files.filter(isNotes);
  const problems = files.flatMap((file) => file.problems);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const talks = files.reduce((sum, file) => sum + file.talks.length, 0);
  return words.summary(notes.length, talks, errors, problems.length - errors);
}
