import { baseName, folderOf } from "../../kinds/file-name.ts";
import { folderHome } from "../file-layout.ts";
import type { FileDraft } from "../read-file.ts";

/** Which files that are one talk each belong together. */

/** The folder; within it the event that file names begin with, where they begin with a date. */
export function groupOf(file: string, filesOfEvent: ReadonlyMap<string, number>): string {
  const key = eventKey(file);
  return key && (filesOfEvent.get(key) ?? 0) > 1 ? key : folderHome(folderOf(file)) || file;
}

/** How many files of a folder name the same event. */
export function countEvents(drafts: readonly FileDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of drafts) {
    const key = eventKey(file);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function eventKey(file: string): string | undefined {
  const event = eventInName(file);
  return event === "" ? undefined : `${folderHome(folderOf(file))}\n${event}`;
}

function eventInName(file: string): string {
  return (
    /^(?:19|20)\d\d-?\d\d-?\d\d(?:-\d{4})?[-_ ]([\p{L}\d]{3,})[-_ ]/u.exec(baseName(file))?.[1] ??
    ""
  );
}
