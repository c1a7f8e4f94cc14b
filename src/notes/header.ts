import type { Block, ListItem } from "./block.ts";
import { findDate } from "./calendar-date.ts";
import { isMeetupPage } from "./link-kind.ts";
import type { Link } from "./meetup.ts";
import type { Section } from "./section.ts";
import { readLinks } from "./talk-links.ts";

/** The evening's facts, from what stands before the first talk. */
export interface Header {
  readonly title?: string;
  readonly date?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly links: readonly Link[];
}

/** Reads title, date, venue and address from the sections before the first talk. */
export function readHeader(sections: readonly Section[]): Header {
  const title = sections.find((section) => section.heading)?.heading?.content.text;
  const blocks = sections.flatMap((section) => section.blocks);
  const lines = blocks.flatMap(linesOf);
  const date = lines.map((line) => findDate(line)?.date).find(Boolean);
  const links = readLinks([], blocks);
  const url = (links.find((link) => isMeetupPage(link.url)) ?? links[0])?.url;
  const venue = lines.find((line) => !findDate(line) && !/^https?:/u.test(line));
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(venue && { venue }),
    ...(url && { url }),
    links,
  };
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return block.content.text.split("\n");
  if (block.kind === "list") return block.items.flatMap(firstLine);
  return [];
}

function firstLine(item: ListItem): readonly string[] {
  const [first] = item.blocks;
  return first?.kind === "paragraph" ? [first.content.text] : [];
}
