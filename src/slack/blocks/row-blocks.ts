/** Rows of a list as blocks: each with what opens it beside it, where one reads of it. */
import type { KnownBlock } from "@slack/types";
import type { CardRow, PersonRow, RowsPart, TalkRow } from "../../card/card.ts";
import { present, sideBySide } from "../../card/facts.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider, row, sections } from "./blocks.ts";
import { button } from "./buttons.ts";
import { link } from "./link.ts";
import { boldLine, escapedLine, lineLength } from "./outside-text.ts";

/** Longest linked title with its address. */
const linkLength = lineLength * 2;

/**
 * The rows below their heading, apart from a talk above them, and which of all they are.
 *
 * @param within Where they stand among the buttons of their view, whose ids must differ.
 */
export function rowBlocks(
  { heading, rows, place }: RowsPart,
  locale: Locale,
  within: string,
): readonly KnownBlock[] {
  return [
    ...(rows.every(({ choice }) => !choice) ? [divider] : []),
    ...sections([boldLine(heading, lineLength)]),
    ...rows.map((one, n) =>
      row(linesOf(one), one.choice && button(one.choice, locale, `${within}row-${n}`)),
    ),
    ...context(place),
  ];
}

function linesOf(one: CardRow): readonly string[] {
  switch (one.kind) {
    case "talk":
      return talkLines(one);
    case "person":
      return [boldLine(one.name, lineLength), ...ofPerson(one)];
    case "shelf":
      return [boldLink(one.name, one.url), factLine(one.facts)];
  }
}

/** Below the name the only talk, or how many there are and a line for each. */
function ofPerson({ facts, talks, more }: PersonRow): readonly string[] {
  const [only, ...others] = talks;
  if (only && others.length === 0) {
    return [linked(only.title, only.url), factLine(only.facts), quietLine(only.covers)];
  }
  const each = talks.flatMap((talk) => [
    `• ${sideBySide(present([linked(talk.title, talk.url), factLine(talk.facts)]))}`,
    quietLine(talk.covers),
  ]);
  return [factLine(facts), ...each, quietLine(more)];
}

function talkLines({ title, url, facts, covers }: TalkRow): readonly string[] {
  return [boldLink(title, url), factLine(facts), quietLine(covers)];
}

/** In bold, to click on where it leads somewhere. */
function boldLink(name: string, url: string | undefined): string {
  const plain = name.replaceAll("*", "∗"); // A star would end what is bold.
  return url === undefined ? boldLine(plain, lineLength) : `*${link(url, plain, linkLength)}*`;
}

function linked(name: string, url: string | undefined): string {
  return url === undefined ? escapedLine(name, lineLength) : link(url, name, linkLength);
}

function factLine(all: readonly string[]): string {
  return escapedLine(sideBySide(all), lineLength);
}

function quietLine(text: string | undefined): string {
  return escapedLine(text ?? "", lineLength);
}
