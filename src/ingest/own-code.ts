import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the running program: src or dist. */
export const codeRoot = fileURLToPath(new URL("../", import.meta.url));

/** The layers that decide what a library is made of notes. */
const layers = ["text", "notes", "catalogue", "search", "ingest"];
const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

/**
 * A hash of all that decides what becomes of notes: our own code as it runs, the packages as npm
 * installed them, and Node with the dictionaries by which it cuts words.
 *
 * Nothing where one of these cannot be read, as where another tool than npm installed the packages.
 */
export function hashOwnCode(): string | undefined {
  try {
    known ??= hashCode(codeRoot);
    return known;
  } catch {
    return undefined;
  }
}

let known: string | undefined;

/**
 * The same for the program whose layers stand in `root`. Throws where it cannot be read.
 *
 * At once, and not in turns: hundreds of small files, which lie on the disk that the program was just started from.
 */
export function hashCode(root: string): string {
  const hash = createHash("sha256").update(JSON.stringify(process.versions));
  hash.update(readFileSync(join(packages, ".package-lock.json")));
  const files: string[] = [];
  for (const layer of layers) {
    for (const entry of readdirSync(join(root, layer), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
    }
  }
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
