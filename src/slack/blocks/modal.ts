import type { KnownBlock, ModalView } from "@slack/types";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { sections } from "./blocks.ts";

/** A window with these blocks; Slack takes 24 characters of its title. */
export function modal(title: string, blocks: readonly KnownBlock[], locale: Locale): ModalView {
  return {
    type: "modal",
    title: { type: "plain_text", text: title },
    close: { type: "plain_text", text: textsIn(locale).close },
    blocks: [...blocks],
  };
}

/** The window that says one thing, such as that the answer is being looked for. */
export function sayingModal(text: string, locale: Locale): ModalView {
  return modal(textsIn(locale).talksTitle, sections([text]), locale);
}
