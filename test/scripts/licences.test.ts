import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { licencesDocument, productionLicences } from "../../scripts/licence-table.ts";

test("LICENCES.md lists the licence of every package in production (npm run licences writes it)", async () => {
  expect(await readFile("LICENCES.md", "utf8")).toBe(await licencesDocument());
});

test("the packages in production are free to use and to ship", async () => {
  const permissive = [
    ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"],
    "PSF-2.0", // Python's own: argparse is a port of Python's
  ];

  const licences = [...(await productionLicences()).keys()];

  expect(licences.filter((licence) => !permissive.includes(licence))).toEqual([]);
});
