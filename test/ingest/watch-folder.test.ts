import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFolder } from "../../src/ingest/watch-folder.ts";

test.for([{ pollSeconds: undefined }, { pollSeconds: 0.05 }])(
  "a burst of changes is told once (polling: $pollSeconds)",
  async ({ pollSeconds }) => {
    const { dir, changes } = await watched(pollSeconds);

    await mkdir(join(dir, "2024"));
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => writeFile(join(dir, "2024", `${i}.md`), "x")),
    );

    await vi.waitUntil(() => changes() > 0, { timeout: 10_000 });
    await sleep(1_000);
    expect(changes()).toBe(1);
  },
);

test("a change and a removal are told too", async () => {
  const { dir, changes } = await watched(undefined, { "a.md": "x" });

  await writeFile(join(dir, "a.md"), "y");
  await vi.waitUntil(() => changes() === 1, { timeout: 10_000 });
  await rm(join(dir, "a.md"));
  await vi.waitUntil(() => changes() === 2, { timeout: 10_000 });
});

test("what is nobody's notes is not watched", async () => {
  const { dir, changes } = await watched(undefined);

  await mkdir(join(dir, ".git"));
  await writeFile(join(dir, ".git", "HEAD"), "x");
  await mkdir(join(dir, "node_modules"));
  await writeFile(join(dir, ".a.md.swp"), "x");

  await sleep(800);
  expect(changes()).toBe(0);
});

test("a link to a folder is not followed, however much is behind it", async () => {
  const outside = await mkdtemp(join(tmpdir(), "kikigaki-"));
  const { dir, changes } = await watched(undefined);
  await symlink(outside, join(dir, "linked"));
  await vi.waitUntil(() => changes() === 1, { timeout: 10_000 }); // The link itself is new.

  await writeFile(join(outside, "a.md"), "x");

  await sleep(800);
  expect(changes()).toBe(1);
  await rm(outside, { recursive: true });
});

test("a link that leads to another file is a change, as when Kubernetes swaps a volume", async () => {
  const files = { "..one/a.md": "one", "..two/a.md": "two" };
  const { dir, changes } = await watched(undefined, files, "kikigaki-", async (root) => {
    await symlink("..one", join(root, "..data"));
    await symlink("..data/a.md", join(root, "a.md"));
  });
  await sleep(800);
  const before = changes();

  await symlink("..two", join(dir, "..next"));
  await rename(join(dir, "..next"), join(dir, "..data"));

  await vi.waitUntil(() => changes() > before, { timeout: 10_000 });
});

test("a folder whose own name begins with a dot is watched all the same", async () => {
  const { dir, changes } = await watched(undefined, {}, ".notes-");

  await writeFile(join(dir, "a.md"), "x");

  await vi.waitUntil(() => changes() === 1, { timeout: 10_000 });
});

async function watched(
  pollSeconds: number | undefined,
  files: Readonly<Record<string, string>> = {},
  prefix = "kikigaki-",
  more: (dir: string) => Promise<void> = async () => {},
) {
  const dir = await mkdtemp(join(tmpdir(), prefix));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  await more(dir);
  let count = 0;
  const watcher = await watchFolder(dir, {
    pollSeconds,
    onChange: () => {
      count += 1;
    },
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(async () => {
    await watcher.close();
    await rm(dir, { recursive: true });
  });
  return { dir, changes: () => count };
}
