import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import type { Problem } from "../notes/meetup.ts";
import type { TermGroups } from "../search/thesaurus.ts";

/** The table of terms that a notes folder may hold beside the notes. */
const termsFile = "terms.yml";

const schema = z.record(z.string(), z.array(z.array(z.string())));

/** A table of terms, and what is wrong with it. */
export interface TermsReading {
  readonly terms: TermGroups;
  readonly problems: readonly Problem[];
}

/**
 * Reads the field's terms, and those that the notes folder adds.
 *
 * Where the folder's table cannot be read, the terms stay as they were `before`.
 */
export async function readTerms(folder: string, before?: TermGroups): Promise<TermsReading> {
  const ours = await fieldTerms();
  try {
    const theirs = parseTerms(await readFile(join(folder, termsFile), "utf8").catch(orNothing));
    return { terms: [...ours, ...theirs], problems: [] };
  } catch {
    return { terms: before?.length ? before : ours, problems: [unreadable] };
  }
}

/** The terms of the field, which come with the bot. */
export async function fieldTerms(): Promise<TermGroups> {
  return parseTerms(await readFile(fieldTermsFile, "utf8"));
}

/** From src/ingest and from dist/ingest alike. */
const fieldTermsFile = fileURLToPath(new URL("../../terms.yml", import.meta.url));

const unreadable: Problem = {
  file: termsFile,
  line: 1,
  message:
    "This is no table of terms. Write headings with lists of forms below, such as `- [Kubernetes, k8s]`.",
  severity: "error",
};

function parseTerms(text: string): TermGroups {
  return Object.values(schema.parse(parse(text) ?? {})).flat();
}

function orNothing(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}
