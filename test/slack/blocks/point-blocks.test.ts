import { expect, test } from "vitest";
import type { ShownPoint } from "../../../src/answer/shown-talk.ts";
import { pointBlocks } from "../../../src/slack/blocks/point-blocks.ts";
import { shownAs } from "../../helpers/shown-as.ts";

const point = (text: string, depth: number, isAbove?: true): ShownPoint => ({
  ...{ kind: "bullet", text, depth },
  ...(isAbove && { isAbove }),
});

function shown(points: readonly ShownPoint[], words: readonly string[] = []): string {
  return shownAs(pointBlocks({ kind: "points", points, words, links: [] }, 700));
}

test("what only stands above the lines that answer is one line, and they stand below it", () => {
  const points = [
    point("Ropes", 0, true),
    point("Of <hemp>", 1, true),
    point("They shrink", 2),
    point("In rain", 3),
    point("Lamps", 0, true),
    point("They shine", 1),
    point("The end", 0),
  ];

  expect(shown(points)).toBe(
    "• Ropes › Of <hemp>\n  • They shrink\n    • In rain\n• Lamps\n  • They shine\n• The end",
  );
});

test("words are bold in the line that holds most of them, and in none where many do", () => {
  const lines = ["ropes of hemp", "ropes of silk", "ropes of steel"].map((text) => point(text, 0));

  expect(shown(lines, ["ropes", "hemp"])).toBe(
    "• *ropes* of *hemp*\n• ropes of silk\n• ropes of steel",
  );
  expect(shown(lines, ["ropes"])).toBe("• ropes of hemp\n• ropes of silk\n• ropes of steel");
});
