import { expect, test } from "vitest";
import { excerpt, inFlow, widthOf } from "../../../src/answer/points/excerpt.ts";

const filler = "これはとくに何も答えない、ただ長いだけの文で、読む人の目をすべらせるためにある。";

test("of a long paragraph the sentence with the words is shown, with … for the rest", () => {
  const text = `${filler.repeat(6)}決め手は機能の多さだった。${filler.repeat(6)}`;
  const shown = excerpt(text, ["決め手"]);

  expect(shown).toMatch(/^… .*決め手は機能の多さだった。.* …$/u);
  expect(shown.length).toBeLessThan(200);
});

test("what looks like the answer counts, too", () => {
  const text = `The beer was cold. ${"Nothing else is told here.  ".repeat(20)}They drank 12 cups.`;

  expect(excerpt(text, ["drank"], (sentence) => (/\d/u.test(sentence) ? 1 : 0))).toContain(
    "12 cups",
  );
});

test("a short text stays whole, and of one without the words the beginning is shown", () => {
  expect(excerpt("Short. And sweet.", ["x"])).toBe("Short. And sweet.");
  expect(excerpt(filler.repeat(12), ["x"])).toMatch(/^これは.* …$/u);
});

test.for([
  [
    "The kettle was boiled\nand the tea was poured.",
    "The kettle was boiled and the tea was poured.",
  ],
  [
    "Wie der Tag verlief und wer alles\n  dabei war.",
    "Wie der Tag verlief und wer alles dabei war.",
  ],
  ["one, two,\nthree", "one, two, three"],
  ["First thing\nSecond thing", "First thing\nSecond thing"],
  ["お湯をわかす\nお茶をいれる", "お湯をわかす\nお茶をいれる"],
  ["It is done.\nand so on", "It is done.\nand so on"],
])("%j flows as %j", ([text, flowing]) => {
  expect(inFlow(text ?? "")).toBe(flowing);
});

test.for([
  ["and then they told us of the harbour, ", "the anchor was 12 tons, "],
  ["それから港の話が長く続いて、", "錨は十二トンもあり、"],
])(
  "of a sentence without an end the part with the words is shown: %s",
  ([other = "", part = ""]) => {
    const shown = excerpt(`${other.repeat(30)}${part}${other.repeat(30)}`, ["anchor", "錨"]);

    expect(shown).toContain(part.trim());
    expect(widthOf(shown)).toBeLessThan(420);
  },
);

test("a sentence that holds another word of the question is shown beside the best, with … between them", () => {
  const text = `Ada told us of the moorings. ${"The moorings are long and the moorings are wet. ".repeat(6)}She named the cleat and the bollard as the best of them. ${"The moorings went on and on. ".repeat(4)}`;
  const shown = excerpt(text, ["Ada", "moorings", "bollard"]);

  expect(shown).toMatch(
    /^Ada told .* … .*She named the cleat and the bollard as the best of them\./u,
  );
  expect(widthOf(shown)).toBeLessThan(340);
});

test("of two sentences that hold other words the one that holds more goes first, as long as there is room", () => {
  const filling = "The moorings went on and on. ".repeat(12);
  const text = `Ada told us of the moorings. ${filling}She named the cleat. ${filling}She named the bollard and the tar.`;
  const shown = excerpt(text, ["Ada", "told", "moorings", "cleat", "bollard", "tar"]);

  expect(shown).toContain("She named the cleat. … She named the bollard and the tar.");
});
