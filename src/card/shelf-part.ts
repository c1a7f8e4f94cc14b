import type { ShownMeetup } from "../answer/answer.ts";
import type { Home, HomeRow } from "../answer/home.ts";
import type { Choice } from "./action.ts";
import type { RowsPart, ShelfRow } from "./card.ts";
import { opens } from "./choices.ts";
import { dayOf, present } from "./facts.ts";
import type { Texts } from "./text-table.ts";

/**
 * A page of a shelf: its heading, a row for each thing on it, and the pages.
 *
 * @param turn What turning a page does: `shelf` in the Home tab, `browse` in a message.
 */
export function shelfPart(home: Home, turn: "shelf" | "browse", texts: Texts): RowsPart {
  const { shelf, rows, page, pages } = home;
  const to = (label: string, page: number): Choice => ({
    label,
    action: { kind: turn, shelf, page },
  });
  return {
    kind: "rows",
    heading: texts.shelves[shelf],
    rows: rows.map((row) => shelfRow(row, texts)),
    ...(turn === "shelf" && { isWhole: true }),
    place: pages > 1 ? texts.page(page + 1, pages) : "",
    turns: [
      ...(page > 0 ? [to(texts.previousPage, page - 1)] : []),
      ...(page < pages - 1 ? [to(texts.nextPage, page + 1)] : []),
    ],
  };
}

function shelfRow(row: HomeRow, texts: Texts): ShelfRow {
  const count = texts.talkCount(row.talkCount);
  switch (row.kind) {
    case "meetup":
      return meetupRow(row, texts);
    case "speaker": {
      const { name, id } = row;
      const choice = opens(name, { kind: "look-speaker", id, page: 0 }, texts);
      return { kind: "shelf", name, facts: [count], choice };
    }
    case "year": {
      const { year, question } = row;
      const choice = opens(year, { kind: "ask", question }, texts);
      return { kind: "shelf", name: year, facts: [count], choice };
    }
  }
}

/** A meetup in a list, with a button that leads to its programme. */
export function meetupRow(meetup: Omit<ShownMeetup, "url">, texts: Texts): ShelfRow {
  const { title, venue, id, talkCount } = meetup;
  const facts = present([dayOf(meetup, texts), venue, texts.talkCount(talkCount)]);
  const choice = opens(title, { kind: "look-meetup", id, page: 0 }, texts);
  return { kind: "shelf", name: title, facts, choice };
}
