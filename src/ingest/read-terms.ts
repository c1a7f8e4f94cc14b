import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { isTooDeep } from "../notes/front-matter/yaml-depth.ts";
import type { Problem } from "../notes/meetup.ts";
import type { TermGroups } from "../search/index/thesaurus.ts";
import { inSlices } from "./in-slices.ts";
import { readBeside } from "./read-beside.ts";
import { readWordTable } from "./read-words.ts";

/** The table of terms that a notes folder may hold beside the notes. */
const termsFile = "terms.yml";

const schema = z.map(z.string(), z.array(z.array(z.string())));

/** Bounds of a folder's own table, which is a hundred groups or so. */
const largestTable = 64 * 1024;
/** Of a heading with its groups: the time that YAML takes grows with the square of what it reads at once. */
const largestPart = 8 * 1024;
const mostForms = 50;
const longestForm = 100;

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
    theirs: await readBeside(folder, termsFile),
    words: await readWordTable(),
  };
}

/** Where the folder's table is none, or beyond its bounds, the terms stay as they were `before`. */
export function* parseTermTables(
  { ours, theirs }: Omit<TermTables, "words">,
  before?: TermGroups,
): Generator<undefined, TermsReading> {
  const ofField = yield* parseOurs(ours);
  const added = theirs === undefined ? unreadable : yield* parseTheirs(theirs);
  if (!("finding" in added)) {
    return { terms: added.length === 0 ? ofField : [...ofField, ...added], problems: [] };
  }
  return { terms: before?.length ? before : ofField, problems: [added] };
}

function* parseTheirs(text: string): Generator<undefined, TermGroups | Problem> {
  if (text.length > largestTable) return tooLarge;
  if (partsOf(text).some((part) => part.length > largestPart)) return tooMuchBelow;
  if (isTooDeep(text)) return unreadable;
  try {
    const groups = yield* parseTerms(text);
    const isTooMuch = groups.some(
      (group) => group.length > mostForms || group.some((form) => form.length > longestForm),
    );
    return isTooMuch ? tooManyForms : groups;
  } catch {
    return unreadable;
  }
}

/** The terms of the field alone. */
export async function fieldTerms(): Promise<TermGroups> {
  return inSlices(parseOurs(await readFile(fieldTermsFile, "utf8")));
}

/** From src/ingest and from dist/ingest alike. */
const fieldTermsFile = fileURLToPath(new URL("../../terms.yml", import.meta.url));

const unreadable = problem("terms-invalid");
const tooLarge = problem("terms-too-large");
const tooMuchBelow = problem("terms-too-much-below");
const tooManyForms = problem("terms-too-many-forms");

function problem(
  kind: "terms-invalid" | "terms-too-large" | "terms-too-much-below" | "terms-too-many-forms",
): Problem {
  return { file: termsFile, line: 1, finding: { kind }, severity: "error" };
}

/** The field's terms are long, and the same at each reload. */
let lastOurs: { readonly text: string; readonly terms: TermGroups } | undefined;

function* parseOurs(text: string): Generator<undefined, TermGroups> {
  if (lastOurs?.text !== text) lastOurs = { text, terms: yield* parseTerms(text) };
  return lastOurs.terms;
}

/** One heading with its groups after the other. Throws where one of them is none. */
function* parseTerms(text: string): Generator<undefined, TermGroups> {
  const groups: (readonly string[])[] = [];
  for (const part of partsOf(text)) {
    // As a Map: no heading has a meaning of its own, as `__proto__` has in an object.
    groups.push(
      ...[
        ...schema.parse(parse(part, { mapAsMap: true, logLevel: "error" }) ?? new Map()).values(),
      ].flat(),
    );
    yield;
  }
  return groups;
}

/** Each heading with what is below it. */
function partsOf(text: string): readonly string[] {
  return text.split(/\n(?=[^\s#-])/u);
}
