import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test("siblings may have two forms, each of which several share", () => {
  const text = `# Foo Night #3

- 2031/04/18

## Fast caches - Anna Berg
- a
## Slow queues - Peter Novak
- b
## Maria Lopez: Trees that bend
- c
## Thomas Weber: Maps that fold
- d
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Fast caches | Anna Berg",
    "Slow queues | Peter Novak",
    "Trees that bend | Maria Lopez",
    "Maps that fold | Thomas Weber",
  ]);
});

test("a heading by itself is read in the form whose slot is likelier people", () => {
  const text =
    "# Foo Night #3\n\n- 2031/04/18\n\n## Maria Lopez: Trees that bend - Thomas Weber\n\n- a\n";

  expect(readOne(text).talks[0]?.speakers.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^(?:Maria Lopez|Thomas Weber)$/u),
  ]);
});

test("a comma parts who speaks from the title where it does so in most headings", () => {
  const text = `# Foo Night #3

- 2031/04/18

## Anna Berg, Fast caches [Keynote] - [Video](https://video.example/1), [Slides](https://video.example/1)
- a
## Peter Novak and Maria Lopez, Queues, trees and maps [Talk] - [Video](https://video.example/2), [Slides]()
- b
## Thomas Weber - Maps that fold [Lightning Talk] - [Video](https://video.example/3)
- c
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Fast caches | Anna Berg",
    "Queues, trees and maps | Peter Novak; Maria Lopez",
    "Maps that fold | Thomas Weber",
  ]);
});

test("behind a name and a comma stands where somebody works, where it is short", () => {
  const text = `# Foo Night #3

- 2031/04/18

## Anna Berg, Lead Engineer
- a
## Peter Novak, Sample Labs
- b
`;

  expect(readOne(text).talks.map(line)).not.toContain("Lead Engineer | Anna Berg");
});

test("a list in a title names nobody", () => {
  const text = `# Foo Night #3

- 2031/04/18

## Caches, queues and trees - Anna Berg
- a
## Knots, Linda Marsh and her loom - Peter Novak
- b
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Caches, queues and trees | Anna Berg",
    "Knots, Linda Marsh and her loom | Peter Novak",
  ]);
});
