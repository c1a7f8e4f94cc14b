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
