/** The parts of a card as blocks. */
import type { KnownBlock } from "@slack/types";
import type {
  CardLink,
  CardRow,
  Fact,
  HeadingPart,
  LinksPart,
  Part,
  PersonRow,
  RowsPart,
  TalkRow,
} from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider, header, row, sections } from "./blocks.ts";
import { actionRow, button, buttonRow } from "./buttons.ts";
import { link, shownAddress } from "./link.ts";
import { boldLine, codeSpan, escaped, escapedLine, lineLength } from "./outside-text.ts";
import { richPoints } from "./rich-points.ts";

/** Longest point of the notes. */
const pointLength = 700;
/** Longest words of ours in one section. */
const textLength = 1500;

type Blocks = readonly KnownBlock[];

/**
 * Parts in order; buttons to choose from stand below the words of ours that come with them, small lines together.
 *
 * @param place Where they stand, where there are other parts in the same view: no two buttons may be named alike.
 */
export function partBlocks(parts: readonly Part[], locale: Locale, place = ""): Blocks {
  const linked = new Set(parts.flatMap(linkedFacts));
  const blocks: KnownBlock[] = [];
  let texts: string[] = [];
  let choices: Blocks = [];
  let notes: string[] = [];
  const close = () => {
    blocks.push(...sections(texts), ...choices, ...context(notes.join("\n")));
    texts = [];
    choices = [];
    notes = [];
  };
  for (const part of parts) {
    if (part.kind === "note") {
      if (part.text !== "") notes.push(escapedLine(part.text, lineLength));
      continue;
    }
    if (notes.length > 0) close();
    if (part.kind === "text") texts.push(escaped(part.text, textLength));
    else if (part.kind === "choices") choices = choiceBlocks(part, locale);
    else {
      close();
      blocks.push(...blocksOf(part, linked, locale, place));
    }
  }
  close();
  return blocks;
}

type OtherPart = Exclude<Part, { kind: "text" | "choices" | "note" }>;

function blocksOf(
  part: OtherPart,
  linked: ReadonlySet<string>,
  locale: Locale,
  place: string,
): Blocks {
  switch (part.kind) {
    case "statement":
      return sentence(part.text);
    case "heading":
      return headingBlocks(part);
    case "points":
      return richPoints(part, pointLength);
    case "links":
      return linkBlocks(part, linked);
    case "rows":
      return rowsBlocks(part, locale, place);
    case "commands":
      return sections([
        boldLine(part.heading, lineLength),
        ...part.commands.map(({ typed, does }) => `${codeSpan(typed, lineLength)} — ${does}`),
      ]);
  }
}

/** The title, large, and its facts, small. */
export function headingBlocks({ title, facts }: HeadingPart): Blocks {
  return [header(title), ...context(sideBySide(facts.map(factLine)))];
}

function factLine({ text, url }: Fact): string {
  return url ? link(url, text, lineLength) : escapedLine(text, lineLength);
}

function linkedFacts(part: Part): readonly string[] {
  return part.kind === "heading" ? part.facts.flatMap(({ url }) => url ?? []) : [];
}

function choiceBlocks(part: Extract<Part, { kind: "choices" }>, locale: Locale): Blocks {
  const { heading, choices } = part;
  if (choices.length === 0) return [];
  return [...sentence(heading), ...actionRow(choices, locale, "choice-")];
}

/** Rows with a button each; lines where they have none, as below another talk. */
function rowsBlocks(
  { heading, rows, place, turns }: RowsPart,
  locale: Locale,
  within: string,
): Blocks {
  const lines = rows.filter((one) => one.kind === "talk" && !one.choice);
  if (lines.length > 0) {
    const texts = rows.flatMap((one) => (one.kind === "talk" ? [talkLine(one)] : []));
    return [divider, ...sections([boldLine(heading, lineLength), ...texts])];
  }
  return [
    ...sections([boldLine(heading, lineLength)]),
    ...rows.map((one, n) =>
      row(rowText(one), one.choice && button(one.choice, locale, `${within}row-${n}`)),
    ),
    ...context(place),
    ...buttonRow(turns, locale, `${within}turn-`),
  ];
}

function rowText(one: CardRow): string {
  switch (one.kind) {
    case "talk":
      return lines([
        link(one.url ?? "", one.title, lineLength),
        facts(one.facts),
        escapedLine(one.covers ?? "", lineLength),
      ]);
    case "person":
      return personText(one);
    case "shelf":
      return lines([boldLine(one.name, lineLength), facts(one.facts)]);
  }
}

/** Several talks are a list; one stands below the name as a talk does, so that its day is not broken over two lines. */
function personText({ name, talks, more }: PersonRow): string {
  const told = talks.map(talks.length > 1 ? talkLine : rowText);
  return lines([boldLine(name, lineLength), ...told, more]);
}

function talkLine({ title, facts: all, url }: TalkRow): string {
  const name = link(url ?? "", title, lineLength);
  return `• ${[name, ...(all.length > 0 ? [`— ${facts(all)}`] : [])].join(" ")}`;
}

/** Links side by side, without those that the heading leads to; below one another where they would not fit. */
function linkBlocks({ links, more, isAsked }: LinksPart, linked: ReadonlySet<string>): Blocks {
  const shown = links.filter(({ url }) => isAsked || !linked.has(url));
  const lines = [...shown.map(linkLine), ...(more ? [more] : [])];
  const side = sideBySide(lines);
  return sections(side.length <= lineLength * 4 ? [side] : lines);
}

function linkLine({ kind, label, name, url }: CardLink): string {
  if (name === undefined && kind !== "other") return link(url, label, lineLength * 2);
  return `${label}: ${link(url, name ?? shownAddress(url), lineLength * 2)}`;
}

function sentence(text: string): Blocks {
  return sections([boldLine(text, lineLength * 2)]);
}

function facts(all: readonly string[]): string {
  return escapedLine(sideBySide(all), lineLength);
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== "").join("\n");
}
