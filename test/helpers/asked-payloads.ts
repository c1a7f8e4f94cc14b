/** Answers from the notes of the end-to-end tests, and one payload of each kind that asks for one. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { answersFrom } from "../../src/answer/answers.ts";
import { askings } from "./any-payload.ts";
import { libraryOf } from "./library.ts";
import { notesDir } from "./slack-and-bot.ts";

const files = (await readdir(notesDir)).filter((file) => file.endsWith(".md"));
const notes = await Promise.all(files.map((file) => readFile(join(notesDir, file), "utf8")));
const library = libraryOf(...notes, "# <!channel>\n\n## <@U1> <!here> - @a\n\n- <!everyone> DNS\n");
export const answers = answersFrom(
  library,
  () => 0,
  () => "2026-11-26",
);
export const question = "DNSの引っ越し";
const found = answers.ask(question, "ja");
if (found.kind !== "talk") throw new Error("The notes have a talk about it.");
export const payloads = askings(found.best.id, question);
