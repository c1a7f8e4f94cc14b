import { stat } from "node:fs/promises";
import { answersFrom } from "../answer/answers.ts";
import { plainText } from "../card/plain.ts";
import { loadCommandLineConfig } from "../config.ts";
import { readLibrary } from "../ingest/read-library.ts";
import { understand } from "../question/understand.ts";
import type { Library } from "../search/index/library.ts";
import { today } from "../today.ts";
import { answerJson } from "./answer-json.ts";
import { readCommandLine, say } from "./command-line.ts";
import { explain } from "./explain.ts";

const command = {
  call: "npm run --silent ask --",
  operands: "[question …]",
  about: "Answers a question, or without one each line of standard input, in order.",
  options: {
    json: { kind: "switch", help: "one JSON object a line" },
    explain: {
      kind: "switch",
      help: "also what was read in the question, and which words matched as what",
    },
    notes: { kind: "text", value: "DIR", help: "the notes folder; NOTES_DIR unless given" },
  },
} as const;

/** Answers the question given, or each line of standard input, in order. */
export async function ask(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(command, args);
  if ("exit" in asked) return say(asked);
  const { values, operands } = asked;
  const settings = loadCommandLineConfig();
  const dir = values.notes ?? settings.NOTES_DIR;
  const library = await openLibrary(dir, settings.STATE_DIR);
  if (!library) {
    process.stderr.write(`There is no notes folder at ${dir}. Give its path with --notes DIR.\n`);
    return 66; // EX_NOINPUT
  }
  const questions = operands.length > 0 ? [operands.join(" ")] : lines(process.stdin);
  const answers = answersFrom(library, Math.random, today, { notesUrl: settings.NOTES_URL });
  for await (const question of questions) {
    const answer = answers.ask(question, settings.DEFAULT_LOCALE);
    const text = plainText(answer, settings.SLASH_COMMAND);
    const read = () => understand(question, library, settings.DEFAULT_LOCALE, today());
    const why = values.explain ? explain(read(), answer) : "";
    process.stdout.write(
      values.json ? `${JSON.stringify(answerJson(question, answer, text))}\n` : `${text}\n${why}\n`,
    );
  }
  return 0;
}

/** Nothing where the folder cannot be read; what is wrong inside it is told by `npm run notes`. */
async function openLibrary(
  dir: string,
  stateDir: string | undefined,
): Promise<Library | undefined> {
  if (!(await isFolder(dir))) return undefined;
  return (await readLibrary(dir, { stateDir })).library;
}

async function isFolder(dir: string): Promise<boolean> {
  try {
    return (await stat(dir)).isDirectory();
  } catch {
    return false;
  }
}

/** Lines end at a line feed only: a question may hold any other separator. */
async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input.setEncoding("utf8")) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}
