/** What docs/bring-your-notes.md says of each tool, by a file in the form in which it exports. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readLibrary } from "../../src/ingest/read-library.ts";

const exports = "test/fixtures/exports";
const hasJq = spawnSync("jq", ["--version"]).status === 0;

test.for(["hackmd", "notion", "google-docs", "connpass", "obsidian"])(
  "an export of %s is read as it is",
  async (tool) => expectMeetup(join(exports, tool)),
);

test.skipIf(!hasJq)(
  "an export of Cosense is read after docs/cosense.jq (skipped without jq)",
  async () => {
    const dir = await mkdtemp(join(tmpdir(), "kikigaki-cosense-"));
    onTestFinished(() => rm(dir, { recursive: true }));
    const project = JSON.parse(await readFile(join(exports, "cosense/project.json"), "utf8"));
    for (const [n, page] of project.pages.entries()) {
      const input = JSON.stringify(page);
      const args = ["--raw-output", "--from-file", "docs/cosense.jq"];
      await writeFile(join(dir, `${n}.md`), execFileSync("jq", args, { input }));
    }

    await expectMeetup(dir);
  },
);

async function expectMeetup(dir: string): Promise<void> {
  const { library, problems } = await readLibrary(dir);
  const { talks } = library.catalogue;

  expect(
    talks.map(({ talk }) => [talk.title, talk.speakers.map(({ name, handle }) => name ?? handle)]),
  ).toEqual([
    ["コンテナの起動を速くした話", [expect.stringMatching(/^(?:@?haruka|森 はるか)$/u)]],
    ["gVisor 入門", [expect.stringMatching(/^(?:@?mori|森 はるか)$/u)]],
  ]);
  for (const { meetup } of talks) {
    expect(meetup).toMatchObject({
      title: "港の夜 #12",
      date: "2024-05-16",
      venue: "みなとビル 3F",
    });
  }
  expect(JSON.stringify(talks)).not.toContain("#meetup");
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
}
