import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("every package of the lock file has its checksum, and none names a registry", async () => {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
  const packages = Object.entries<{ integrity?: string; link?: boolean; resolved?: string }>(
    lock.packages,
  ).filter(([path, { link }]) => path !== "" && !link);

  expect(packages.length).toBeGreaterThan(300);
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
