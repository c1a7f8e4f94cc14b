import { expect, test } from "vitest";
import { countJapaneseLetters, japaneseLetter } from "../../src/text/japanese-letters.ts";

test.each([
  ["Goの話", 2],
  ["ガベージコレクション", 9],
  ["Queues at scale", 0],
])("%s has %i Japanese letters", (text, count) => {
  expect(countJapaneseLetters(text)).toBe(count);
  expect(japaneseLetter.test(text)).toBe(count > 0);
});
