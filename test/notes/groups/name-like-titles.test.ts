import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test("among siblings of one layout a title may look like a name", () => {
  const text = `# Harbour talks

## Talks

- 2031-03-26 – Kites at night (Elena Moro)
- 2031-03-21 – Santa Barbara Boat Yard (Jonas Berg)
- 2031-02-05 – Tides and the old moon (Mark Baker)
- 2031-01-14 – Ropes that hold a ship (Anna Schmidt)
- 2031-01-07 – How lamps glow (Peter Fischer)
`;

  expect(readOne(text).talks.map(line)).toContain("Santa Barbara Boat Yard | Jonas Berg");
});

test("where few siblings have it, two names are none", () => {
  const text = `# Harbour talks

## Talks

- Kites at night (Elena Moro)
- Sarah Miller (Jonas Berg)
- a walk along the harbour
- Ropes that hold a ship (Anna Schmidt)
- pizza and beer for all
`;

  expect(readOne(text).talks.map(line)).not.toContain("Sarah Miller | Jonas Berg");
});
