import { expect, test } from "vitest";
import { readDocument } from "../../../src/notes/formats/read-document.ts";
import { line, readOne } from "../helpers.ts";

const file = (front: string) => `---\n${front}\n---\n\nWhat was said of caches.\n`;

function fieldsOf(front: string) {
  return readDocument({ file: "a.md", text: file(front) }).fields;
}

test.for([
  ["- name: Ann Bee\n    twitter: annbee", "Ann Bee (@annbee)"],
  ["- name: Ann Bee\n    handle: no handle at all", "Ann Bee"],
  ["- github: annbee", "@annbee"],
  ["- Ann Bee\n  - Lena Fischer", "Ann Bee, Lena Fischer"],
  ["- [a, b]\n  - Ann Bee", "Ann Bee"],
] as const)("speakers listed as %j are people", ([listed, speakers]) => {
  expect(fieldsOf(`title: Caches\nspeakers:\n  ${listed}`).speakers).toBe(speakers);
});

test.for([
  ["meetup_info:\n  url: https://example.org/3\n  location: Barn Hall", "Barn Hall"],
  ["event:\n  location:\n    friendly_name: Barn Hall", "Barn Hall"],
  ["params:\n  venue: Barn Hall", "Barn Hall"],
  ["author:\n  name: Ann Bee\n  location: Lisbon", undefined],
] as const)("of %j the place of the meetup is %s", ([fields, venue]) => {
  expect(fieldsOf(`title: Harbour night\n${fields}`).venue).toBe(venue);
});

test("marks of Markdown in a title are read, not shown", () => {
  expect(fieldsOf("title: '**Fast** `caches`'").title).toBe("Fast caches");
});

test.for([
  ["tags: [a, b\nvenue: Here", { kind: "missing", token: "]" }],
  ["title: a: b", { kind: "colon" }],
  ["title: x\n\tvenue: y", { kind: "tab" }],
  ["title: x\ntitle: y", { kind: "twice" }],
  ["title: @ann", { kind: "sign" }],
  ['title: "a" b', { kind: "other" }],
] as const)("what is wrong with %j is told", ([front, fault]) => {
  const { problems } = readOne(file(front));

  expect(problems.map(({ finding }) => finding)).toContainEqual(
    expect.objectContaining({ fault: expect.objectContaining(fault) }),
  );
});

test("a field at the edge goes before one of the same name within a list, where YAML refuses the block", () => {
  const front = "title: Short talks\nmaterial:\n  -\n    title: Slides\naudio: a\naudio: b";

  expect(fieldsOf(front).title).toBe("Short talks");
});

test("fields that Pandoc took for a paragraph between rules are fields", () => {
  const text = `${"-".repeat(72)}\n\nlayout: default\\\ntitle: Notes from the kiln\\\ncategory: meetups\\\n----\n\nHot.`;
  const { fields, blocks } = readDocument({ file: "a.md", text });

  expect(fields.title).toBe("Notes from the kiln");
  expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([["paragraph", 8]]);
});

const ofTalk = "layout: event\ntitle: Kites at night\nspeaker: Elena Moro";

test.for(["### About the speaker\n\nElena works at Foo.", "## Why\n\nx\n\n## How\n\ny", ""])(
  "front matter with a title and a speaker is of one talk, whatever stands below: %j",
  (body) => {
    const slides = "https://speakerdeck.com/e/kites";
    const { whole } = readOne(
      `---\n${ofTalk}\nslides: ${slides}\ndate: 2031-05-15\n---\n\n${body}`,
    );

    expect(whole?.date).toBe("2031-05-15");
    expect(whole?.talks).toMatchObject([
      {
        title: "Kites at night",
        speakers: [{ name: "Elena Moro" }],
        links: [{ url: slides, kind: "slides" }],
      },
    ]);
  },
);

test("front matter with a speaker and the name of a meetup is of no talk that is called so", () => {
  const { whole } = readOne("---\ntitle: Foo Meetup #3\nspeaker: Elena Moro\n---\n\nWind.");

  expect(whole?.talks).toEqual([]);
});

test("slides that front matter and the text name are shown once", () => {
  const slides = "https://speakerdeck.com/e/kites";
  const { whole } = readOne(
    `---\ntitle: Kites at night\nspeaker: Elena Moro\nslides: ${slides}\n---\n\nWind. [Deck](${slides}), [site](https://kites.example).\n`,
  );

  expect(whole?.talks[0]?.links.map(({ url }) => url)).toEqual([slides, "https://kites.example"]);
});

test.for([
  ["category", "talk"],
  ["type", "Vortrag"],
  ["categories", "発表"],
] as const)("what %s files as %s is a talk, and who wrote it gave it", ([field, value]) => {
  const { talks } = readOne(`---
title: Des cerfs-volants la nuit
date: 2031-03-28
${field}: ${value}
authors: [annb]
---

## Résumé

On y parle de cerfs-volants.

[Ann Bee](https://www.linkedin.com/in/annb/) est directrice.
`);

  expect(talks.map(line)).toEqual(["Des cerfs-volants la nuit | Ann Bee"]);
});

test.for(["company", "affiliation", "所属"])("%s says where the only speaker works", (field) => {
  const { talks } = readOne(
    `---\ntitle: Kites at night\ndate: 2031-05-08\nspeaker: Ann Bee\n${field}: Sample Hosting\n---\n\n- flown at night\n`,
  );

  expect(talks.map(line)).toEqual(["Kites at night | Ann Bee [Sample Hosting]"]);
});
