import { expect, test } from "vitest";
import { foundInGroups } from "../../../src/notes/folder/found-in-groups.ts";
import { cutSections } from "../../../src/notes/forms/section.ts";
import { nothingTold } from "../../../src/notes/forms/told.ts";
import { parseMarkdown } from "../../../src/notes/markdown/markdown.ts";
import { nobody } from "../../../src/notes/people/known-people.ts";
import { findTalks } from "../../../src/notes/talks/find-talks.ts";

const text = `# Past talks

- Growing pots, Ann Bee
- Flying kites in rain, Cal Dee
- Kites and law, Ed Eff
- Small kites, Gus Hay
`;

/** What is taken where so many talks of Ann Bee, or of another, were shown before. */
function taken(names: readonly string[]) {
  const sections = cutSections(parseMarkdown(text));
  const listed = names.map((name, at) => ({
    ...{ file: "past.md", line: 3 + at, title: `Talk ${at}`, heading: `Talk ${at}` },
    ...{ speakers: [{ name }], links: [], points: [], targets: [] },
  }));
  const found = findTalks(sections, undefined, nothingTold);
  return foundInGroups("past.md", sections, { found, listed }, "Past talks", nobody).listed;
}

test.for([
  { name: "one of four was shown", names: ["Ann Bee"], titles: 4 },
  { name: "two of four were shown", names: ["Ann Bee", "Cal Dee"], titles: 4 },
  { name: "three of four were shown", names: ["Ann Bee", "Cal Dee", "Ed Eff"], titles: 3 },
  { name: "somebody was shown who is not among them", names: ["Kim Lou"], titles: 1 },
])(
  "siblings are taken where they show twice as many, and the same people: $name",
  ({ names, titles }) => {
    expect(taken(names)).toHaveLength(titles);
  },
);
