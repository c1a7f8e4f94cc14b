import type { Problem } from "../notes/meetup.ts";
import { readNotes } from "../notes/read-notes.ts";
import { buildLibrary, type Library } from "../search/library.ts";
import { readFolder } from "./read-folder.ts";
import { readTerms } from "./read-terms.ts";

/** The library of a notes folder, and what is wrong with its files. */
export interface LibraryReading {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** Reads a notes folder into a library. Throws where `dir` itself cannot be read. */
export async function readLibrary(dir: string): Promise<LibraryReading> {
  const folder = await readFolder(dir);
  const { meetups, files } = readNotes(folder.files);
  const { terms, problems } = await readTerms(dir);
  return {
    library: buildLibrary(meetups, terms),
    problems: [...folder.problems, ...problems, ...files.flatMap(({ problems }) => problems)],
  };
}
