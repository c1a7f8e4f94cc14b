/**
 * Draws answers for somebody to score who has not read the code: `npm run bench:draw -- QUESTIONS --notes DIR --seed 16`.
 *
 * QUESTIONS has one question a line, or one JSON object with `q` a line. Which of them are drawn follows from the
 * seed alone. Prints each question with the answer as Slack's `text` has it.
 */
import { readFile } from "node:fs/promises";
import { answersFrom } from "../src/answer/answers.ts";
import { plainText } from "../src/card/plain.ts";
import { commandLine } from "../src/cli/command-line.ts";
import { readLibrary } from "../src/ingest/read-library.ts";
import { today } from "../src/today.ts";
import { dice } from "./dice.ts";

const { values, operands } = commandLine({
  call: "npm run bench:draw --",
  operands: "QUESTIONS",
  about: "Draws questions and prints them with their answers, to be scored.",
  options: {
    notes: { kind: "text", value: "DIR", help: "the notes folder; notes unless given" },
    seed: { kind: "number", value: "N", help: "of the draw; 16 unless given" },
    count: { kind: "number", value: "N", help: "answers; 20 unless given" },
  },
});
const { notes = "notes", seed = 16, count = 20 } = values;
const [file = ""] = operands;
const questions = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
const { library } = await readLibrary(notes);
const answers = answersFrom(library, dice(seed), today);
process.stdout.write(`# ${count} answers, drawn by seed ${seed}\n`);
for (const [number, question] of drawn(questions.map(questionIn)).entries()) {
  const text = plainText(answers.ask(question, "en"), "/talks");
  process.stdout.write(`\n## ${number + 1}. ${question}\n\n\`\`\`\n${text}\n\`\`\`\n`);
}

/** As many of them as asked for, in the order of the draw. */
function drawn(all: readonly string[]): readonly string[] {
  const roll = dice(seed);
  const drawable = all.map((one) => ({ one, at: roll() }));
  return drawable
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

function questionIn(line: string): string {
  if (!line.startsWith("{")) return line;
  const { q } = Object(JSON.parse(line));
  return String(q);
}
