import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchEvents } from "../../src/ingest/folder-events.ts";
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

test.runIf(process.platform === "linux")(
  "thousands of files take no more watches than their folders, and other files none",
  async () => {
    const before = await watches();
    const files = Array.from({ length: 1_000 }, (_, at) => [`${at % 3}/${at}.md`, "x"]);
    const { dir, changes } = await watched(undefined, Object.fromEntries(files));
    expect((await watches()) - before).toBeLessThan(10);

    await writeFile(join(dir, "1", "1.md"), "y");
    await vi.waitUntil(() => changes() === 1, { timeout: 10_000 });
    await writeFile(join(dir, "1", "picture.png"), "x");
    await vi.waitUntil(() => changes() === 2, { timeout: 10_000 }); // Somebody may have moved it there as notes.
    await writeFile(join(dir, "1", "picture.png"), "y");
    await sleep(800);
    expect(changes()).toBe(2);
  },
);

test.for([
  { pollSeconds: undefined, most: 3 },
  { pollSeconds: 0.05, most: 7 },
])(
  "of more folders than are watched it is told, and the others are watched (polling: $pollSeconds)",
  async ({ pollSeconds, most }) => {
    const root = await folder({ "1/a.md": "x", "2/b.md": "x", "3/c.md": "x", "4/d.md": "x" });
    const errors: unknown[] = [];
    let events = 0;
    const onEvent = () => {
      events += 1;
    };
    const onError = (error: unknown) => errors.push(error);
    const end = await watchEvents(root, { onEvent, onError, pollSeconds }, most);
    onTestFinished(end);

    expect(String(errors[0])).toContain(`more than ${most} files or folders`);
    for (const file of ["1/a.md", "2/b.md", "3/c.md", "4/d.md"]) {
      await writeFile(join(root, file), "longer");
    }
    await vi.waitUntil(() => events > 0, { timeout: 10_000 });
  },
);

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

test("a folder that is moved away, and another put in its place, is watched anew", async () => {
  const { dir, changes, anew } = await watched(undefined, { "a.md": "x" });

  await rename(dir, `${dir}-old`);
  await mkdir(dir);
  await vi.waitUntil(() => anew() === 1, { timeout: 10_000 });
  await vi.waitUntil(() => changes() === 1, { timeout: 10_000 });
  await writeFile(join(dir, "b.md"), "x");

  await vi.waitUntil(() => changes() === 2, { timeout: 10_000 });
  await rm(`${dir}-old`, { recursive: true });
});

test("a folder that is gone for a while is a change, and is watched anew once it is back", async () => {
  const { dir, changes, anew } = await watched(undefined, { "a.md": "x" });

  await rm(dir, { recursive: true });
  await vi.waitUntil(() => changes() >= 1, { timeout: 10_000 });
  await sleep(800); // Its own events, and the look that misses it.
  const gone = changes();
  await mkdir(dir);

  await vi.waitUntil(() => anew() === 1 && changes() === gone + 1, { timeout: 10_000 });
});

test("a link that is swapped, as git-sync does it, leads to a folder that is watched", async () => {
  const root = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "one", "notes"), { recursive: true });
  await mkdir(join(root, "two", "notes"), { recursive: true });
  await symlink("one", join(root, "current"));
  const { changes, anew } = await watching(join(root, "current", "notes"), undefined);

  await symlink("two", join(root, "next"));
  await rename(join(root, "next"), join(root, "current"));
  await vi.waitUntil(() => anew() === 1 && changes() === 1, { timeout: 10_000 });
  await rm(join(root, "one"), { recursive: true });
  await writeFile(join(root, "two", "notes", "a.md"), "x");

  await vi.waitUntil(() => changes() === 2, { timeout: 10_000 });
});

test("what no event tells of is seen by the periodic look", async () => {
  const outside = await mkdtemp(join(tmpdir(), "kikigaki-"));
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(async () => {
    await Promise.all([outside, dir].map((one) => rm(one, { recursive: true })));
  });
  await mkdir(join(outside, "deep"));
  await writeFile(join(outside, "deep", "a.md"), "x");
  await symlink(join(outside, "deep"), join(outside, "link"));
  await symlink(join(outside, "link", "a.md"), join(dir, "a.md"));
  const { changes } = await watching(dir, undefined, 500);

  await utimes(join(outside, "deep", "a.md"), 1, 1);

  await vi.waitUntil(() => changes() === 1, { timeout: 10_000 });
});

test("a folder where nothing changes is told of nothing, however often it is looked at", async () => {
  const { dir } = await watched(undefined, { "a.md": "x", "2024/b.md": "x" });
  const { changes } = await watching(dir, undefined, 200);

  await sleep(1_500);

  expect(changes()).toBe(0);
});

/** How many watches of the system this process has. */
async function watches(): Promise<number> {
  const open = await readdir("/proc/self/fdinfo");
  const infos = await Promise.all(
    open.map((one) => readFile(`/proc/self/fdinfo/${one}`, "utf8").catch(() => "")),
  );
  return infos.join("\n").match(/^inotify wd/gmu)?.length ?? 0;
}

async function folder(files: Readonly<Record<string, string>>, prefix = "kikigaki-") {
  const dir = await mkdtemp(join(tmpdir(), prefix));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function watched(
  pollSeconds: number | undefined,
  files: Readonly<Record<string, string>> = {},
  prefix = "kikigaki-",
  more: (dir: string) => Promise<void> = async () => {},
) {
  const dir = await folder(files, prefix);
  await more(dir);
  return { dir, ...(await watching(dir, pollSeconds)) };
}

async function watching(dir: string, pollSeconds: number | undefined, stateMillis?: number) {
  let count = 0;
  let anew = 0;
  const watcher = await watchFolder(dir, {
    pollSeconds,
    placeMillis: 100,
    ...(stateMillis !== undefined && { stateMillis }),
    onChange: () => {
      count += 1;
    },
    onAnew: () => {
      anew += 1;
    },
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => watcher.close());
  return { changes: () => count, anew: () => anew };
}
