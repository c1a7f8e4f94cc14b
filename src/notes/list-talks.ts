import type { List, ListItem } from "./block.ts";
import { pointsOf } from "./points.ts";
import type { Section } from "./section.ts";
import { sectionRole } from "./section-words.ts";
import type { ListedTalk } from "./table-talks.ts";
import { readTalkHeading } from "./talk-heading.ts";
import { readLinks } from "./talk-links.ts";

/**
 * Talks written as bullets under a heading such as 「### LT」: all of its top-level bullets, where at
 * least half of them name a speaker or link to slides.
 */
export function listTalks(file: string, sections: readonly Section[]): readonly ListedTalk[] {
  return sections.flatMap(({ heading, blocks }) => {
    if (!heading || sectionRole(readTalkHeading(heading.content.text).title || "LT") !== "group")
      return [];
    return blocks.flatMap((block) => (block.kind === "list" ? talksOf(file, block) : []));
  });
}

function talksOf(file: string, list: List): readonly ListedTalk[] {
  const talks = list.items.flatMap((item) => itemTalk(file, item));
  const spoken = talks.filter(({ speakers, links }) => speakers.length > 0 || links.some(isShown));
  return talks.length > 0 && spoken.length * 2 >= list.items.length ? talks : [];
}

function itemTalk(file: string, item: ListItem): readonly ListedTalk[] {
  const [head, ...below] = item.blocks;
  if (head?.kind !== "paragraph") return [];
  const [heading = ""] = head.content.text.split("\n");
  const { title, speakers } = readTalkHeading(heading);
  if (!title || sectionRole(title) || /^https?:\S+$/u.test(title)) return [];
  const links = readLinks([head.content], below);
  const points = below.flatMap(pointsOf);
  return [{ file, line: item.line, title, heading, speakers, links, points, targets: [] }];
}

function isShown({ kind }: { kind: string }): boolean {
  return kind === "slides" || kind === "video";
}
