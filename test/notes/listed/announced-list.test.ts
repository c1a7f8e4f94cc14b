/** Long lists of titles that a line announces. */
import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

const titles = ["凧", "窯", "釉薬", "葦", "沼", "塩", "灯台", "船"].map(
  (one) => `- ${one}のはなし`,
);

test("a line about talks announces them", () => {
  expect(readOne(`# 港の夜\n\n発表\n${titles.join("\n")}\n`).talks).toHaveLength(titles.length);
});

test.for([
  ["an address with such a word", `https://harbour.example/speaker/annb\n\n${titles.join("\n")}`],
  [
    "bullets that go on in the next line",
    `Talks\n\n${titles.map((one) => `${one},\n  and so on`).join("\n")}`,
  ],
] as const)("%s announces none", ([, text]) => {
  expect(readOne(`# 港の夜\n\n${text}\n`).talks).toEqual([]);
});
