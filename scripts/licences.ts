/** Writes the licences of the packages that the bot runs on into the README. */
import { readFile, writeFile } from "node:fs/promises";
import { licenceTable, withLicences } from "./licence-table.ts";

const readme = await readFile("README.md", "utf8");
await writeFile("README.md", withLicences(readme, await licenceTable()));
