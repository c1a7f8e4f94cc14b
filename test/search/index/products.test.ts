import { expect, test } from "vitest";
import {
  buildThesaurus,
  formsBegunBy,
  isProductName,
} from "../../../src/search/index/thesaurus.ts";
import { analyze } from "../../../src/text/analyzer.ts";

const thesaurus = buildThesaurus([
  ["Swift", "スウィフト"],
  ["可観測性", "オブザーバビリティ", "observability"],
]);
const [swift, observability, begun, short] = [
  "swift",
  "observability",
  "オブザーバビリ",
  "オブ",
].flatMap(analyze);

test("what the field writes with a capital is the name of a product", () => {
  expect(swift && isProductName(swift, thesaurus)).toBe(true);
  expect(observability && isProductName(observability, thesaurus)).toBe(false);
});

test("an unfinished katakana word is one of the field's, if long enough", () => {
  expect(begun && formsBegunBy(begun, thesaurus)).toEqual(["=1"]);
  expect(short && formsBegunBy(short, thesaurus)).toEqual([]);
});
