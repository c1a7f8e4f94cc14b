/**
 * Reads made-up notes until the time is over: `npm run fuzz -- --seconds 60`.
 *
 * Prints the smallest text that breaks the reading, or that takes longer than it deserves. Put it
 * into test/fixtures/notes, where it stays mended.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { readNotes } from "../src/notes/folder/read-notes.ts";
import { anyPath, anyText } from "../test/notes/any-text.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
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
  { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: Number(values.seconds) * 1_000 },
);
if (result.counterexample) {
  process.stdout.write(`${JSON.stringify(result.counterexample[0], undefined, 2)}\n`);
  process.stdout.write(`${result.errorInstance ?? "It took too long."}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${read} texts read, none broke the reading.\n`);
}
