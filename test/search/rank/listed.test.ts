import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/search/index/library.ts";
import { libraryOf } from "../../helpers/library.ts";
import { ask, meetup, talk, titles } from "../helpers.ts";

const library = libraryOf(
  `# Kotlin Nights in Graz

All about Kotlin, tea and cake. The room was full.

- Coroutines under the hood, Otto Maier
- Escaping the sandbox, Ilse Brandt
- We asked 90 people about null and about coroutines

## Coroutines under the hood - Otto Maier

- one stack for each

## Escaping the sandbox - Ilse Brandt

- a class loader that is too kind
`,
  "# Kotlin Days\n\n- 2020-02-02\n\n## Kotlin for tea timers - Ada Roth\n\n- a clock\n",
);

test.for([
  ["kotlin sandbox escape", "Escaping the sandbox"],
  ["Kotlin の sandbox の話", "Escaping the sandbox"],
  ["brandt kotlin sandbox graz", "Escaping the sandbox"],
] as const)("“%s” is answered with the talk that a page lists: %s", ([question, first]) => {
  expect(titles(question, library)[0]).toBe(first);
});

test("what a page alone tells is answered by the page", () => {
  expect(titles("was there cake in the room?", library)[0]).toBe("Kotlin Nights in Graz");
});

test("what the page of a talk holds is not said to be missing", () => {
  expect(ask("kotlin sandbox escape", library).missing).toEqual([]);
});

test("the rarest word of a page names the talk that it lists, whatever else the page alone holds", () => {
  const file = { file: "nights.md" };
  const programme = ["All about Kotlin and cake", "Coroutines", "Escaping the sandbox", "sandbox"];
  const nights = meetup(
    [talk("Coroutines", ["one stack"], file), talk("Escaping the sandbox", ["a loader"], file)],
    { notes: [talk("Nights", programme, { ...file, isNote: true })] },
  );
  const others = meetup(
    ["Kotlin timers", "Kotlin flows"].map((title) => talk(title)),
    { id: "n" },
  );

  expect(titles("kotlin sandbox", buildLibrary([nights, others], []))[0]).toBe(
    "Escaping the sandbox",
  );
});

test.for([
  ["slides on dancing bees from Linz", "Why bees are dancing"],
  ["Linzであったdancing beesの発表", "Why bees are dancing"],
] as const)("“%s” is answered with the talk that is named by what it turns on: %s", (given) => {
  const [question, first] = given;
  const file = { file: "linz.md" };
  const notes = ["The Linz group on dancing bees and hives"];
  const apiary = meetup(
    [talk("Hives", [], file), talk("Why bees are dancing", ["They dance, the bees"], file)],
    {
      notes: [talk("Programme", notes, { ...file, isNote: true })],
    },
  );
  const others = meetup([talk("Dancing with bees"), talk("Sheep")], { id: "n" });

  expect(titles(question, buildLibrary([apiary, others], []))[0]).toBe(first);
});

test("a row of a table is the answer, where only the page above it says which group it was", () => {
  const library = libraryOf(
    `# Code and talks

Code and talks given during the meetings of the C++ User Group Graz, Austria.

| Date | Talk | Speaker |
| --- | --- | --- |
| 2016-08-16 | Spans | Otto Maier |
| 2016-07-13 | Clean hives | Ilse Brandt |
| 2015-08-19 | Constants in C++ | Otto Maier |
`,
    "# Tea Night\n\n- 2020-02-02\n\n## Tea in Graz - Ada Roth\n\n- a clock\n",
  );

  expect(titles("who did the clean hives talk at the graz c++ group?", library)[0]).toBe(
    "Clean hives",
  );
});

test("the page of a meetup without talks counts as much as a talk", () => {
  const page = meetup([], {
    notes: [talk("Why teapots drip", [], { file: "a.md", isNote: true })],
  });
  const other = meetup([talk("Cups", ["Teapots drip, but cups do not"], { file: "b.md" })], {
    id: "n",
  });

  expect(titles("teapots that drip", buildLibrary([page, other], []))).toEqual([
    "Why teapots drip",
    "Cups",
  ]);
});
