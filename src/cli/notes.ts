import { loadCommandLineConfig } from "../config.ts";
import { readFolder } from "../ingest/read-folder.ts";
import { readNotes } from "../notes/folder/read-notes.ts";
import type { Problem, Speaker } from "../notes/meetup.ts";
import type { FileReading } from "../notes/reading.ts";
import { readCommandLine, say } from "./command-line.ts";

const command = {
  call: "npm run --silent notes --",
  operands: "[DIR]",
  about: `Prints what the bot understands of each file of the notes folder (NOTES_DIR unless given), and every
problem as file:line: message. Ends with 1 where somebody must act.`,
  options: { json: { kind: "switch", help: "one JSON object a line for each file" } },
} as const;

/** Prints what the bot understands of each file, and every problem. 1 where somebody must act. */
export async function notes(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(command, args);
  if ("exit" in asked) return say(asked);
  const { values, operands } = asked;
  const dir = operands[0] ?? loadCommandLineConfig().NOTES_DIR;
  const files = await readingsOf(dir).catch((error: NodeJS.ErrnoException) => error);
  if (files instanceof Error) {
    process.stderr.write(`Cannot read the notes folder "${dir}" (${files.message}).\n`);
    return 66; // EX_NOINPUT of sysexits.h
  }
  process.stdout.write(values.json ? asJson(files) : asText(files));
  return files.some((file) => file.problems.some(mustAct)) ? 1 : 0;
}

/** All files in the order of their names; one that could not be read has only its problem. */
async function readingsOf(dir: string): Promise<readonly FileReading[]> {
  const { files, problems } = await readFolder(dir);
  const unread = problems.map((problem) => ({
    file: problem.file,
    talks: [],
    problems: [problem],
  }));
  return [...readNotes(files).files, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function mustAct({ severity }: Problem): boolean {
  return severity === "error";
}

function asJson(files: readonly FileReading[]): string {
  return files
    .map(({ file, meetup, talks, problems }) =>
      JSON.stringify({
        file,
        ...(meetup && {
          meetup: {
            title: meetup.title,
            date: meetup.date,
            venue: meetup.venue,
            url: meetup.url,
          },
        }),
        talks: talks.map(({ title, speakers, links, line }) => ({ title, speakers, links, line })),
        problems: problems.map(({ line, message, severity }) => ({ line, message, severity })),
      }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function asText(files: readonly FileReading[]): string {
  const lines = files.flatMap((file) => [fileLine(file), ...file.problems.map(problemLine)]);
  return [...lines, summary(files), ""].join("\n");
}

function fileLine({ file, meetup, talks }: FileReading): string {
  if (!meetup || talks.length === 0) return `${file}: no talks`;
  const facts = [meetup.date, meetup.venue].filter(Boolean).join(", ");
  const named = facts ? `${meetup.title} (${facts})` : meetup.title;
  return `${file}: ${named}, ${count(talks.length, "talk")}, ${count(speakerCount(talks), "speaker")}`;
}

function speakerCount(talks: FileReading["talks"]): number {
  const key = ({ handle, name }: Speaker) => handle ?? name;
  return new Set(talks.flatMap((talk) => talk.speakers.map(key))).size;
}

function problemLine({ file, line, message }: Problem): string {
  return `  ${file}:${line}: ${message}`;
}

function summary(files: readonly FileReading[]): string {
  const talks = files.reduce((sum, file) => sum + file.talks.length, 0);
  const problems = files.flatMap((file) => file.problems);
  const acts = problems.filter(mustAct).length;
  const found =
    problems.length === 0
      ? "no problems"
      : `${count(problems.length, "problem")}, ${acts} of them to be mended`;
  return `${count(files.length, "file")}, ${count(talks, "talk")}, ${found}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
