/** The parts of a card as blocks. */
import type { ActionsBlock, KnownBlock } from "@slack/types";
import type { Choice } from "../../card/action.ts";
import type {
  CardLink,
  CardRow,
  Fact,
  HeadingPart,
  LinksPart,
  Part,
  RowsPart,
} from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider, header, row, sections } from "./blocks.ts";
import { actionRow, button, buttons, openMenu } from "./buttons.ts";
import { link, shownAddress } from "./link.ts";
import { boldLine, escaped, escapedLine, lineLength } from "./outside-text.ts";
import { pointBlocks } from "./point-blocks.ts";
import { richCommands } from "./rich-commands.ts";
import { richRows } from "./rich-rows.ts";

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
      return pointBlocks(part, pointLength);
    case "links":
      return linkBlocks(part, linked);
    case "rows":
      return rowsBlocks(part, locale, place);
    case "commands":
      return richCommands(part);
  }
}

/** The title, large, and its facts, small. */
function headingBlocks({ title, facts }: HeadingPart): Blocks {
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
  return [...sentence(heading), ...actionRow(choices, locale, { place: "choice-" })];
}

/** A list of the rows, apart from a talk above them; a single one has its button beside it. */
function rowsBlocks(part: RowsPart, locale: Locale, within: string): Blocks {
  const { heading, rows, place } = part;
  const [only] = isBeside(part) ? rows : [];
  return [
    ...(rows.every(({ choice }) => !choice) ? [divider] : []),
    ...sections([boldLine(heading, lineLength)]),
    ...(only?.choice
      ? [row(rowText(only), button(only.choice, locale, `${within}row-0`))]
      : richRows(part)),
    ...context(place),
  ];
}

/** Whether what opens the row stands beside it. */
function isBeside({ rows: [only, ...more] }: RowsPart): boolean {
  return only?.choice !== undefined && only.kind !== "person" && more.length === 0;
}

/** What one can do with lists, for the row of buttons below them: a menu opens each of their rows, and they turn to others. */
export function listElements(
  parts: readonly Part[],
  locale: Locale,
  place = "",
): ActionsBlock["elements"] {
  const lists = parts.filter((part) => part.kind === "rows");
  const openers = lists.filter((part) => !isBeside(part)).flatMap(openersOf);
  const turns = lists.flatMap((part) => part.turns);
  const arePeople = lists.every(({ rows }) => rows.every(({ kind }) => kind === "person"));
  return [
    ...openMenu(openers, locale, { place, arePeople }),
    ...buttons(turns, locale, `${place}turn-`),
  ];
}

/** To open each row, called as it is in the list. */
function openersOf({ rows, from }: RowsPart): readonly Choice[] {
  return rows.flatMap((one, n) => {
    const name = one.kind === "talk" ? one.title : one.name;
    const label = from === undefined ? name : `${from + n + 1}. ${name}`;
    return one.choice ? [{ ...one.choice, label }] : [];
  });
}

function rowText(one: CardRow): string {
  return one.kind === "talk"
    ? lines([
        link(one.url ?? "", one.title, lineLength),
        facts(one.facts),
        escapedLine(one.covers ?? "", lineLength),
      ])
    : lines([nameLine(one), facts(one.facts)]);
}

/** The name in bold, to click on where it has a page. */
function nameLine(one: Exclude<CardRow, { kind: "talk" }>): string {
  const url = one.kind === "shelf" ? one.url : undefined;
  const name = one.name.replaceAll("*", "∗");
  return url === undefined ? boldLine(name, lineLength) : `*${link(url, name, lineLength - 2)}*`;
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
