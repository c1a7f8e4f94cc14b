/**
 * The layers import downwards only, and the linter says so.
 *
 * A copy of the linter's settings stands in an empty folder with one probe file for each pair of
 * layers, and one for each thing of the outside world; the linter must refuse exactly the
 * forbidden ones.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const core = ["notes", "catalogue", "search", "answer", "slack/messages"] as const;

/** Each layer, and the layers it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  notes: [],
  catalogue: ["notes"],
  search: ["notes", "catalogue"],
  answer: ["notes", "catalogue", "search"],
  "slack/messages": ["notes", "catalogue", "search", "answer"],
  "slack/listeners": [...core, "slack"],
  slack: [...core, "slack/listeners"],
  ingest: ["notes", "catalogue", "search"],
};

const packagesAllowed: Readonly<Record<string, readonly string[]>> = {
  "@slack/bolt": ["slack", "slack/listeners"],
  "@slack/types": ["slack", "slack/listeners", "slack/messages"],
  minisearch: [],
  "node:fs": ["slack", "slack/listeners", "ingest"],
};

const worldOutside = ["fetch('')", "process.pid", "Date.now()", "performance.now()"];

interface Probe {
  readonly path: string;
  readonly code: string;
  readonly allowed: boolean;
}

test("each import that the layers forbid is an error, and no other is", async () => {
  const probes = [...layerProbes(), ...packageProbes(), ...worldProbes()];

  const refused = await lint(probes);

  expect(refused).toEqual(
    probes
      .filter((probe) => !probe.allowed)
      .map((probe) => probe.path)
      .sort(),
  );
});

function layerProbes(): Probe[] {
  const layers = Object.keys(mayImport);
  return layers.flatMap((from) =>
    layers
      .filter((to) => to !== from)
      .map((to) => {
        const path = probePath(from, `imports-${to}`);
        const target = relative(dirname(path), `src/${to}/target.ts`);
        return {
          path,
          code: `import { target } from "${target.startsWith(".") ? target : `./${target}`}";\nexport const probe = target;\n`,
          allowed: mayImport[from]?.includes(to) ?? false,
        };
      }),
  );
}

function packageProbes(): Probe[] {
  return Object.entries(packagesAllowed).flatMap(([name, allowed]) =>
    Object.keys(mayImport).map((from) => ({
      path: probePath(from, `imports-${name}`),
      code: `import * as target from "${name}";\nexport const probe = target;\n`,
      allowed: allowed.includes(from),
    })),
  );
}

function worldProbes(): Probe[] {
  return core.flatMap((from) =>
    worldOutside.map((expression, i) => ({
      path: probePath(from, `world-${i}`),
      code: `export const probe = ${expression};\n`,
      allowed: false,
    })),
  );
}

function probePath(layer: string, what: string): string {
  return `src/${layer}/probe-${what.replaceAll(/[^a-z]+/gu, "-")}${what.match(/\d$/u)?.[0] ?? ""}.ts`;
}

/** The probes that the linter refuses, sorted. */
async function lint(probes: readonly Probe[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "layers-"));
  try {
    const write = async (path: string, code: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), code);
    };
    await cp("biome.json", join(folder, "biome.json"));
    await cp("package.json", join(folder, "package.json"));
    for (const layer of Object.keys(mayImport)) {
      await write(`src/${layer}/target.ts`, "export const target = 1;\n");
    }
    for (const probe of probes) await write(probe.path, probe.code);
    const report = await biomeReport(folder);
    return [...new Set(report)].sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The files with an error, from annotations such as `::error title=…,file=src/a.ts,line=1,…`. */
async function biomeReport(cwd: string): Promise<string[]> {
  const rules = [
    "style/noRestrictedImports",
    "style/noRestrictedGlobals",
    "correctness/noNodejsModules",
  ];
  const { stdout } = await promisify(execFile)(
    resolve("node_modules/.bin/biome"),
    [
      ...["lint", "--reporter=github", "--max-diagnostics=none", "--vcs-enabled=false"],
      ...rules.map((rule) => `--only=${rule}`),
    ],
    { cwd },
  ).catch((failed: { stdout: string }) => failed);
  return [...stdout.matchAll(/^::error [^:]*\bfile=[^,]*(src\/[^,]+),/gmu)].map(
    (match) => match[1] ?? "",
  );
}
