/** Writes LICENCES.md: the licences of the packages that the bot runs on. */
import { writeFile } from "node:fs/promises";
import { licencesDocument } from "./licence-table.ts";

await writeFile("LICENCES.md", await licencesDocument());
