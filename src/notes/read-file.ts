import { findTalks } from "./find-talks.ts";
import { type Header, readHeader } from "./header.ts";
import { parseMarkdown } from "./markdown.ts";
import type { Problem } from "./meetup.ts";
import type { NotesText } from "./reading.ts";
import { cutSections } from "./section.ts";
import { readTalk, type TalkDraft } from "./talk.ts";

/** What one file says by itself, before its folder has a say. */
export interface FileDraft {
  readonly file: string;
  readonly header: Header;
  readonly talks: readonly TalkDraft[];
  readonly problems: readonly Problem[];
}

/** Reads one file. The same file always gives the same draft, so drafts may be kept. */
export function readFile({ file, text }: NotesText): FileDraft {
  const { header, talks } = findTalks(cutSections(parseMarkdown(text)));
  return {
    file,
    header: readHeader(header),
    talks: isReadme(file) ? [] : talks.map((talk) => readTalk(file, talk)),
    problems: [],
  };
}

function isReadme(file: string): boolean {
  return /(?:^|\/)readme(?:[._-]\w+)?\.\w+$/iu.test(file);
}
