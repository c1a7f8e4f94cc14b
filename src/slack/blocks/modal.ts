import type { KnownBlock, ModalView } from "@slack/types";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { sections } from "./blocks.ts";
import { plain } from "./outside-text.ts";

/** Slack's limit for the title of a window. */
const longestTitle = 24;

/** A window with these blocks, and as much of the title as Slack takes: whole words where there are some. */
export function modal(title: string, blocks: readonly KnownBlock[], locale: Locale): ModalView {
  return {
    type: "modal",
    title: { type: "plain_text", text: cutTitle(title) },
    close: { type: "plain_text", text: textsIn(locale).close },
    blocks: [...blocks],
  };
}

function cutTitle(title: string): string {
  const whole = plain(title, title.length + 1);
  return whole.length <= longestTitle
    ? whole
    : plain(whole, longestTitle).replace(/(?<=.{8})\s\S*…$/u, "…");
}

/** The window that says one thing, such as that the answer is being looked for. */
export function sayingModal(text: string, locale: Locale): ModalView {
  return modal(textsIn(locale).talksTitle, sections([text]), locale);
}
