import { fromMarkdown } from "mdast-util-from-markdown";
import { bench, describe } from "vitest";
import { readFolder } from "../src/ingest/read-folder.ts";
import { readNotes } from "../src/notes/folder/read-notes.ts";

const { files } = await readFolder("notes");
const written = files.map(({ text }) => text).join("\n");

// The other parser's time grows faster than the text, so the ratio does, too.
for (const { kilobytes, iterations } of [
  { kilobytes: 64, iterations: 5 },
  { kilobytes: 1024, iterations: 1 }, // It takes the other parser a quarter of a minute.
]) {
  const times = Math.ceil((kilobytes * 1024) / Buffer.byteLength(written));
  const text = Array.from({ length: times }, () => written).join("\n");

  describe(`${kilobytes} kB of notes as people write them`, () => {
    const few = { time: 0, iterations, warmupTime: 0, warmupIterations: iterations - 1 };

    bench("readNotes: text to meetups", () => void readNotes([{ file: "a.md", text }]), few);

    bench("mdast-util-from-markdown alone", () => void fromMarkdown(text), few);
  });
}
