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
