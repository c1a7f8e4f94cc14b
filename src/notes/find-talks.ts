import type { Section } from "./section.ts";
import { readTalkHeading } from "./talk-heading.ts";

/** The sections of one talk: its own and the deeper ones that belong to it. */
export interface TalkSections {
  readonly own: Section;
  readonly below: readonly Section[];
}

/** The sections before the first talk, and the talks. */
export interface FoundTalks {
  readonly header: readonly Section[];
  readonly talks: readonly TalkSections[];
}

/** Decides which headings are talks: those at the level that carries speakers, else the first level of many. */
export function findTalks(sections: readonly Section[]): FoundTalks {
  const level = talkLevel(sections);
  const header: Section[] = [];
  const talks: { own: Section; below: Section[] }[] = [];
  for (const section of sections) {
    if (section.depth === level && section.heading?.content.text) {
      talks.push({ own: section, below: [] });
    } else {
      (talks.at(-1)?.below ?? header).push(section);
    }
  }
  return { header, talks };
}

function talkLevel(sections: readonly Section[]): number | undefined {
  const spoken = sections.find(
    ({ heading }) => heading && readTalkHeading(heading.content.text).speakers.length > 0,
  );
  if (spoken) return spoken.depth;
  const afterTitle = sections.filter(({ depth }) => depth > 1);
  return [2, 3, 4, 5, 6].find((level) => afterTitle.filter((s) => s.depth === level).length >= 2);
}
