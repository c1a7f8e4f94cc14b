import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import { noSettings } from "../../../src/notes/settings.ts";

const text = (title: string) => `# ${title}\n\n- 2031/04/18\n\n## Fast caches - @ann\n\n- x\n`;

function aliases(title: string, file: string) {
  const series = [{ name: "Foo Night", aliases: ["FN"], files: "foo/**" }];
  const [meetup] = readNotes([{ file, text: text(title) }], undefined, {
    ...noSettings,
    series,
  }).meetups;
  return meetup?.aliases;
}

test("a meetup goes by the other names of its series", () => {
  expect(aliases("Foo Night #3", "a.md")).toEqual(["FN #3"]);
});

test("where only the folder tells the series, its names stand before the number or the title", () => {
  expect(aliases("Meeting #3", "foo/a.md")).toEqual(["Foo Night #3", "FN #3"]);
  expect(aliases("The spring one", "foo/a.md")).toEqual([
    "Foo Night The spring one",
    "FN The spring one",
  ]);
  expect(aliases("Meeting #3", "bar/a.md") ?? []).toEqual([]);
});

test("a stated form of the folder goes before that of all", () => {
  const settings = {
    ...noSettings,
    forms: [{ talk: "## {title} by {speaker}" }, { talk: "## {speaker} / {title}", folder: "foo" }],
  };
  const file = {
    file: "foo/a.md",
    text: "# M\n\n- 2031/04/18\n\n## Ann / Caches by night\n\n- x\n",
  };

  expect(readNotes([file], undefined, settings).files[0]?.talks).toMatchObject([
    { title: "Caches by night", speakers: [{ name: "Ann" }] },
  ]);
});
