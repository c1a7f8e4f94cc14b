import type { NotesText } from "../notes/reading.ts";
import type { NotesSettings } from "../notes/settings.ts";
import type { NotesRead } from "./notes-text.ts";

/** What was read, and the texts it was read from. */
export interface PlaceRead extends NotesRead {
  readonly texts: readonly NotesText[];
  readonly settings: NotesSettings;
}
