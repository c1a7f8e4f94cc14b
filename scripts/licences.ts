/** Writes LICENCES.md: the licences of the packages that the bot runs on. */
import { writeFile } from "node:fs/promises";
import { commandLine } from "../src/cli/command-line.ts";
import { licencesDocument } from "./licence-table.ts";

commandLine({
  call: "npm run licences --",
  about: "Writes LICENCES.md: the licences of the packages that the bot runs on.",
  options: {},
});

await writeFile("LICENCES.md", await licencesDocument());
