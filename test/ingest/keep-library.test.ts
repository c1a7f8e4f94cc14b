import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepLibrary } from "../../src/ingest/keep-library.ts";

test("a reload makes another library and leaves the one before as it is", async () => {
  const { library, write } = await notes({ "a.md": notesOf("First") });
  const before = library.current();
  await write("a.md", notesOf("Second"));

  await library.reload();

  expect(titles(before)).toEqual(["First"]);
  expect(titles(library.current())).toEqual(["Second"]);
});

test("only files whose text has changed are parsed again", async () => {
  const { library, loaded, write } = await notes({
    "a.md": notesOf("One"),
    "b.md": notesOf("Two"),
    "c/d.md": notesOf("Three"),
  });
  await write("b.md", notesOf("Changed"));
  await write("c/d.md", notesOf("Three"));

  const again = await library.reload();

  expect(loaded).toMatchObject({ parsed: 3, talks: 3, meetups: 3 });
  expect(again).toMatchObject({ parsed: 1, talks: 3 });
});

test("where nothing has changed the library stays the very same", async () => {
  const { library } = await notes({ "a.md": notesOf("One") });
  const before = library.current();

  await library.reload();

  expect(library.current()).toBe(before);
});

test("a file that is no text any more keeps its talks, and is reported once", async () => {
  const { library, write } = await notes({ "a.md": notesOf("One"), "b.md": notesOf("Two") });
  await write("a.md", Buffer.from([0xff, 0xfe, 0x00]));

  const first = await library.reload();
  await write("b.md", notesOf("Changed"));
  const second = await library.reload();
  await write("a.md", notesOf("Mended"));
  const third = await library.reload();

  expect(first.newProblems).toEqual([expect.objectContaining({ file: "a.md" })]);
  expect(first.talks).toBe(2);
  expect(second).toMatchObject({ newProblems: [], problems: 1, talks: 2 });
  expect(third).toMatchObject({ newProblems: [], problems: 0 });
  expect(titles(library.current()).sort()).toEqual(["Changed", "Mended"]);
});

test("a removed file takes its talks with it", async () => {
  const { dir, library } = await notes({ "a.md": notesOf("One"), "b.md": notesOf("Two") });
  await rm(join(dir, "a.md"));

  await library.reload();

  expect(titles(library.current())).toEqual(["Two"]);
});

test("a notes folder that is gone or emptied leaves the library as it is", async () => {
  const { dir, library } = await notes({ "a.md": notesOf("One") });

  await rm(join(dir, "a.md"));
  const emptied = await library.reload();
  await rm(dir, { recursive: true });
  const gone = await library.reload();

  expect(emptied.newProblems).toEqual([expect.objectContaining({ file: "." })]);
  expect(gone.newProblems[0]?.finding).toEqual({ kind: "notes-folder-unreadable", code: "ENOENT" });
  expect(titles(library.current())).toEqual(["One"]);
});

test("a link that comes to lead out of the folder is not followed", async () => {
  const outside = await folder({ "secret.md": notesOf("Secret") });
  const { dir, library } = await notes({ "a.md": notesOf("One") });
  await symlink(join(outside, "secret.md"), join(dir, "b.md"));
  await symlink(outside, join(dir, "c"));
  await symlink("../../../../../../etc/passwd", join(dir, "d.md"));

  const { newProblems } = await library.reload();

  expect(titles(library.current())).toEqual(["One"]);
  expect(newProblems.map(({ file }) => file)).toEqual(["b.md", "c", "d.md"]);
});

test.skipIf(process.getuid?.() === 0)("a file the bot may not read keeps its talks", async () => {
  const { dir, library } = await notes({ "a.md": notesOf("One") });
  await chmod(join(dir, "a.md"), 0);

  const { newProblems } = await library.reload();

  expect(newProblems[0]?.finding).toEqual({ kind: "no-permission" });
  expect(titles(library.current())).toEqual(["One"]);
});

test("reloads asked for during a reload are one reload after it", async () => {
  const { library, write } = await notes({ "a.md": notesOf("One") });

  const running = library.reload();
  await Promise.resolve(); // Now it runs.
  await write("a.md", notesOf("Two"));
  const [b, c] = await Promise.all([library.reload(), library.reload(), running]);

  expect(b).toBe(c);
  expect(titles(library.current())).toEqual(["Two"]);
});

test("without a folder there is no library", async () => {
  await expect(keepLibrary("no-such-folder")).rejects.toThrow("ENOENT");
});

async function notes(files: Readonly<Record<string, string>>) {
  const dir = await folder(files);
  const { library, loaded } = await keepLibrary(dir);
  const write = (file: string, text: string | Buffer) => writeFile(join(dir, file), text);
  return { dir, library, loaded, write };
}

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

function notesOf(title: string): string {
  return `${title} Evening\n=====\n\n- 2024/05/16\n\n## ${title} - @speaker\n\n- something was said\n`;
}

function titles({ catalogue }: { catalogue: { talks: readonly { talk: { title: string } }[] } }) {
  return catalogue.talks.map(({ talk }) => talk.title);
}

test.for(["away", "emptied", "a file", "a link to itself"])(
  "a folder that is %s keeps its talks, and so does what lies beside them",
  async (what) => {
    const { dir, library } = await notes({
      "a.md": notesOf("One"),
      "minutes.md": notesOf("Nobody's"),
      "kikigaki.yml": "ignore:\n  - minutes.md\n",
    });
    await rename(dir, `${dir}.before`);
    onTestFinished(() => rm(`${dir}.before`, { recursive: true, force: true }));
    if (what === "emptied") await mkdir(dir);
    if (what === "a file") await writeFile(dir, "");
    if (what === "a link to itself") await symlink(dir, dir);

    const meanwhile = await library.reload();
    await rm(dir, { recursive: true, force: true });
    await rename(`${dir}.before`, dir);
    const later = await library.reload();

    expect(meanwhile).toMatchObject({ talks: 1, newProblems: [{ file: "." }] });
    expect(later).toMatchObject({ talks: 1, errors: 0 });
    expect(titles(library.current())).toEqual(["One"]);
  },
);
