import { expect, test } from "vitest";
import { readOne } from "../helpers.ts";

function talksOf(front: string, body = "Come by.\n") {
  return readOne(`${front}\n\n${body}`).talks.map(({ title, speakers, line }) => ({
    title,
    by: speakers.map(({ name, handle }) => `${name ?? ""}${handle ? ` @${handle}` : ""}`.trim()),
    line,
  }));
}

const yaml = (fields: string) => `---\ntitle: Kiln Night\ndate: 2031-05-06\n${fields}\n---`;

test("front matter lists talks with a map each, at any depth", () => {
  const fields = `event:
  talks:
    - title: Firing pots
      speaker:
        name: Ann Bee
        twitter: annbee
    - name: Glazing pots
      presenters: [Lena Fischer, "Cal Dee (@cald)"]
    - topic: Sorting pots
      name: Ian Jay`;

  expect(talksOf(yaml(fields))).toEqual([
    { title: "Firing pots", by: ["Ann Bee @annbee"], line: 6 },
    { title: "Glazing pots", by: ["Lena Fischer", "Cal Dee @cald"], line: 10 },
    { title: "Sorting pots", by: ["Ian Jay"], line: 12 },
  ]);
});

test.for([
  {
    in: "TOML",
    front:
      '+++\ntitle = "Kiln Night"\n[[talks]]\ntitle = "Firing pots"\nspeaker = "Ann Bee"\n[[talks]]\ntitle = "Glazing pots"\n+++',
  },
  {
    in: "JSON",
    front:
      '---json\n{\n"title": "Kiln Night",\n"sessions": [{"title": "Firing pots",\n"by": "Ann Bee"}, {"title": "Glazing pots"}]}\n---',
  },
  {
    in: "Japanese",
    front:
      "---\ntitle: 炉の会\n発表:\n- タイトル: Firing pots\n  登壇者: Ann Bee\n- Glazing pots\n---",
  },
])("talks are listed in $in", ({ front }) => {
  expect(talksOf(front).map(({ title, by }) => [title, ...by])).toEqual([
    ["Firing pots", "Ann Bee"],
    ["Glazing pots"],
  ]);
});

test("titles in a list are read as headings are, the siblings together", () => {
  const fields = `talks:
  - Firing pots - Ann Bee
  - Glazing of pots - Lena Fischer
  - Sorting pots for a living - Maria Lopez`;

  expect(talksOf(yaml(fields)).map(({ by }) => by)).toEqual([
    ["Ann Bee"],
    ["Lena Fischer"],
    ["Maria Lopez"],
  ]);
});

test("a list of people holds a talk only where it says what somebody talks about", () => {
  const people =
    "speakers:\n- name: Ann Bee\n  title: Founder\n- name: Ian Jay\n  talk: Sorting pots";

  expect(talksOf(yaml(people))).toEqual([{ title: "Sorting pots", by: ["Ian Jay"], line: 8 }]);
});

test("what stands round the talks of a programme is none", () => {
  const fields =
    "schedule:\n- time: 18:30\n  title: Doors open\n- time: 19:00\n  title: Firing pots\n  speaker: Ann Bee";

  expect(talksOf(yaml(fields)).map(({ title }) => title)).toEqual(["Firing pots"]);
});

test("what a field says a talk is about and where its slides are, belongs to it", () => {
  const fields =
    "talks:\n- title: Firing pots\n  abstract: |\n    How *hot*.\n\n    How long.\n  links:\n    - name: Slides\n      url: https://kiln.example/1";
  const [talk] = readOne(`${yaml(fields)}\n`).talks;

  expect(talk?.points.map(({ text }) => text)).toEqual(["How hot.", "How long."]);
  expect(talk?.links).toEqual([{ url: "https://kiln.example/1", text: "Slides", kind: "slides" }]);
});

test("headings below are no talks, but for those that front matter lists", () => {
  const fields = "talks:\n- title: Firing pots\n  speaker: Ann Bee";
  const body = "## How to get in\n\nRing.\n";
  const own = "## Firing pots\n\nHot.\n\n## Glazing pots\n\nWet.\n";

  expect(talksOf(yaml(fields), body).map(({ title }) => title)).toEqual(["Firing pots"]);
  expect(talksOf(yaml(fields), own)[0]).toMatchObject({ title: "Firing pots", by: ["Ann Bee"] });
});

test("headings of a page that lists its talks are none but those that it lists", () => {
  const fields = yaml(
    "talks:\n  - title: Firing pots in rain\n    speaker: Ann Bee\n    image: https://a.example/ann.png\n  - [Odd]",
  );

  expect(
    talksOf(fields, "## Firing pots in rain\n\n- Wet clay\n").map(({ title }) => title),
  ).toEqual(["Firing pots in rain"]);
  expect(talksOf(fields, "## How to find us\n\n- By tram\n").map(({ title }) => title)).toEqual([
    "Firing pots in rain",
  ]);
});

test.for([
  ["vorträge", "titel", "referentin"],
  ["charlas", "título", "ponente"],
  ["프로그램", "제목", "발표자"],
  ["議程", "題目", "講者"],
])("fields are called as headings, columns and labels are: %s", ([talks, title, speaker]) => {
  const fields = `${talks}:\n  - ${title}: Firing pots\n    ${speaker}: Ann Bee`;

  expect(talksOf(yaml(fields))).toEqual([{ title: "Firing pots", by: ["Ann Bee"], line: 5 }]);
});
