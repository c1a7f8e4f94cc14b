import { readNotes } from "../../src/notes/folder/read-notes.ts";
import { buildLibrary, type Library } from "../../src/search/index/library.ts";

/** The library of notes files with these texts. */
export function libraryOf(...texts: readonly string[]): Library {
  return buildLibrary(
    readNotes(texts.map((text, index) => ({ file: `${index}.md`, text }))).meetups,
  );
}

/** The library of notes files at these paths. */
export function libraryIn(files: Readonly<Record<string, string>>): Library {
  const notes = Object.entries(files).map(([file, text]) => ({ file, text }));
  return buildLibrary(readNotes(notes).meetups);
}
