/** Rows of a list as blocks: what it is and its facts in two lines, with what opens it beside them; below a person a list of the talks. */
import type { KnownBlock, RichTextBlock, RichTextElement } from "@slack/types";
import type { CardRow, Fact, PersonRow, RowsPart, ShelfRow, TalkRow } from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import type { Locale } from "../../search/query.ts";
import { context, row, sections } from "./blocks.ts";
import { button } from "./buttons.ts";
import { factLine, link, linkElement } from "./link.ts";
import { boldLine, escapedLine, lineLength, plain } from "./outside-text.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";
import { richLine } from "./rich-line.ts";
import { unbroken, wholeName } from "./unbroken.ts";

/**
 * The rows below their heading, and which of all they are.
 *
 * @param within Where they stand among the buttons of their view, whose ids must differ.
 */
export function rowBlocks(
  { heading, rows, place }: RowsPart,
  locale: Locale,
  within: string,
): readonly KnownBlock[] {
  return [
    ...sections([boldLine(heading, lineLength)]),
    ...rows.flatMap((one, n) => {
      const opens = one.choice && button(one.choice, locale, `${within}row-${n}`);
      return [row(linesOf(one), opens), ...(one.kind === "person" ? talkList(one) : [])];
    }),
    ...context(place),
  ];
}

/** A row as lines of ready mrkdwn. */
function linesOf(one: CardRow): readonly string[] {
  switch (one.kind) {
    case "talk":
      return [boldLine(one.title, lineLength), factLine(one.facts), lineOf(one.covers)];
    case "person":
      return [boldLine(one.name, lineLength), lineOf(sideBySide(one.facts))];
    case "shelf":
      return [shelfName(one), lineOf(sideBySide(one.facts))];
  }
}

/** The talks of a person, each with its facts, and with what it says below it. */
function talkList({ talks, more }: PersonRow): readonly RichTextBlock[] {
  const items = talks.flatMap(({ title, facts, covers = "", words = [] }: TalkRow) => [
    ...richItem([textOf(title), ...facts.flatMap(besides)]),
    ...richItem(richLine(covers, { words, links: [] }, lineLength), 1),
  ]);
  return richBlocks([...items, ...(more ? richItem([textOf(more)]) : [])]);
}

function besides({ text, url }: Fact): readonly RichTextElement[] {
  const told = wholeName(unbroken(plain(text, lineLength)));
  if (told === "") return [];
  const fact: RichTextElement = url ? linkElement(url, told) : { type: "text", text: told };
  return [{ type: "text", text: "\u00A0· " }, fact];
}

/** A meetup's name leads to its page, as it does on a card. */
function shelfName({ name, url }: ShelfRow): string {
  if (url === undefined) return boldLine(name, lineLength);
  return `*${link(url, name.replaceAll("*", "∗"), lineLength * 2)}*`; // A star would end what is bold.
}

function lineOf(text = ""): string {
  return escapedLine(text, lineLength);
}

function textOf(text: string): RichTextElement {
  return { type: "text", text: unbroken(plain(text, lineLength)) || "…" };
}
