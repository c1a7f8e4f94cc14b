import type { Problem } from "../notes/meetup.ts";
import type { Library } from "../search/index/library.ts";
import { type KeepOptions, keepLibrary } from "./keep-library.ts";

/** The library of a notes folder, and what is wrong with its files. */
export interface LibraryReading {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** Reads a notes folder into a library. Throws where `dir` itself cannot be read. */
export async function readLibrary(dir: string, options?: KeepOptions): Promise<LibraryReading> {
  const { library, loaded } = await keepLibrary(dir, options);
  return { library: library.current(), problems: loaded.newProblems };
}
