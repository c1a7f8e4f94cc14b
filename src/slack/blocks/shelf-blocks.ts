import type { Button, KnownBlock } from "@slack/types";
import type { Home, HomeRow } from "../../answer/home.ts";
import { factsOf } from "../../card/shelf-lines.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { context, row, sections } from "./blocks.ts";
import { button, buttonRow, openButton } from "./buttons.ts";
import type { Errand } from "./errand.ts";
import { boldLine, escapedLine } from "./outside-text.ts";

/** Longest line of a row. */
const lineLength = 290;

/**
 * A page of a shelf: its heading, a row with a button for each thing on it, and the pages.
 *
 * @param turn What turning a page does: `shelf` in the Home tab, `browse` in a message.
 */
export function shelfBlocks(home: Home, turn: "shelf" | "browse"): readonly KnownBlock[] {
  const texts = textsIn(home.locale);
  return [
    ...sections([boldLine(texts.shelves[home.shelf], lineLength)]),
    ...home.rows.map((one, place) => shelfRow(one, place, home, texts)),
    ...(home.pages > 1 ? context(texts.page(home.page + 1, home.pages)) : []),
    ...buttonRow(turnButtons(home, turn, texts)),
  ];
}

function turnButtons(home: Home, turn: "shelf" | "browse", texts: Texts): readonly Button[] {
  const { page, pages, shelf } = home;
  const to = (page: number) => ({ ...errandOf(home), id: shelf, page });
  return [
    ...(page > 0 ? button(`${turn}-back`, texts.previousPage, to(page - 1)) : []),
    ...(page < pages - 1 ? button(`${turn}-on`, texts.nextPage, to(page + 1)) : []),
  ];
}

function shelfRow(one: HomeRow, place: number, home: Home, texts: Texts): KnownBlock {
  const [name = "", ...facts] = factsOf(one, texts);
  const lines = [boldLine(name, lineLength), escapedLine(facts.join(" · "), lineLength)];
  return row(lines.filter((line) => line !== "").join("\n"), rowButton(one, place, home, texts));
}

function rowButton(one: HomeRow, place: number, home: Home, texts: Texts): Button | undefined {
  const errand = errandOf(home);
  const [name = ""] = factsOf(one, texts);
  return one.kind === "year"
    ? openButton(`ask-year-${place}`, name, { ...errand, question: one.question })
    : openButton(`look-${place}`, name, { ...errand, id: one.id });
}

/** The errand that leads on from a shelf, to be filled in. */
export function errandOf({ locale }: Home): Errand {
  return { locale, id: "", page: 0, question: "" };
}
