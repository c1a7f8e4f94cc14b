/** Rows of a list as rich text, a row an item. */
import type { RichTextBlock, RichTextElement, RichTextList } from "@slack/types";
import type { CardRow, PersonRow, RowsPart, TalkRow } from "../../card/card.ts";
import { sideBySide } from "../../card/facts.ts";
import { linkElement } from "./link.ts";
import { lineLength, plain } from "./outside-text.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";
import { richHeading } from "./rich-line.ts";
import { unbroken } from "./unbroken.ts";

/** The rows, numbered where the part says from which number on. */
export function richRows({ rows, from }: RowsPart): readonly RichTextBlock[] {
  return richBlocks(
    rows.flatMap((row, n) => {
      const style = from === undefined ? {} : ({ style: "ordered", offset: from + n } as const);
      return [...richItem(head(row), style), ...(row.kind === "person" ? below(row) : [])];
    }),
  );
}

function head(row: CardRow): readonly RichTextElement[] {
  switch (row.kind) {
    case "talk":
      return talk(row);
    case "person": {
      const [only, ...others] = row.talks;
      const name = richHeading(row.name, lineLength);
      if (only && others.length === 0)
        return [...name, { type: "text", text: unbroken(" · ") }, ...talk(only)];
      return [...name, ...line("\n", sideBySide(row.facts))];
    }
    case "shelf": {
      const between = row.facts.length > 1 ? "\n" : " · "; // One alone has room behind the name.
      const text = plain(row.name, lineLength);
      const name =
        row.url && text ? [inBold(linkElement(row.url, text))] : richHeading(text, lineLength);
      return [...name, ...line(between, sideBySide(row.facts))];
    }
  }
}

/** The talks of a person, but for a single one, which stands behind the name. */
function below({ talks, more }: PersonRow): readonly RichTextList[] {
  if (talks.length < 2) return [];
  const lines = [...talks.map(talk), line("", more)];
  return lines.flatMap((elements) => richItem(elements, { indent: 1 }));
}

/** Its title, to click on where it leads somewhere, and below it what else is told of it. */
function talk({ title, facts, covers = "", url }: TalkRow) {
  const text = plain(title, lineLength) || "…";
  const named = url ? linkElement(url, text) : ({ type: "text", text } as const);
  return [inBold(named), ...line("\n", sideBySide(facts)), ...line("\n", covers)];
}

function inBold<One extends RichTextElement>(element: One): One {
  return { ...element, style: { bold: true } };
}

function line(before: string, text: string): readonly RichTextElement[] {
  const told = unbroken(plain(text, lineLength));
  return told === "" ? [] : [{ type: "text", text: before + told }];
}
