import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test.for([
  { file: "package-lock.json", least: 300 },
  { file: "bench/package-lock.json", least: 4 },
])(
  "every package of $file has its checksum, and none names a registry",
  async ({ file, least }) => {
    const lock = JSON.parse(await readFile(file, "utf8"));
    const packages = Object.entries<{ integrity?: string; link?: boolean; resolved?: string }>(
      lock.packages,
    ).filter(([path, { link }]) => path !== "" && !link);

    expect(packages.length).toBeGreaterThan(least);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  },
);
