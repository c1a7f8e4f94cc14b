import { readFile } from "node:fs/promises";
import { z } from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});
const manifest = z.object({ name: z.string(), license: z.string() });

/** As a Markdown table: commonest first. */
async function licenceTable(): Promise<string> {
  const packagesByLicence = await productionLicences();
  const rows = [...packagesByLicence]
    .sort(([a, left], [b, right]) => right.size - left.size || (a < b ? -1 : 1))
    .map(([licence, names]) => `| ${licence} | ${names.size} | ${[...names].sort().join(", ")} |`);
  return ["| licence | packages | names |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Licence → names of the packages under it, as the installed packages themselves state it. */
export async function productionLicences(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { packages } = lockFile.parse(JSON.parse(await readFile("package-lock.json", "utf8")));
  const byLicence = new Map<string, Set<string>>();
  for (const [folder, { dev, optional, devOptional }] of Object.entries(packages)) {
    if (folder === "" || dev || optional || devOptional) continue;
    const text = await readFile(`${folder}/package.json`, "utf8");
    const { name, license } = manifest.parse(JSON.parse(text));
    byLicence.set(license, (byLicence.get(license) ?? new Set()).add(name));
  }
  return byLicence;
}

/** The text of LICENCES.md. */
export async function licencesDocument(): Promise<string> {
  return `# Licences\n\nThe packages that the bot runs on, by their licences. \`npm run licences\` writes this, a test compares it.\n\n${await licenceTable()}\n`;
}
