import type { Meetup, Talk } from "./meetup.ts";
import { type FileDraft, readFile } from "./read-file.ts";
import type { FileReading, NotesReading, NotesText } from "./reading.ts";
import type { TalkDraft } from "./talk.ts";

/** Reads all files of a notes folder into meetups. Pure: the disk is `ingest/`'s business. */
export function readNotes(files: readonly NotesText[]): NotesReading {
  const meetups: Meetup[] = [];
  const readings: FileReading[] = [];
  for (const draft of files.map(readFile)) {
    const meetup = draft.talks.length > 0 ? meetupOf(draft) : undefined;
    if (meetup) meetups.push(meetup);
    const { file, problems } = draft;
    readings.push({ file, ...(meetup && { meetup }), talks: meetup?.talks ?? [], problems });
  }
  return { meetups, files: readings };
}

function meetupOf({ file, header, talks }: FileDraft): Meetup {
  const { title = nameOf(file), ...facts } = header;
  return { ...facts, id: file, title, aliases: [], ...numberIn(title), talks: withIds(talks) };
}

function numberIn(title: string): { number?: number } {
  const digits = /第\s?(\d{1,4})\s?回|[#＃]\s?(\d{1,4})/u.exec(title.normalize("NFKC"));
  const number = digits?.[1] ?? digits?.[2];
  return number ? { number: Number(number) } : {};
}

function withIds(talks: readonly TalkDraft[]): readonly Talk[] {
  const seen = new Map<string, number>();
  return talks.map((talk) => {
    const id = `${talk.file}#${slug(talk.title)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { ...talk, id: count === 1 ? id : `${id}-${count}` };
  });
}

function slug(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function nameOf(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.\w+$/u, "");
}
