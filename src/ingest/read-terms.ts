import { lstat, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import type { Problem } from "../notes/meetup.ts";
import type { TermGroups } from "../search/index/thesaurus.ts";
import { readInside } from "./read-folder.ts";
import { readWordTable } from "./read-words.ts";

/** The table of terms that a notes folder may hold beside the notes. */
const termsFile = "terms.yml";

const schema = z.map(z.string(), z.array(z.array(z.string())));

/** The tables of terms and words as they are written. */
export interface TermTables {
  /** The terms of the field, which come with the bot. */
  readonly ours: string;
  /** Those that the notes folder adds; nothing where its table cannot be read. */
  readonly theirs: string | undefined;
  /** The ordinary words of both languages, which come with the bot. */
  readonly words: string;
}

/** The terms of both tables, and what is wrong with that of the notes folder. */
export interface TermsReading {
  readonly terms: TermGroups;
  readonly problems: readonly Problem[];
}

export async function readTermTables(folder: string): Promise<TermTables> {
  return {
    ours: await readFile(fieldTermsFile, "utf8"),
    theirs: await readTheirs(folder),
    words: await readWordTable(),
  };
}

async function readTheirs(folder: string): Promise<string | undefined> {
  try {
    await lstat(join(folder, termsFile));
  } catch (error) {
    if (isMissing(error)) return "";
    throw error;
  }
  const read = await readInside(await realpath(folder), termsFile);
  return "text" in read ? read.text : undefined;
}

/** Where the folder's table is none, the terms stay as they were `before`. */
export function parseTermTables(
  { ours, theirs }: Omit<TermTables, "words">,
  before?: TermGroups,
): TermsReading {
  const ofField = parseOurs(ours);
  try {
    if (theirs !== undefined) {
      return { terms: [...ofField, ...parseTerms(theirs)], problems: [] };
    }
  } catch {
    // Told below.
  }
  return { terms: before?.length ? before : ofField, problems: [unreadable] };
}

/** The terms of the field alone. */
export async function fieldTerms(): Promise<TermGroups> {
  return parseOurs(await readFile(fieldTermsFile, "utf8"));
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

/** The field's terms are long, and the same at each reload. */
let lastOurs: { readonly text: string; readonly terms: TermGroups } | undefined;

function parseOurs(text: string): TermGroups {
  if (lastOurs?.text !== text) lastOurs = { text, terms: parseTerms(text) };
  return lastOurs.terms;
}

function parseTerms(text: string): TermGroups {
  // As a Map: no heading has a meaning of its own, as `__proto__` has in an object.
  return [...schema.parse(parse(text, { mapAsMap: true }) ?? new Map()).values()].flat();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
