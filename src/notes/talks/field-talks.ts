import { readTalkHeadings } from "../forms/talk-heading.ts";
import type { Told } from "../forms/told.ts";
import type { TalkEntry } from "../front-matter/talk-entries.ts";
import { linkKind } from "../links/link-kind.ts";
import { plainInline } from "../markdown/markdown.ts";
import type { Point } from "../meetup.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { isRoundTalks } from "../words/heading-words.ts";
import { sectionRole } from "../words/section-role.ts";

/**
 * The talks that front matter lists. Titles beside which no field names who speaks are read as headings are, `Title - Ann Bee`,
 * the siblings of a list together; what stands round the talks in a programme is none.
 */
export function fieldTalks(
  file: string,
  lists: readonly (readonly TalkEntry[])[],
  told: Told,
): readonly ListedTalk[] {
  return lists.flatMap((siblings) => {
    const open = siblings.filter(({ speakers }) => speakers.length === 0);
    const read = readTalkHeadings(
      open.map(({ title }) => plainInline(title)),
      told,
    );
    return siblings.flatMap((entry): readonly ListedTalk[] => {
      const heading = plainInline(entry.title);
      const { title, speakers } = read[open.indexOf(entry)] ?? { ...entry, title: heading };
      if (title === "" || (speakers.length === 0 && isAround(title))) return [];
      return [
        {
          file,
          line: entry.line,
          title,
          heading,
          speakers,
          links: entry.links.map((link) => ({ ...link, kind: linkKind(link.url, link.text) })),
          points: entry.texts.flatMap((text) => pointsOf(text, entry.line)),
          targets: [],
        },
      ];
    });
  });
}

function isAround(title: string): boolean {
  return sectionRole(title) !== undefined || isRoundTalks(title);
}

/** A paragraph each. */
function pointsOf(text: string, line: number): readonly Point[] {
  return text.split(/\n\s*\n/u).flatMap((paragraph) => {
    const shown = plainInline(paragraph).trim();
    return shown ? [{ kind: "paragraph" as const, text: shown, line, children: [] }] : [];
  });
}
