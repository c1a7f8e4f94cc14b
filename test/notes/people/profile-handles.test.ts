import { expect, test } from "vitest";
import { addProfileHandles } from "../../../src/notes/people/profile-handles.ts";

test("a link on a speaker's name gives the handle", () => {
  const links = [{ url: "https://twitter.com/ann_b", text: "Ann Bee", start: 0 }];

  expect(addProfileHandles([{ name: "Ann Bee" }, { name: "Cee" }], links)).toEqual([
    { name: "Ann Bee", handle: "ann_b" },
    { name: "Cee" },
  ]);
});
