/** What keeps the house one in which things are found: small rooms, and one name for one thing. */
import { readdir, readFile } from "node:fs/promises";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";

const mostFiles = 26;

test("no folder of src holds more files than one looks over at once", async () => {
  const counts = new Map<string, number>();
  for (const file of await sources()) {
    const folder = file.slice(0, file.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }

  expect([...counts].filter(([, count]) => count > mostFiles)).toEqual([]);
});

test("no two files of a layer export one name", async () => {
  const places = new Map<string, string[]>();
  for (const file of await sources()) {
    const [layer = ""] = file.split("/");
    for (const name of await exportedFrom(`src/${file}`)) {
      const key = `${layer}: ${name}`;
      places.set(key, [...(places.get(key) ?? []), file]);
    }
  }

  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

test("a test that starts a process, a thread or a server is no unit test", async () => {
  const starts =
    /(?<![.\w])(?:spawn|fork|execFile)\(|node:worker_threads|startLibrarian|runNode|\.listen\((?:0|port)\b|httpIntake|startHealth|healthOf|startProcess|describeWithPostgres/u;
  const config = await readFile("vitest.config.ts", "utf8");
  const files = (await readdir("test", { recursive: true }))
    .map((file) => `test/${file}`)
    .filter((file) => file.endsWith(".test.ts") && file !== "test/house.test.ts");
  const unit = files.filter(
    (file) => !/^test\/(?:e2e|faults)\//u.test(file) && !config.includes(`"${file}"`),
  );

  const found: string[] = [];
  for (const file of unit) {
    if (starts.test(await readFile(file, "utf8"))) found.push(file);
  }

  expect(unit.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test("every claim of what is reliable and safe names the test that shows it", async () => {
  const [, held = ""] = (await readFile("docs/reliability.md", "utf8")).split("## How it holds\n");
  const [claims = "", killed = ""] = held.split(/^## /mu);
  const [, threats = ""] = (await readFile("SECURITY.md", "utf8")).split("## Threat model\n");
  const rows = `${killed}\n${threats.split(/^## /mu, 1)[0]}`.split("\n");

  const all = [
    ...claims.trim().split(/\n(?=- )/u),
    ...rows.filter((row) => /^\| (?!---|killed|who )/u.test(row)),
  ];
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((claim) => !claim.includes("`test/"))).toEqual([]);
});

test("every file and folder that the documents name is there", async () => {
  const rooms = ["src", "test", "docs", "scripts", "demo", "notes"];
  const all = (
    await Promise.all(
      rooms.map(async (room) => {
        const paths = await readdir(room, { recursive: true });
        return [room, ...paths.map((path) => `${room}/${path}`)];
      }),
    )
  ).flat();
  const documents = ["CONTRIBUTING.md", "README.md", "SECURITY.md"].concat(
    all.filter((path) => /^docs\/[^/]*\.md$/u.test(path)),
  );
  const lost: string[] = [];
  for (const document of documents) {
    const text = await readFile(document, "utf8");
    for (const [, path = ""] of text.matchAll(
      /`((?:src|test|docs|scripts|demo|slack|search|notes|text|card|question|answer|ingest|demand|store|catalogue|librarian|cli)\/[\w./-]*[\w/])`/gu,
    )) {
      const plain = path.replace(/\/$/u, "");
      if (!all.some((one) => one === plain || one === `src/${plain}`))
        lost.push(`${document}: ${path}`);
    }
  }

  expect(lost).toEqual([]);
});

test("every claim on what holds names the test that shows it", async () => {
  const section = async (document: string, title: string) => {
    const text = await readFile(document, "utf8");
    return text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  };
  const claims = [
    ...(await section("docs/reliability.md", "How it holds")).split(/\n(?=- )/u).slice(1),
    ...(await section("docs/reliability.md", "Killed, and started again")).split("\n| ").slice(3),
    ...(await section("SECURITY.md", "Threat model")).split("\n| ").slice(3),
  ];

  expect(claims.length).toBeGreaterThan(25);
  expect(claims.filter((claim) => !/`test\/[\w./-]+`|`npm run \w+`/u.test(claim))).toEqual([]);
});

test("docs/architecture.md has a line for every room", async () => {
  const map = await readFile("docs/architecture.md", "utf8");
  const rooms = new Set((await sources()).map((file) => file.slice(0, file.lastIndexOf("/") + 1)));

  expect([...rooms].filter((room) => room !== "" && !map.includes(`\`${room}\``))).toEqual([]);
});

test("every source file that the documents name without its folder is there", async () => {
  const known = new Set(
    (
      await Promise.all(
        ["src", "test", "bench", "scripts", "demo"].map((room) =>
          readdir(room, { recursive: true }),
        ),
      )
    )
      .flat()
      .map((path) => path.slice(path.lastIndexOf("/") + 1)),
  );
  known.add("vitest.config.ts");
  const named: string[] = [];
  for (const path of await readdir("docs")) {
    if (!path.endsWith(".md")) continue;
    const text = await readFile(`docs/${path}`, "utf8");
    named.push(...[...text.matchAll(/`([\w.-]+\.ts)`/gu)].map(([, name = ""]) => name));
  }

  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("the map names files to start at for every room, and they are there", async () => {
  const map = await readFile("docs/architecture.md", "utf8");
  const files = await sources();
  const starts = [...map.matchAll(/^\| `([\w/-]+\/)` \|[^|]+\|((?: `[\w-]+\.ts`,?)+) \|$/gmu)].map(
    ([, room = "", named = ""]) => ({ room, named: named.match(/[\w-]+\.ts/gu) ?? [] }),
  );
  const rooms = new Set(files.map((file) => file.slice(0, file.lastIndexOf("/") + 1)));
  rooms.delete("");

  expect(new Set(starts.map(({ room }) => room))).toEqual(rooms);
  const named = starts.flatMap((one) => one.named.map((name) => one.room + name));
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

async function documentsAndSources(): Promise<readonly string[]> {
  const documents = (await readdir("docs")).filter((name) => name.endsWith(".md"));
  return [
    ...(await sources()).map((file) => `src/${file}`),
    ...documents.map((name) => `docs/${name}`),
    ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ];
}

async function sources(): Promise<readonly string[]> {
  const files = await readdir("src", { recursive: true });
  return files.filter((file) => file.endsWith(".ts")).sort();
}

/** The names of all that a file exports: functions, constants, types. */
async function exportedFrom(file: string): Promise<readonly string[]> {
  const { module } = parseSync(file, await readFile(file, "utf8"));
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName }) => exportName.name ?? []);
}

test("a meetup is called so everywhere, and no evening", async () => {
  const texts = await Promise.all(
    (await documentsAndSources()).map(async (path) => ({
      path,
      text: await readFile(path, "utf8"),
    })),
  );

  // Of a day's programme, and of what people say: "good evening", "other talks that evening?".
  const said = /^src\/(?:question\/|notes\/words\/section-words\.ts)/u;
  const others = texts.filter(({ path }) => !said.test(path));
  expect(others.length).toBeGreaterThan(400);
  expect(others.filter(({ text }) => /\bevenings?\b/iu.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

test("every command tells with --help how it is called", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>; // as: npm demands it
  };
  const started = new Set(
    Object.values(scripts).flatMap((script) => script.match(/\b[\w/-]+\.ts\b/gu) ?? []),
  );
  started.delete("src/cli.ts"); // It hands its arguments to src/cli/, where each command is tried.

  expect(started.size).toBeGreaterThan(15);
  for (const file of started) {
    expect(await readFile(file, "utf8"), file).toMatch(/\bcommandLine\(\{\n\s+call: "npm /u);
  }
});

test("a weight of the search stands in ranking.ts, one of the choice of points in weights.ts", async () => {
  const others = (await sources()).filter(
    (file) => /^(?:search|answer)\//u.test(file) && !/\/(?:ranking|weights)\.ts$/u.test(file),
  );
  // Of a formula, against a division by nothing, and of a language.
  const known = [
    "search/words/weigh-words.ts",
    "search/rank/evidence.ts",
    "search/rank/language.ts",
  ];
  const found: string[] = [];
  for (const file of others.filter((one) => !known.includes(one))) {
    const { comments } = parseSync(file, await readFile(`src/${file}`, "utf8"));
    const text = await readFile(`src/${file}`, "utf8");
    const code = comments.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text,
    );
    if (/(?<![\w.])\d?\.\d/u.test(code)) found.push(file);
  }

  expect(others.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test("constants are written in one case", async () => {
  for (const file of await sources()) {
    const text = await readFile(`src/${file}`, "utf8");
    expect(text.match(/^\s*(?:export )?const [A-Z][A-Z\d]*_?[A-Z\d_]* /gmu) ?? [], file).toEqual(
      [],
    );
  }
});
