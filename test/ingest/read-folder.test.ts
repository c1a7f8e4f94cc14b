import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFolder } from "../../src/ingest/read-folder.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "kikigaki-"));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

const write = async (file: string, content: string | Buffer) => {
  await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
  await writeFile(path.join(dir, file), content);
};

test("Markdown files are read in the order of their names, in folders below too", async () => {
  await write("b.md", "B");
  await write("2018/a.MARKDOWN", "A");
  await write("picture.png", "P");
  await write(".git/c.md", "C");
  await write("node_modules/x/README.md", "D");

  expect(await readFolder(dir)).toEqual({
    files: [
      { file: "2018/a.MARKDOWN", text: "A" },
      { file: "b.md", text: "B" },
    ],
    problems: [],
    unread: new Map(),
  });
});

test("names are composed, so that が is one letter whoever wrote it", async () => {
  await write("\u304b\u3099.md", "x");

  expect((await readFolder(dir)).files[0]?.file).toBe("\u304c.md");
});

test("a file that cannot be read is a problem with its name, and hides no other", async () => {
  await write("good.md", "# M");
  await write("latin1.md", Buffer.from([0x66, 0xfc, 0x72]));
  await write("binary.md", Buffer.from([0x50, 0x4b, 0, 0]));
  await write("large.md", Buffer.alloc(10 * 1024 * 1024 + 1, 0x61));
  await mkdir(path.join(dir, "folder.md"));
  await symlink("nowhere.md", path.join(dir, "broken.md"));
  await symlink("/etc/hostname", path.join(dir, "outside.md"));
  await symlink("loop.md", path.join(dir, "loop.md"));
  await symlink("folder.md", path.join(dir, "linked-folder.md"));

  const { files, problems } = await readFolder(dir);

  expect(files).toEqual([{ file: "good.md", text: "# M" }]);
  expect(problems.map(({ file, finding }) => `${file}: ${finding.kind}`)).toEqual([
    "binary.md: binary",
    "broken.md: broken-link",
    "large.md: file-too-large",
    "latin1.md: not-utf8",
    "linked-folder.md: no-file",
    "loop.md: broken-link",
    "outside.md: link-out",
  ]);
  expect(problems.every(({ severity, line }) => severity === "error" && line === 1)).toBe(true);
});

test.for([
  ["UTF-16 of Windows", Buffer.from("\ufeff# 港の夜\n\n## 発表", "utf16le")],
  ["UTF-16 the other way round", Buffer.from("\ufeff# 港の夜\n", "utf16le").swap16()],
  ["Shift_JIS", Buffer.from([0x23, 0x20, 0x8d, 0x60, 0x82, 0xcc, 0x96, 0xe9, 0x0a])],
  ["ISO-2022-JP", Buffer.from("# \u001b$B9A$NLk\u001b(B\n")],
] as const)("a file in %s is named as what it is, and read once it is UTF-8", async ([, bytes]) => {
  await write("a.md", bytes);
  await write("b.md", "# B");

  const { files, problems } = await readFolder(dir);

  expect(files).toEqual([{ file: "b.md", text: "# B" }]);
  expect(problems).toMatchObject([{ file: "a.md", finding: { kind: "not-utf8" } }]);
});

test("what is no file is never opened: pipes, sockets, devices", { timeout: 5_000 }, async () => {
  execFileSync("mkfifo", [path.join(dir, "pipe.md")]);
  const server = createServer().listen(path.join(dir, "socket.md"));
  await once(server, "listening");
  await write("good.md", "# M");

  const { files, problems } = await readFolder(dir);
  server.close();

  expect(files).toEqual([{ file: "good.md", text: "# M" }]);
  expect(problems.map(({ file, finding }) => `${file}: ${finding.kind}`)).toEqual([
    "pipe.md: no-file",
    "socket.md: no-file",
  ]);
});

test("a link to a folder is named and not followed", async () => {
  await write("2024/a.md", "A");
  await symlink("2024", path.join(dir, "latest"));
  await symlink("/usr/share", path.join(dir, "share"));

  const { files, problems } = await readFolder(dir);

  expect(files.map(({ file }) => file)).toEqual(["2024/a.md"]);
  expect(problems.map(({ file }) => file)).toEqual(["latest", "share"]);
  expect(problems[0]?.finding).toEqual({ kind: "folder-link" });
});

test("a folder has a number of files and folders, a size and a depth; what is beyond is named", async () => {
  for (const file of ["a.md", "b.md", "c.md", "d/e/f.md"]) await write(file, "12345");
  const bounds = { files: 9, folders: 9, bytes: 99, depth: 9 };
  const read = async (bound: Partial<typeof bounds>) => {
    const { files, problems } = await readFolder(dir, { ...bounds, ...bound });
    return [files.map(({ file }) => file), problems.map(({ file }) => file)];
  };

  expect(await read({})).toEqual([["a.md", "b.md", "c.md", "d/e/f.md"], []]);
  expect(await read({ files: 2 })).toEqual([["a.md", "b.md"], ["c.md"]]);
  expect(await read({ bytes: 10 })).toEqual([["a.md", "b.md"], ["c.md"]]);
  expect(await read({ depth: 1 })).toEqual([["a.md", "b.md", "c.md"], ["d/e"]]);
  expect(await read({ folders: 2 })).toEqual([["a.md", "b.md", "c.md"], ["d/e"]]);
});

// The superuser may read everything, so there is nothing to see.
test.skipIf(process.getuid?.() === 0)("what may not be read is told, file or folder", async () => {
  await write("secret.md", "x");
  await write("closed/a.md", "x");
  await chmod(path.join(dir, "secret.md"), 0);
  await chmod(path.join(dir, "closed"), 0);

  const { problems } = await readFolder(dir);

  expect(problems.map(({ file }) => file)).toEqual(["closed", "secret.md"]);
  await chmod(path.join(dir, "closed"), 0o700);
});

test("a folder that is not there is the caller's trouble", async () => {
  await expect(readFolder(path.join(dir, "nowhere"))).rejects.toThrow("ENOENT");
});

test("a name that is not UTF-8, of a file or a folder, is named as such", async () => {
  const inLatin1 = (name: string) => Buffer.from(path.join(dir, name), "latin1");
  await writeFile(inLatin1("caf\u00e9.md"), "# Caf\u00e9\n");
  await mkdir(inLatin1("\u00e9t\u00e9"));

  const { files, problems } = await readFolder(dir);

  expect(files).toEqual([]);
  expect(problems.map(({ file, finding }) => `${file} ${finding.kind}`)).toEqual([
    "caf\uFFFD.md name-not-utf8",
    "\uFFFDt\uFFFD name-not-utf8",
  ]);
});
