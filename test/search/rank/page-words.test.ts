import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/search/index/library.ts";
import { libraryOf } from "../../helpers/library.ts";
import { ask, meetup, talk, titles } from "../helpers.ts";

const library = libraryOf(
  "# What we looked at\n\nWe sat in the Ropeworks in Graz, with tea.\n\n## Maps that fold\n\n- paper remembers\n\n## Clocks that lie\n\n- springs drift\n",
  "# Tea Days\n\n## Springs and tea - Ada Roth\n\n- a pot\n",
);

test("a section of a page without talks is found by what the page says beside it", () => {
  expect(titles("drifting clocks in Graz", library)[0]).toBe("Clocks that lie");
});

test("what a page says above its sections is answered by the page", () => {
  expect(titles("tea in the Ropeworks in Graz", library)[0]).toBe("What we looked at");
});

test("what the page of a section holds is not said to be missing", () => {
  expect(ask("clocks in Graz", library).missing).toEqual([]);
});

test("a note beside talks holds only its own words", () => {
  const note = (title: string, line: string) => talk(title, [line], { isNote: true, file: "a.md" });
  const notes = [note("Sponsors", "Ropeworks and Kettle"), note("Food", "noodles")];
  const beside = buildLibrary([meetup([talk("Maps that fold", ["paper"])], { notes })], []);

  expect(ask("sponsors Kettle Ropeworks noodles", beside).missing).toEqual(["noodles"]);
});
