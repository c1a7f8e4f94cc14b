import { expect, test } from "vitest";
import { fitting, isBroadGlob } from "../../../src/notes/folder/glob.ts";

test.for([
  ["a.md", "a.md", true],
  ["a.md", "x/y/a.md", true],
  ["*.tmp.md", "x/a.tmp.md", true],
  ["minutes", "minutes/1.md", true],
  ["minutes/", "2031/minutes/1.md", true],
  ["minutes/**", "minutes/x/1.md", true],
  ["/minutes", "2031/minutes/1.md", false],
  ["2031/*.md", "2031/a.md", true],
  ["2031/*.md", "2031/x/a.md", false],
  ["2031/**/a.md", "2031/a.md", true],
  ["**/x/*", "a/b/x/c.md", true],
  ["a?.{md,txt}", "ab.txt", true],
  ["a?.{md,txt}", "a.txt", false],
  ["*勉強会*", "第3回勉強会メモ.md", true],
  ["b.md", "a.md", false],
  ["a+(b|c).md", "ab.md", false],
] as const)("%s fits %s: %s", ([glob, file, fits]) => {
  expect(fitting([glob])(file)).toBe(fits);
});

// Again where it took too long: the engine may have tidied up just then what other tests left behind.
const again = { retry: 2 };

test("no glob takes long", again, () => {
  const start = process.cpuUsage(); // Others' work does not count.

  expect(fitting([`${"*a".repeat(140)}b`])("a".repeat(250))).toBe(false);
  expect(fitting(["**/".repeat(90)])("a/".repeat(200))).toBe(true);
  expect(fitting(["{a,b}".repeat(50)])("a")).toBe(false);

  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});

test("a glob whose braces stand for more than a hundred is known", () => {
  expect(isBroadGlob("{a,b}".repeat(7))).toBe(true);
  expect(isBroadGlob(`{${"a,".repeat(100)}}`)).toBe(true);
  expect(isBroadGlob("{a,b}".repeat(6))).toBe(false);
  expect(isBroadGlob("{a}{b,{c,d}}*.md")).toBe(false);
});

test("two hundred globs are tried on thousands of files within a second or two", again, () => {
  const globs = Array.from({ length: 200 }, (_, at) => `drafts-${at}/**/*.{md,txt}`);
  const files = Array.from({ length: 2_000 }, (_, at) => `2031/meetups/${at}/notes.md`);
  const start = process.cpuUsage();

  expect(files.filter(fitting(globs))).toEqual([]);

  expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
});
