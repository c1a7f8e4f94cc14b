import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

const abstract =
  "Paper and string are all it takes, and yet hardly anybody builds one. We look at what holds it up, why it falls, and what the harbour has to do with both of them, with three that you may try at home, and a fourth one that nobody should try at all, wherever they live.";

test("a title in a paragraph and who speaks in the next are a talk, where others stand so", () => {
  const text = `# Harbour night

Our talks this month:

Why kites fly at night

Elena Moro

${abstract}

Tides and the old moon

Jonas Berg, Sample Inc.

${abstract}

Come early.
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Why kites fly at night | Elena Moro",
    "Tides and the old moon | Jonas Berg [Sample Inc.]",
  ]);
});

test("so are a name and the title below it", () => {
  const text = `# Harbour night

Our talks this month:

Elena Moro

Why kites fly at night

${abstract}

Jonas Berg

Tides and the old moon

${abstract}
`;

  expect(readOne(text).talks.map(line)).toEqual([
    "Why kites fly at night | Elena Moro",
    "Tides and the old moon | Jonas Berg",
  ]);
});

test.for([
  [
    "what somebody is, and who",
    "## Thanks\n\nHost\n\nElena Moro\n\nPhotos\n\nJonas Berg\n\nSee you soon.",
  ],
  [
    "sentences, and who said so",
    "## Voices\n\nIt was great fun.\n\nElena Moro\n\nI will come again!\n\nJonas Berg\n\nSee you soon.",
  ],
  ["one only", "Why kites fly at night\n\nElena Moro\n\nCome early.\n\nBring a coat."],
] as const)("no talks: %s", ([, text]) => {
  expect(readOne(`# Harbour diary\n\n${text}\n`).talks.map(line)).toEqual([]);
});
