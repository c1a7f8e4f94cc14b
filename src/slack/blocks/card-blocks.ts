/** The parts of a card as blocks. */
import type { KnownBlock } from "@slack/types";
import type { CardLink, HeadingPart, LinksPart, Part } from "../../card/card.ts";
import type { Locale } from "../../search/query.ts";
import { context, header, sections } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { beside, factLine, link, shownAddress } from "./link.ts";
import { boldLine, escaped, escapedLine, lineLength } from "./outside-text.ts";
import { pointBlocks } from "./point-blocks.ts";
import { richCommands } from "./rich-commands.ts";
import { rowBlocks } from "./row-blocks.ts";

/** Longest point of the notes. */
const pointLength = 700;
/** Longest words of ours in one section. */
const textLength = 1500;

type Blocks = readonly KnownBlock[];

/**
 * Parts in order; small lines that follow each other are one.
 *
 * @param place Where they stand, where there are other parts in the same view: no two buttons may be named alike.
 */
export function partBlocks(parts: readonly Part[], locale: Locale, place = ""): Blocks {
  const linked = new Set(parts.flatMap(linkedFacts));
  const blocks: KnownBlock[] = [];
  let notes: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.kind === "note") {
      if (part.text !== "") notes.push(escapedLine(part.text, lineLength));
      continue;
    }
    blocks.push(...context(notes.join("\n")), ...blocksOf(part, linked, locale, `${place}${at}-`));
    notes = [];
  }
  return [...blocks, ...context(notes.join("\n"))];
}

function blocksOf(
  part: Exclude<Part, { kind: "note" }>,
  linked: ReadonlySet<string>,
  locale: Locale,
  place: string,
): Blocks {
  switch (part.kind) {
    case "statement":
      return sections([boldLine(part.text, lineLength * 2)]);
    case "text":
      return sections([escaped(part.text, textLength)]);
    case "heading":
      return headingBlocks(part);
    case "points":
      return pointBlocks(part, pointLength);
    case "links":
      return linkBlocks(part, linked);
    case "rows":
      return rowBlocks(part, locale, place);
    case "commands":
      return richCommands(part);
    case "choices":
      return choiceBlocks(part, locale, place);
  }
}

/** The title, large, and its facts, small. */
function headingBlocks({ title, facts }: HeadingPart): Blocks {
  return [header(title), ...context(factLine(facts))];
}

function linkedFacts(part: Part): readonly string[] {
  return part.kind === "heading" ? part.facts.flatMap(({ url }) => url ?? []) : [];
}

function choiceBlocks(
  part: Extract<Part, { kind: "choices" }>,
  locale: Locale,
  place: string,
): Blocks {
  const { heading, choices } = part;
  if (choices.length === 0) return [];
  return [...context(escapedLine(heading, lineLength)), ...buttonRow(choices, locale, place)];
}

/** Links side by side, without those that the heading leads to; below one another where they would not fit. */
function linkBlocks({ links, more, isAsked }: LinksPart, linked: ReadonlySet<string>): Blocks {
  const shown = links.filter(({ url }) => isAsked || !linked.has(url));
  const lines = [...shown.map(linkLine), ...(more ? [more] : [])];
  const side = beside(lines);
  return sections(side.length <= lineLength * 4 ? [side] : lines);
}

function linkLine({ kind, label, name, url }: CardLink): string {
  if (name === undefined && kind !== "other") return link(url, label, lineLength * 2);
  return `${label}: ${link(url, name ?? shownAddress(url), lineLength * 2)}`;
}
