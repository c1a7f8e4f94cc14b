import { createHash } from "node:crypto";
import type { Problem } from "../notes/meetup.ts";
import type { NotesText } from "../notes/reading.ts";
import type { NotesFolder } from "./read-folder.ts";

/** A text that the reader did not come to the end of, and what stood in its file before. */
export interface StuckFile {
  readonly file: string;
  /** Of the text, so that the file is read again once it has changed. */
  readonly hash: string;
  /** The last text of the file that was read; nothing where it was new. */
  readonly before: string | undefined;
}

export function stuckFile({ file, text }: NotesText, before: string | undefined): StuckFile {
  return { file, hash: hashOf(text), before };
}

/** The folder without the texts that are known to hang, in whose place stands what was read before. */
export function withoutStuck(folder: NotesFolder, stuck: readonly StuckFile[]): NotesFolder {
  const problems: Problem[] = [];
  const files = folder.files.flatMap((now) => {
    const one = stuck.find(({ file, hash }) => file === now.file && hash === hashOf(now.text));
    if (!one) return now;
    const finding = { kind: "took-too-long", goesOn: one.before !== undefined } as const;
    problems.push({ file: now.file, line: 1, finding, severity: "error" });
    return one.before === undefined ? [] : { file: now.file, text: one.before };
  });
  return { files, problems: [...folder.problems, ...problems] };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
