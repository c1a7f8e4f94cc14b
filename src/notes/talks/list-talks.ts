import type { Section } from "../forms/section.ts";
import { readTalkHeading } from "../forms/talk-heading.ts";
import type { Block, List, ListItem } from "../markdown/block.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import { sectionRole } from "../people/section-words.ts";
import {
  firstLine,
  isNamedSurely,
  isTimetable,
  type ListPlace,
  listPlace,
  statesFacts,
} from "./list-place.ts";
import { pointsOf } from "./points.ts";
import type { ListedTalk } from "./table-talks.ts";
import { readLinks } from "./talk-links.ts";

/**
 * Talks written as bullets: under a heading such as 「### LT」, in an index, where bullets name
 * speakers and link to slides or notes, and in a file that has no headings for them. At least half of
 * a list must look like that.
 */
export function talksInLists(
  file: string,
  sections: readonly Section[],
  headings: ListPlace["headings"],
): readonly ListedTalk[] {
  return sections.flatMap((section) =>
    linkParagraphs(section.blocks).flatMap((block) =>
      block.kind === "list" ? talksOf(file, block, listPlace(section, headings)) : [],
    ),
  );
}

/** Paragraphs in a row that are one link each are a list without bullets. */
function linkParagraphs(blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (const block of blocks) {
    const last = read.at(-1);
    const item = isOneLink(block) ? { line: block.line, blocks: [block] } : undefined;
    if (!item) read.push(block);
    else if (
      last?.kind === "list" &&
      last.items.every(({ blocks: [own] }) => own && isOneLink(own))
    ) {
      read[read.length - 1] = { ...last, items: [...last.items, item] };
    } else read.push({ kind: "list", line: block.line, items: [item] });
  }
  return read;
}

function isOneLink(block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const [link, ...others] = block.content.links;
  return (
    link !== undefined &&
    others.length === 0 &&
    link.text === block.content.text &&
    link.text !== link.url
  );
}

function talksOf(file: string, list: List, place: ListPlace): readonly ListedTalk[] {
  const { items } = list;
  if (statesFacts(list)) return [];
  const isProgramme = place.isProgramme || isTimetable(list);
  const talks = items.map((item) => itemTalks(file, item, { ...place, isProgramme }));
  const own = talks.flat();
  const spoken = own.filter((talk) => isSpoken(talk, place));
  // In a programme there are breaks, too: who speaks says which of its bullets are talks.
  if (isProgramme)
    return spoken.length > 1 || spoken.some(({ heading }) => isNamedSurely(heading)) ? spoken : [];
  const isList =
    spoken.length > 0 && spoken.length * 2 >= items.length && (place.isGroup || spoken.length > 1);
  if (!isList) return [];
  return place.isGroup
    ? own
    : own.filter((talk) => isSpoken(talk, place) || talk.targets.length > 0);
}

function isSpoken(talk: ListedTalk, { isGroup, isLightning, headings }: ListPlace): boolean {
  const { speakers, links, targets, points } = talk;
  const isLinked = links.some(isShown);
  if (isGroup) return speakers.length > 0 || isLinked || (isLightning && points.length > 0);
  if (speakers.length === 0) return false;
  if (headings === "none" || targets.length > 0 || isLinked) return true;
  return headings === "unclear" && isNamedSurely(talk.heading);
}

/** The talk that a bullet is, or those in the list below it. */
function itemTalks(file: string, item: ListItem, place: ListPlace): readonly ListedTalk[] {
  const [talk] = itemTalk(file, item);
  if (!place.isProgramme || (talk && talk.speakers.length > 0)) return talk ? [talk] : [];
  return item.blocks.flatMap((block) => (block.kind === "list" ? talksOf(file, block, place) : []));
}

function itemTalk(file: string, item: ListItem): readonly ListedTalk[] {
  const [head, ...below] = item.blocks;
  if (head?.kind !== "paragraph") return [];
  const heading = firstLine(item);
  const { title, speakers } = readItem(heading);
  if (!title || sectionRole(title) || /^https?:\S+$/u.test(title)) return [];
  const all = readLinks([head.content], below);
  const links = all.filter(({ url }) => /^https?:/iu.test(url));
  const targets = all.map(({ url }) => url).filter((url) => !/^\w+:/u.test(url));
  const points = below.flatMap(pointsOf);
  return [
    {
      file,
      line: item.line,
      title,
      heading,
      speakers: addProfileHandles(speakers, head.content.links),
      links,
      points,
      targets,
    },
  ];
}

/** In a list even a nick after a dash is a speaker: `1. Title - nick`. */
function readItem(heading: string): Pick<ListedTalk, "title" | "speakers"> {
  const read = readTalkHeading(heading);
  if (read.speakers.length > 0 || heading.length > 200) return read;
  const [, title, name] = /^(.+\S)\s+[-–—―/]\s+(\S.{0,29})$/u.exec(heading) ?? [];
  return title && name && isNameOrNick(name) ? { title, speakers: readPeople(name) } : read;
}

function isShown({ kind }: { kind: string }): boolean {
  return kind === "slides" || kind === "video";
}
