import { expect, test } from "vitest";
import { knownPeople, nobody } from "../../../src/notes/people/known-people.ts";
import { nameEvidence, nameScore } from "../../../src/notes/people/name-evidence.ts";
import { mayHoldName } from "../../../src/notes/people/name-shapes.ts";
import { nameText } from "../../../src/notes/people/name-text.ts";
import { personEvidence, personScore } from "../../../src/notes/people/person-evidence.ts";

const bearers = nameEvidence.flatMap(({ name, bears, count }) =>
  bears.map((text) => ({ name, text, count })),
);

test.for(bearers)("$text bears: $name", ({ text, count }) => {
  expect(count(nameText(text))).toBeGreaterThan(0);
});

const others = nameEvidence.flatMap(({ name, lacks, count }) =>
  lacks.map((text) => ({ name, text, count })),
);

test.for(others)("$text does not bear: $name", ({ text, count }) => {
  expect(count(nameText(text))).toBe(0);
});

const slots = personEvidence.flatMap(({ name, bears, lacks, is }) => [
  ...bears.map((text) => ({ name, text, is, expected: true })),
  ...lacks.map((text) => ({ name, text, is, expected: false })),
]);

test.for(slots)("$name of $text: $expected", ({ text, is, expected }) => {
  const [, known, own = text] = /^(known: )?(.*)$/u.exec(text) ?? [];
  const [name = own] = own.split(/[,(]/u);

  const people = known ? knownPeople([{ name: own }]) : nobody;

  expect(is({ text: own, name: name.trim(), known: people })).toBe(expected);
});

test.for(["Elena Moro", "Joe Quen", "Vincent van Gogh", "河野 信吾", "山田太郎", "김민수"])(
  "%s is taken for a name",
  (text) => {
    expect(nameScore(text)).toBeGreaterThanOrEqual(1);
  },
);

test.for([
  "Elena Moro",
  "kites (Vincent van Gogh)",
  "Dr. Ann “Bee” Cee",
  "題 / 河野 信吾",
  "LT：山田太郎",
  "スコット・ロウ",
  "제목 - 김민수",
])("%s may hold a name", (text) => {
  expect(mayHoldName(text)).toBe(true);
});

test.for(["Kites", "how to fly them", "型で守る話", "de la"])("%s holds no name", (text) => {
  expect(mayHoldName(text)).toBe(false);
});

test.for(["Dark Mode", "Count Twice", "Sorting Foo Events", "Company Culture", "Our Pledge", ""])(
  "%s is taken for no name",
  (text) => {
    expect(nameScore(text)).toBeLessThan(1);
  },
);

test("whom the folder knows needs no shape of a name", () => {
  const known = knownPeople([{ name: "わんこ", handle: "wan_ko" }]);

  expect(personScore("わんこ", known)).toBeGreaterThan(personScore("わんこ", nobody));
  expect(personScore("wan_ko", known)).toBeGreaterThan(1);
  expect(known.size).toBe(2);
});
