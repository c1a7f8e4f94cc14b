/** Headings that say only when and where, with the title below them. */
import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

function talksOf(text: string): readonly string[] {
  return readOne(text).talks.map(line);
}

test("the links below such headings are the talks", () => {
  const text = `# Kiln Con

## 10:35 Room A

[Kites over the harbour](https://sessions.example/1)

- Slides
  - https://speakerdeck.com/ann/kites

## 11:30 Room B

[Why ovens crack](https://sessions.example/2)

- too hot

[Clay without water](https://sessions.example/3)
`;

  expect(talksOf(text)).toEqual([
    "Kites over the harbour",
    "Why ovens crack",
    "Clay without water",
  ]);
});

test("what stands below one of them is its own", () => {
  const [kites, ovens] = readOne(`# Kiln Con

## 10:35

[Kites over the harbour](https://sessions.example/1)

- flown at night

## 11:30

[Why ovens crack](https://sessions.example/2)

- too hot
`).talks;

  expect(kites?.points.map(({ text }) => text)).toEqual(["flown at night"]);
  expect(ovens?.points.map(({ text }) => text)).toEqual(["too hot"]);
});

test.for([
  ["a sentence", "## 10:35\n\nWe met at the mill.\n\n## 11:30\n\nThen we ate.\n"],
  ["a bare address", "## 10:35\n\nhttps://kiln.example/a\n\n## 11:30\n\nhttps://kiln.example/b\n"],
  ["one such heading", "## 10:35\n\n[Kites over the harbour](https://sessions.example/1)\n"],
] as const)("%s below a time is no talk", ([, text]) => {
  expect(talksOf(`# Kiln Con\n\n${text}`)).toEqual([]);
});
