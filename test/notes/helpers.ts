import { readNotes } from "../../src/notes/folder/read-notes.ts";
import type { Meetup, Talk } from "../../src/notes/meetup.ts";
import type { FileReading } from "../../src/notes/reading.ts";

/** A file read alone, and the meetup it makes. */
export function readOne(text: string, file = "notes.md"): FileReading & { whole?: Meetup } {
  const { files, meetups } = readNotes([{ file, text }]);
  const [reading] = files;
  if (!reading) throw new Error("one file in, one reading out");
  return { ...reading, ...(meetups[0] && { whole: meetups[0] }) };
}

/** `Title | name @handle [company]; …`: a talk in a line, for tables of cases. */
export function line({ title, speakers }: Talk): string {
  const people = speakers.map(({ name, handle, company }) =>
    [name, handle && `@${handle}`, company && `[${company}]`].filter(Boolean).join(" "),
  );
  return people.length > 0 ? `${title} | ${people.join("; ")}` : title;
}
