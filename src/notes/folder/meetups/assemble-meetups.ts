import type { Meetup } from "../../meetup.ts";
import { readFolders } from "../file-layout.ts";
import type { FileDraft } from "../read-file.ts";
import { countEvents, groupOf } from "./event-files.ts";
import { type Gathered, meetupOf } from "./gathered.ts";
import { asNote, meetupsOfFile } from "./meetups-of-file.ts";
import { meetupsOfFolder } from "./meetups-of-folder.ts";

/**
 * Puts files together into meetups.
 *
 * A file with several talks is a meetup of its own. Files that are one talk each make a meetup with
 * the others in their folder; the README there gives its title and date, and what its table knows.
 */
export function assembleMeetups(drafts: readonly FileDraft[]): readonly Meetup[] {
  const folders = readFolders(drafts);
  const meetups: Gathered[] = [];
  const groups = new Map<string, FileDraft[]>();
  const filesOfEvent = countEvents(drafts);
  for (const draft of drafts) {
    const layout = folders.layoutOf(draft);
    if (layout === "meetup") meetups.push(...meetupsOfFile(draft, folders));
    if (layout !== "talk") continue;
    const key = groupOf(draft.file, filesOfEvent);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  for (const [key, files] of groups) meetups.push(...meetupsOfFolder(key, files, folders));
  const taken = new Map<string, number>();
  const held = meetups.filter(({ talks }) => talks.length > 0);
  const told = new Set(
    held.flatMap(({ talks, notes }) => [...talks, ...notes].map(({ file }) => file)),
  );
  // Nothing in the notes folder is lost: what shows no talk is found by its words.
  const others = drafts
    .filter(({ file }) => !told.has(file))
    .flatMap((draft) => asNote(draft, folders));
  return [...held, ...others].map((meetup) => meetupOf(meetup, taken));
}
