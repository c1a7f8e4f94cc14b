import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";
import { statedRule } from "../../../src/notes/forms/stated-form.ts";
import { noSettings } from "../../../src/notes/settings.ts";
import { line } from "../helpers.ts";

const one = {
  file: "1.md",
  text: "# M #1\n## Maps that fold - わんこ\n- x\n## Queues at scale\n- y",
};

function talks(files: readonly { file: string; text: string }[], settings = noSettings) {
  const { files: read } = readNotes(files, undefined, settings);
  return read.filter(({ file }) => file === "1.md").flatMap((file) => file.talks.map(line));
}

test("without a sure sign a bare nick is part of the title", () => {
  expect(talks([one])).toEqual(["Maps that fold - わんこ", "Queues at scale"]);
});

test.for([
  ["a handle", "# M #2\n## Trees (わんこ @wanko)\n- x\n## Cache (@ann)\n- y"],
  ["a label", "# M #2\n## Trees\n登壇者: わんこ\n- x\n## Cache\n登壇者: ann\n- y"],
  ["さん", "# M #2\n## Trees - わんこさん\n- x\n## Cache (@ann)\n- y"],
  ["front matter", "---\ntitle: Trees\nspeaker: わんこ\n---\n\nx"],
] as const)("whom one file names with %s is a person in the others", ([, text]) => {
  expect(talks([one, { file: "2.md", text }])).toEqual([
    "Maps that fold | わんこ",
    "Queues at scale",
  ]);
});

test("whom the organiser names is a person", () => {
  const settings = { ...noSettings, people: [{ name: "わんこ" }] };

  expect(talks([one], settings)).toEqual(["Maps that fold | わんこ", "Queues at scale"]);
});

test("a word that stands in every text names nobody elsewhere", () => {
  const two = { file: "2.md", text: "# M #2\n## Trees (@example)\n- x\n## Cache (@ann)\n- y" };
  const text = "# M #1\n## Maps that fold - example\n- x\n## Queues at scale\n- y";

  expect(talks([{ file: "1.md", text }, two])).toEqual([
    "Maps that fold - example",
    "Queues at scale",
  ]);
});

test.for([
  [
    "## {title} - {speaker}",
    "T - a - Ann Bee",
    { title: "T - a", speakers: [{ name: "Ann Bee" }] },
  ],
  ["{speaker}: {title}", "Ann: T: b", { title: "T: b", speakers: [{ name: "Ann" }] }],
  ["[{time}] {title} <{speaker}>", "[10:00] T <Ann>", { title: "T", speakers: [{ name: "Ann" }] }],
  [
    "{speaker} ({company}) | {title}",
    "Ann (Beta) | T",
    { title: "T", speakers: [{ name: "Ann" }] },
  ],
  ["{title} - {speaker}", "T", undefined],
  ["{title} <{speaker}>", "T - Ann", undefined],
] as const)("%s reads %s", ([form, heading, read]) => {
  expect(statedRule(form)?.read(heading)).toEqual(read);
});

test.for(["{speaker}", "## talk", "{title} {title}"])("%s is no form of a talk", (form) => {
  expect(statedRule(form)).toBeUndefined();
});

test("the organiser's forms outweigh what the file looks like, in their folder", () => {
  const text = "# M #1\n## Dark Mode ~ Night Owl\n- x\n## Maps ~ Inc\n- y\n## Swag\n- z";
  const files = [{ file: "1.md", text }];
  const form = "## {title} ~ {speaker}";
  const read = ["Dark Mode | Night Owl", "Maps | Inc"];

  expect(talks(files, { ...noSettings, forms: [{ talk: form }] }).slice(0, 2)).toEqual(read);
  expect(talks(files, { ...noSettings, forms: [{ talk: form, folder: "other" }] })).not.toContain(
    read[1],
  );
});
