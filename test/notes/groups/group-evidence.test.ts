import { expect, test } from "vitest";
import { readDocument } from "../../../src/notes/formats/read-document.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { findGroups } from "../../../src/notes/groups/find-groups.ts";
import { groupEvidence, groupReasons } from "../../../src/notes/groups/group-evidence.ts";
import { readGroup } from "../../../src/notes/groups/read-group.ts";
import { nobody } from "../../../src/notes/people/known-people.ts";

const examples = groupEvidence.flatMap(({ name, bears, lacks }) => [
  ...bears.map((text) => ({ name, text, expected: true })),
  ...lacks.map((text) => ({ name, text, expected: false })),
]);

test.for(examples)("$name, of $text: $expected", ({ name, text, expected }) => {
  const [group, ...others] = findGroups(cutSections(readDocument({ file: "a.md", text }).blocks));
  if (!group || others.length > 0) throw new Error("An example is one group.");

  const reasons = groupReasons(group, [], readGroup(group, nobody));

  expect(reasons.some((reason) => reason.name === name)).toBe(expected);
});
