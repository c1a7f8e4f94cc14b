import { expect, test } from "vitest";
import { readDocument } from "../../../src/notes/formats/read-document.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { talkEvidence } from "../../../src/notes/talks/talk-evidence.ts";
import { line, readOne } from "../helpers.ts";

/** The last heading of depth 2's first, among the headings beside it. */
function placeOf(text: string) {
  const sections = cutSections(readDocument({ file: "a.md", text }).blocks);
  const beside = sections.filter(({ depth }) => depth === 2);
  const [section] = beside;
  if (!section) throw new Error("an example has a heading of depth 2");
  const headings = (depth: number) =>
    sections.flatMap((one) => (one.depth === depth ? (one.heading?.content.text ?? []) : []));
  return { section, siblings: headings(2), titles: headings(1) };
}

const examples = talkEvidence.flatMap(({ name, bears, lacks, is }) => [
  ...bears.map((text) => ({ name, text, is, expected: true })),
  ...lacks.map((text) => ({ name, text, is, expected: false })),
]);

test.for(examples)("$name of $text: $expected", ({ text, is, expected }) => {
  expect(is(placeOf(text))).toBe(expected);
});

const talks = "## Maps that fold (@ann)\n- x\n## Queues (@cal)\n- y\n## Trees (@ed)\n- z\n";

test.for([
  ["one word with notes of its own", "## Cache\n- keys\n- ages\n- misses", true],
  ["one word with slides", "## Cache\n- https://speakerdeck.com/ann/cache", true],
  ["a title", "## How we sort our queues\n- x", true],
  ["a misspelt schedule", "## Shedule\n- 19:00\n- 20:00\n- 21:00", false],
  ["a theme", "## テーマ: 分散と並列の話をしよう\n- x", false],
  ["sponsors with a name below", "## Sponsors (drinks)\n### Elena Moro (@elena)\n- x", false],
  ["an aside in small letters", "## from the past\n- a\n- b\n- c", false],
  ["swag", "## Swag\n- a\n- b\n- c", false],
  ["a welcome", "## Welcome words\n- a\n- b\n- c", false],
])("among talks, %s", ([, section, isTalk]) => {
  const titles = readOne(`# M #3\n${talks}${section}`).talks.map(line);

  expect(titles).toHaveLength(isTalk ? 4 : 3);
});
