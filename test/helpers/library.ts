import { readNotes } from "../../src/notes/read-notes.ts";
import { buildLibrary, type Library } from "../../src/search/library.ts";

/** The library of notes files with these texts. */
export function libraryOf(...texts: readonly string[]): Library {
  return buildLibrary(
    readNotes(texts.map((text, index) => ({ file: `${index}.md`, text }))).meetups,
  );
}
