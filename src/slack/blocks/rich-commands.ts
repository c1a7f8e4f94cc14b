import type { RichTextBlock, RichTextElement } from "@slack/types";
import type { Command, CommandsPart } from "../../card/card.ts";
import { lineLength, plain } from "./outside-text.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";

/** What one can type, a command a line. */
export function richCommands({ commands }: CommandsPart): readonly RichTextBlock[] {
  return richBlocks(commands.flatMap((command) => richItem(elementsOf(command))));
}

function elementsOf({ typed, does }: Command): readonly RichTextElement[] {
  const shown = plain(typed, lineLength);
  if (shown === "") return [];
  return [
    { type: "text", text: shown, style: { code: true } },
    { type: "text", text: ` — ${does}` },
  ];
}
