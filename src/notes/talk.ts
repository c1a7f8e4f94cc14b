import type { TalkSections } from "./find-talks.ts";
import type { Talk } from "./meetup.ts";
import { readPoints } from "./points.ts";
import { readTalkHeading } from "./talk-heading.ts";
import { readLinks } from "./talk-links.ts";

/** A talk of a file, before it has its place in the library. */
export type TalkDraft = Omit<Talk, "id">;

/** Reads one talk from its heading and everything below it. */
export function readTalk(file: string, { own, below }: TalkSections): TalkDraft {
  const heading = own.heading?.content.text ?? "";
  const sections = [{ depth: 0, line: own.line, blocks: own.blocks }, ...below];
  const headings = [own, ...below].flatMap((section) => section.heading?.content ?? []);
  return {
    file,
    line: own.line,
    heading,
    ...readTalkHeading(heading),
    links: readLinks(
      headings,
      sections.flatMap((section) => section.blocks),
    ),
    points: readPoints(sections),
  };
}
