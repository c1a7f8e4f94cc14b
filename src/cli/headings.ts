import { readDocument } from "../notes/formats/read-document.ts";
import { cutSections } from "../notes/forms/section.ts";
import type { NotesText } from "../notes/reading.ts";

/** A heading of a file, as it reads. */
export interface FileHeading {
  readonly line: number;
  /** 1 for `#`; beyond 6 where bold text stands for one. */
  readonly depth: number;
  readonly heading: string;
}

/** All headings of a file with a text, from top to bottom. */
export function headingsOf(text: NotesText): readonly FileHeading[] {
  return cutSections(readDocument(text).blocks).flatMap(({ heading }) =>
    heading?.content.text
      ? [
          {
            line: heading.line,
            depth: heading.depth,
            heading: heading.content.text.replaceAll("\n", " "),
          },
        ]
      : [],
  );
}
