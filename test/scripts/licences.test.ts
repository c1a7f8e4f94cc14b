import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { licenceTable, productionLicences, withLicences } from "../../scripts/licence-table.ts";

test("the README lists the licence of every package in production (npm run licences writes it)", async () => {
  const readme = await readFile("README.md", "utf8");

  expect(withLicences(readme, await licenceTable())).toBe(readme);
});

test("the packages in production are free to use and to ship", async () => {
  const permissive = [
    ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"],
    "PSF-2.0", // Python's own: argparse is a port of Python's
  ];

  const licences = [...(await productionLicences()).keys()];

  expect(licences.filter((licence) => !permissive.includes(licence))).toEqual([]);
});

test("a README without a place for the table is refused", () => {
  expect(() => withLicences("# A README", "")).toThrow("markers");
});
