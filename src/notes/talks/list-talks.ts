import { findDate } from "../../text/calendar-date.ts";
import type { Section } from "../forms/section.ts";
import { readTalkHeading } from "../forms/talk-heading.ts";
import type { Block, List, ListItem } from "../markdown/block.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { sectionRole } from "../people/section-words.ts";
import { labelOf } from "./header-lines.ts";
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
  hasTalks: boolean,
): readonly ListedTalk[] {
  return sections.flatMap(({ heading, blocks }) => {
    const text = heading?.content.text ?? "";
    const isGroup = sectionRole(text) === "group";
    const isLightning = isGroup && /lt|ライトニング|lightning/iu.test(text);
    return linkParagraphs(blocks).flatMap((block) =>
      block.kind === "list" ? talksOf(file, block, { isGroup, isLightning, hasTalks }) : [],
    );
  });
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

/** Where a list stands. */
interface Place {
  readonly isGroup: boolean;
  /** Below 「LT」 a bullet with notes of its own is a talk, though nobody is named. */
  readonly isLightning: boolean;
  /** Do headings of the file hold talks? */
  readonly hasTalks: boolean;
}

function talksOf(
  file: string,
  list: List,
  { isGroup, isLightning, hasTalks }: Place,
): readonly ListedTalk[] {
  const { items } = list;
  if (statesFacts(list)) return [];
  const talks = items.flatMap((item) => itemTalk(file, item));
  const isSpoken = ({ speakers, links, targets, points }: ListedTalk) =>
    isGroup
      ? speakers.length > 0 || links.some(isShown) || (isLightning && points.length > 0)
      : speakers.length > 0 && (!hasTalks || targets.length > 0 || links.some(isShown));
  const spoken = talks.filter(isSpoken).length;
  const isList = spoken > 0 && spoken * 2 >= items.length && (isGroup || spoken > 1);
  return isList ? talks.filter((talk) => isGroup || isSpoken(talk) || talk.targets.length > 0) : [];
}

/** A list that says when and where is none of talks. */
function statesFacts({ items }: List): boolean {
  return items.some(({ blocks: [head] }) => {
    const text = head?.kind === "paragraph" ? head.content.text : "";
    return findDate(text) !== undefined || labelOf(text.replace(/[:：].*$/su, "")) !== "";
  });
}

function itemTalk(file: string, item: ListItem): readonly ListedTalk[] {
  const [head, ...below] = item.blocks;
  if (head?.kind !== "paragraph") return [];
  const [heading = ""] = head.content.text.split("\n");
  const { title, speakers } = readItem(heading);
  if (!title || sectionRole(title) || /^https?:\S+$/u.test(title)) return [];
  const all = readLinks([head.content], below);
  const links = all.filter(({ url }) => /^https?:/iu.test(url));
  const targets = all.map(({ url }) => url).filter((url) => !/^\w+:/u.test(url));
  const points = below.flatMap(pointsOf);
  return [{ file, line: item.line, title, heading, speakers, links, points, targets }];
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
