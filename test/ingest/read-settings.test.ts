import { expect, test } from "vitest";
import { parseSettings } from "../../src/ingest/read-settings.ts";
import { readNotes } from "../../src/notes/folder/read-notes.ts";
import { noSettings } from "../../src/notes/settings.ts";

const whole = `ignore:
  - minutes/**
forms:
  - talk: "## {title} - {speaker}"
  - folder: "2019"
    talk: "### {speaker}: {title}"
not-talks: [Afterwards]
people:
  - name: Lena Fischer
    handles: ["@lena"]
    aliases: [Lena F.]
series:
  - name: Foo Night
    aliases: [FN]
    files: "foo/**"
`;

test("every setting is read", () => {
  expect(parseSettings(whole)).toEqual({
    settings: {
      ignore: ["minutes/**"],
      forms: [
        { talk: "## {title} - {speaker}" },
        { folder: "2019", talk: "### {speaker}: {title}" },
      ],
      notTalks: ["Afterwards"],
      people: [{ name: "Lena Fischer", handles: ["lena"], aliases: ["Lena F."] }],
      series: [{ name: "Foo Night", aliases: ["FN"], files: "foo/**" }],
    },
    problems: [],
  });
});

test.for(["", "# nothing yet\n", "ignore:\n"])("%j says nothing", (text) => {
  expect(parseSettings(text)).toEqual({ settings: noSettings, problems: [] });
});

test.for([
  ["ignore: a\n", 1, "settings-value"],
  ["series: []\nignor:\n  - a\n", 2, "settings-key"],
  ["people:\n  - name: Ann\n    handle: ann\n", 3, "settings-key"],
  ["people:\n  - handles: [ann]\n", 2, "settings-value"],
  ["ignore:\n  - [a\n", 2, "settings-unread"],
  ["- a\n", 1, "settings-value"],
  [`ignore:\n  - "${"a".repeat(400)}"\n`, 2, "settings-too-long"],
  [`ignore:\n${"  - a\n".repeat(2_001)}`, 1, "settings-too-many"],
  [`# ${"a".repeat(300 * 1024)}`, 1, "settings-too-large"],
  ["a: &a [x]\nignore: *a\n", 1, "settings-"],
] as const)("%s: a problem in line %i, and nothing changes", ([text, line, kind]) => {
  const before = { ...noSettings, ignore: ["before"] };

  const { settings, problems } = parseSettings(text, before);

  expect(settings).toBe(before);
  expect(problems[0]).toMatchObject({ file: "kikigaki.yml", line, severity: "error" });
  expect(problems[0]?.finding.kind).toContain(kind);
});

const text =
  "# Foo Night #3\n\n- 2031/04/18\n\n## Fast caches - Lena F.\n\n- x\n\n## Slow queues - @lena\n\n- y\n\n## Afterwards - @bar\n\n- z\n";

test("what the organiser says is done", () => {
  const { settings } = parseSettings(whole);
  const files = ["foo/3.md", "minutes/1.md"].map((file) => ({ file, text }));

  const { meetups, files: readings } = readNotes(files, undefined, settings);

  expect(meetups).toHaveLength(1);
  expect(meetups[0]?.aliases).toContain("FN #3");
  expect(meetups[0]?.talks.map(({ title }) => title)).toEqual(["Fast caches", "Slow queues"]);
  expect(meetups[0]?.talks.map(({ speakers }) => speakers)).toEqual([
    [{ name: "Lena Fischer", handle: "lena" }],
    [{ name: "Lena Fischer", handle: "lena" }],
  ]);
  expect(readings[1]).toMatchObject({ leftOut: "ignored", talks: [] });
});

test.each([
  ["x".repeat(70_000), { kind: "settings-too-large" }],
  ["[".repeat(60_000), { kind: "settings-unread", fault: { kind: "deep" } }],
  ["{".repeat(60_000), { kind: "settings-unread", fault: { kind: "deep" } }],
  ["? ".repeat(30_000), { kind: "settings-unread", fault: { kind: "deep" } }],
  [`ignore: [${"a,".repeat(201)}]`, { kind: "settings-too-many", key: "ignore", most: 200 }],
  [`forms: [${"a,".repeat(201)}]`, { kind: "settings-too-many", key: "forms", most: 200 }],
  [
    `series: [${"{name: a},".repeat(201)}]`,
    { kind: "settings-too-many", key: "series", most: 200 },
  ],
  [
    `not-talks: [${"a,".repeat(2_001)}]`,
    { kind: "settings-too-many", key: "not-talks", most: 2_000 },
  ],
  [`ignore: ["${"{a,b}".repeat(7)}"]`, { kind: "settings-glob", key: "ignore" }],
  [
    `series: [{name: a, files: "{${"a,".repeat(100)}}"}]`,
    { kind: "settings-glob", key: "series.files" },
  ],
  [`ignore: [${"a".repeat(301)}]`, { kind: "settings-too-long", key: "ignore", longest: 300 }],
])(
  "beyond its bounds (%.20j) a file is a problem, and what was set before stays",
  (written, finding) => {
    const { settings } = parseSettings(whole);

    const read = parseSettings(written, settings);

    expect(read.settings).toBe(settings);
    expect(read.problems.map((problem) => problem.finding)).toEqual([finding]);
  },
);
