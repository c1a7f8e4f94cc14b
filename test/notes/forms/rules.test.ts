import { expect, test } from "vitest";
import { belowRules } from "../../../src/notes/forms/below/below-rules.ts";
import { marks, stripMarks } from "../../../src/notes/forms/heading-marks.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { certainRules } from "../../../src/notes/forms/speaker-rules.ts";
import { readTalkHeading } from "../../../src/notes/forms/talk-heading.ts";
import { parseMarkdown } from "../../../src/notes/markdown/markdown.ts";
import { codeLines } from "../../../src/notes/repair/fence.ts";
import { repairs } from "../../../src/notes/repair/repairs.ts";
import { sectionsBelow } from "../../../src/notes/talks/heading-candidate.ts";

// Every rule brings its own examples. They are read by the rule alone, and by all rules in their order.
const speakerExamples = certainRules.flatMap((rule) =>
  rule.examples.map((example) => ({ ...example, rule })),
);

test.for(speakerExamples)("$rule.form reads: $heading", ({ rule, heading, title, speakers }) => {
  const read = rule.read(heading);

  expect(read?.title.trim()).toBe(title);
  expect(read?.speakers).toEqual(speakers);
});

test.for(speakerExamples)("no other rule comes before $rule.form for: $heading", (example) => {
  const { heading, title, speakers } = example;

  const read = readTalkHeading(heading);

  expect(read.title).toBe(title.replace(/^「(.*)」$/u, "$1"));
  expect(read.speakers).toEqual(speakers);
});

const belowExamples = belowRules.flatMap((rule) =>
  rule.examples.map((example) => ({ ...example, rule })),
);

test.for(belowExamples)("$rule.form below a heading reads: $notes", ({ rule, notes, speakers }) => {
  const sections = cutSections(parseMarkdown(notes));
  const index = sections.findIndex(({ heading }) => heading);
  const section = sections[index];
  if (!section) throw new Error("the example has no heading");
  const { marked } = readTalkHeading(section.heading?.content.text ?? "");

  const read = rule.read({ section, below: sectionsBelow(sections, index), marked });

  expect(read?.speakers).toEqual(speakers);
});

const markExamples = marks.flatMap(({ form, examples }) =>
  examples.map(([heading, rest]) => ({ form, heading, rest })),
);

test.for(markExamples)("$form: $heading → $rest", ({ heading, rest }) => {
  expect(stripMarks(heading).rest).toBe(rest);
});

const repairExamples = repairs.flatMap((repair) =>
  repair.examples.map(([before, after]) => ({ repair, before, after })),
);

test.for(repairExamples)("mends $repair.mends: $before", ({ repair, before, after }) => {
  const lines = before.split("\n");

  expect(repair.apply(lines, codeLines(lines)).lines.join("\n")).toBe(after);
});
