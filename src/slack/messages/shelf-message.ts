import type { Home } from "../../answer/home.ts";
import { type Message, message } from "./blocks.ts";
import { factsOf, shelfBlocks } from "./shelf-blocks.ts";
import { textsIn } from "./texts.ts";

/** A page of a shelf as a message: all meetups, all speakers or all years. */
export function shelfMessage(home: Home): Message {
  const texts = textsIn(home.locale);
  const rows = home.rows.map((row) => `• ${factsOf(row, texts).join(" · ")}`);
  const pages = home.pages > 1 ? [texts.page(home.page + 1, home.pages)] : [];
  const text = [texts.shelves[home.shelf], ...rows, ...pages].join("\n");
  return message({ text, blocks: shelfBlocks(home, "browse") });
}
