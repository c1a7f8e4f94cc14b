import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepLibrary } from "../../src/ingest/keep-library.ts";

test("there is a number of talks; the first beyond it is named, and those before are found", async () => {
  const dir = await mkdtemp(join(tmpdir(), "kikigaki-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const meetup = (n: number) =>
    `# Meetup ${n}\n\n- 2024/05/1${n}\n\n## Apples ${n} - @a\n\n- x\n\n## Bread ${n} - @b\n\n- y\n`;
  await Promise.all([1, 2, 3].map((n) => writeFile(join(dir, `${n}.md`), meetup(n))));

  const read = async (mostTalks: number) => {
    const { library, loaded } = await keepLibrary(dir, { mostTalks });
    const titles = library.current().catalogue.talks.map(({ talk }) => talk.title);
    const problems = loaded.newProblems
      .filter(({ finding }) => finding.kind === "too-many-talks")
      .map(({ file, line }) => [file, line]);
    return { titles: titles.toSorted(), problems };
  };

  expect(await read(6)).toMatchObject({ problems: [] });
  expect(await read(3)).toEqual({
    titles: ["Apples 1", "Apples 2", "Bread 1"],
    problems: [["2.md", 9]],
  });
  expect(await read(2)).toEqual({
    titles: ["Apples 1", "Bread 1"],
    problems: [["2.md", 5]],
  });
});
