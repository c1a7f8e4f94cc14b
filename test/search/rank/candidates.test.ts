import { expect, test } from "vitest";
import { libraryOf, talk, titles } from "../helpers.ts";

test("a talk that is called what is asked comes first, however many say the word more often", () => {
  const long = Array.from({ length: 400 }, (_, n) => `line ${n} tells of harbours and lamps`);
  const others = Array.from({ length: 120 }, (_, n) =>
    talk(`Cache cache number ${n}`, ["cache", "cache and cache", "cache, cache, cache"]),
  );

  expect(titles("Cache", libraryOf([talk("Cache", long), ...others]))[0]).toBe("Cache");
});
