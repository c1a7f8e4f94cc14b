/**
 * Reads made-up notes until the time is over: `npm run fuzz -- --seconds 60`.
 *
 * Prints the smallest text that breaks the reading, or that takes longer than it deserves. Put it
 * into test/fixtures/notes, where it stays mended.
 */
import fc from "fast-check";
import { commandLine } from "../src/cli/command-line.ts";
import { readNotes } from "../src/notes/folder/read-notes.ts";
import { anyPath, anyText } from "../test/notes/any-text.ts";

const { seconds = 60 } = commandLine({
  call: "npm run fuzz --",
  about: "Reads made-up notes until the time is over; prints the smallest that breaks the reading.",
  options: { seconds: { kind: "number", value: "N", help: "how long; 60 unless given" } },
}).values;
const longest = 2_000; // milliseconds for a text of some hundred characters, on a busy machine

let read = 0;
const file = fc.record({ file: anyPath, text: anyText });
const result = fc.check(
  fc.property(file, fc.nat(), (whole, cut) => {
    const text = whole.text.slice(0, cut % (whole.text.length + 1));
    const start = performance.now();
    for (const own of [whole, { ...whole, text }]) readNotes([own]);
    read += 2;
    return performance.now() - start < longest;
  }),
  { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: seconds * 1_000 },
);
if (result.counterexample) {
  process.stdout.write(`${JSON.stringify(result.counterexample[0], undefined, 2)}\n`);
  process.stdout.write(`${result.errorInstance ?? "It took too long."}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${read} texts read, none broke the reading.\n`);
}
