/**
 * Rows of a list as blocks: what it is and its first fact with what opens it beside them, and below, small and grey as on a card,
 * the other facts. One line alone is lower than the button, and what stands below it would seem to belong to the next row.
 */
import type { KnownBlock } from "@slack/types";
import type { CardRow, PersonRow, RowsPart, ShelfRow, TalkRow } from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import type { Locale } from "../../search/query.ts";
import { context, row, sections } from "./blocks.ts";
import { button } from "./buttons.ts";
import { factLine, link } from "./link.ts";
import { boldLine, escapedLine, lineLength } from "./outside-text.ts";

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
      const { lines, facts } = shownOf(one);
      const opens = one.choice && button(one.choice, locale, `${within}row-${n}`);
      return [row(lines, opens), ...context(facts)];
    }),
    ...context(place),
  ];
}

/** A row as lines of ready mrkdwn: those to read, and the facts in one. */
interface Shown {
  readonly lines: readonly string[];
  readonly facts: string;
}

function shownOf(one: CardRow): Shown {
  switch (one.kind) {
    case "talk":
      return ofTalk(one);
    case "person":
      return ofPerson(one);
    case "shelf":
      return ofShelf(one);
  }
}

function ofTalk({ title, facts, covers }: TalkRow): Shown {
  const [first, ...others] = facts;
  const lines = [boldLine(title, lineLength), factLine(first ? [first] : []), lineOf(covers)];
  return { lines, facts: factLine(others) };
}

/** Below the name the only talk, or a line for each; the facts are of that one, or of all. */
function ofPerson({ name, facts, talks, more }: PersonRow): Shown {
  const [only, ...others] = talks;
  const named = boldLine(name, lineLength);
  if (only && others.length === 0) {
    return {
      lines: [named, lineOf(only.title), lineOf(only.covers)],
      facts: factLine(only.facts),
    };
  }
  const each = talks.flatMap(({ title, covers }) => [`• ${lineOf(title)}`, lineOf(covers)]);
  return { lines: [named, ...each, lineOf(more)], facts: lineOf(sideBySide(facts)) };
}

/** A meetup's name leads to its page, as it does on a card; there are two short facts. */
function ofShelf({ name, url, facts }: ShelfRow): Shown {
  const plain = name.replaceAll("*", "∗"); // A star would end what is bold.
  const named =
    url === undefined ? boldLine(plain, lineLength) : `*${link(url, plain, lineLength * 2)}*`;
  return { lines: [named, lineOf(sideBySide(facts))], facts: "" };
}

function lineOf(text = ""): string {
  return escapedLine(text, lineLength);
}
