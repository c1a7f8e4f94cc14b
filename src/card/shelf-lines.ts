import type { Home, HomeRow } from "../answer/home.ts";
import type { Texts } from "./text-table.ts";
import { textsIn } from "./texts.ts";

/** A page of a shelf as plain lines: what it is, a line a row, and which page. */
export function shelfLines(home: Home): readonly string[] {
  const texts = textsIn(home.locale);
  const rows = home.rows.map((row) => `• ${factsOf(row, texts).join(" · ")}`);
  const pages = home.pages > 1 ? [texts.page(home.page + 1, home.pages)] : [];
  return [texts.shelves[home.shelf], ...rows, ...pages];
}

/** What a row says: the name first. */
export function factsOf(one: HomeRow, texts: Texts): readonly string[] {
  const count = texts.talkCount(one.talkCount);
  switch (one.kind) {
    case "meetup":
      return [one.title, ...[one.date, one.venue].flatMap((fact) => fact ?? []), count];
    case "speaker":
      return [one.name, count];
    case "year":
      return [one.year, count];
  }
}
