import { stat } from "node:fs/promises";
import path from "node:path";
import { problemText } from "../card/problems/problem-text.ts";
import { loadCommandLineConfig } from "../config.ts";
import { type NotesFolder, readFolder, readInside } from "../ingest/read-folder.ts";
import { parseSettings, readSettingsText } from "../ingest/read-settings.ts";
import { readNotes } from "../notes/folder/read-notes.ts";
import type { Problem } from "../notes/meetup.ts";
import type { FileReading, MeetupFacts } from "../notes/reading.ts";
import type { Locale } from "../search/query.ts";
import { readCommandLine, say } from "./command-line.ts";
import { explainFile } from "./explain-notes.ts";
import { type NotesRead, notesAsText, notReadLines } from "./notes-text.ts";
import { notesWordsIn } from "./notes-words.ts";
import type { PlaceRead } from "./place-read.ts";
import { suggestSettings } from "./suggest-settings.ts";

const command = {
  call: "npm run --silent notes --",
  operands: "[folder or file]",
  about: `Shows what the bot understands of the notes, with the problems as file:line. Without a folder it
reads that of NOTES_DIR. Ends with 1 where a problem must be mended.`,
  options: {
    brief: { kind: "switch", help: "one line a file" },
    json: { kind: "switch", help: "one JSON object a line for each file" },
    suggest: { kind: "switch", help: "the kikigaki.yml that it would write for these notes" },
    explain: {
      kind: "text",
      value: "FILE",
      help: "for each heading of a file what it was taken for",
    },
  },
} as const;

/** Prints what the bot understands of each file, and every problem. 1 where somebody must act. */
export async function notes(args: readonly string[]): Promise<number> {
  const line = readCommandLine(command, args);
  if ("exit" in line) return say(line);
  const { values, operands: positionals } = line;
  const { NOTES_DIR, DEFAULT_LOCALE: locale } = loadCommandLineConfig();
  const asked = values.explain ?? positionals[0] ?? NOTES_DIR;
  const place = values.explain && positionals[0] ? path.resolve(positionals[0], asked) : asked;
  const read = await readPlace(place, NOTES_DIR).catch((error: NodeJS.ErrnoException) => error);
  if (read instanceof Error) {
    process.stderr.write(`${notesWordsIn(locale).unreadable(asked, read.message)}\n`);
    return 66; // EX_NOINPUT of sysexits.h
  }
  if (values.explain) process.stdout.write(explainFile(read, locale));
  else if (values.suggest) process.stdout.write(suggestSettings(read, locale));
  else if (values.json) printJson(read, locale);
  else process.stdout.write(notesAsText(read, locale, { brief: values.brief ?? false }));
  return read.files.some((file) => file.problems.some(mustAct)) ? 1 : 0;
}

/** A folder, or one file of it: what a file is depends on its neighbours where it lies in the notes folder. */
async function readPlace(place: string, notesDir: string): Promise<PlaceRead> {
  if ((await stat(place)).isDirectory()) return readingOf(place, await readFolder(place));
  const inside = path.relative(notesDir, place);
  if (inside.startsWith("..") || path.isAbsolute(inside)) {
    const only = await readInside(path.dirname(path.resolve(place)), path.basename(place));
    const isText = "text" in only;
    return readingOf(path.dirname(place), {
      files: isText ? [only] : [],
      problems: isText ? [] : [only],
    });
  }
  const file = inside.split(path.sep).join("/").normalize("NFC");
  const { files, ...read } = await readingOf(notesDir, await readFolder(notesDir));
  return {
    ...read,
    files: files.filter((one) => one.file === file),
    texts: read.texts.filter((one) => one.file === file),
    unread: new Map(),
  };
}

/** All files in the order of their names; one that could not be read has only its problem. */
async function readingOf(dir: string, folder: NotesFolder): Promise<PlaceRead> {
  const { files, problems, unread = new Map() } = folder;
  const said = parseSettings(await readSettingsText(dir));
  const reading = readNotes(files, undefined, said.settings);
  const none: readonly Problem[] =
    files.length + problems.length > 0
      ? []
      : [{ file: ".", line: 1, finding: { kind: "no-notes" }, severity: "error" }];
  const alone = [...said.problems, ...problems, ...none].map(
    (problem): FileReading => ({ file: problem.file, talks: [], problems: [problem] }),
  );
  return {
    files: [...reading.files, ...alone].sort((a, b) => (a.file < b.file ? -1 : 1)),
    unread,
    texts: files,
    settings: said.settings,
  };
}

function mustAct({ severity }: Problem): boolean {
  return severity === "error";
}

function printJson(read: NotesRead, locale: Locale): void {
  process.stdout.write(
    read.files.map((file) => `${JSON.stringify(jsonOf(file, locale))}\n`).join(""),
  );
  // Not about any one file, and so in no object.
  for (const line of notReadLines(read, locale)) process.stderr.write(`${line}\n`);
}

function jsonOf(
  { file, meetup, several, talks, notes = [], problems, leftOut }: FileReading,
  locale: Locale,
): object {
  return {
    file,
    ...(meetup && { meetup: factsOf(meetup) }),
    ...(several && { meetups: several.map((own) => factsOf(own.meetup)) }),
    talks: talks.map(({ title, speakers, links, line }) => ({ title, speakers, links, line })),
    ...(notes.length > 0 && { notes: notes.map(({ title, line }) => ({ title, line })) }),
    problems: problems.map((problem) => ({
      line: problem.line,
      message: problemText(problem, locale),
      severity: problem.severity,
    })),
    ...(leftOut && { leftOut }),
  };
}

/** A month, by which a meetup can be looked for, is no day on which it was. */
function factsOf({ title, date, venue, url }: MeetupFacts): MeetupFacts {
  const isDay = date?.length === "YYYY-MM-DD".length;
  return { title, ...(isDay && { date }), ...(venue && { venue }), ...(url && { url }) };
}
