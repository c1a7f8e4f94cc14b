import type { RichTextBlock, RichTextElement } from "@slack/types";
import type { Command, CommandsPart } from "../../card/card.ts";
import { lineLength, plain } from "./outside-text.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";
import { richHeading } from "./rich-line.ts";

/** What one can type, a command a line below the heading of its group; each group apart from the one before it. */
export function richCommands({ groups }: CommandsPart): readonly RichTextBlock[] {
  return groups.flatMap(({ heading, commands }) =>
    richBlocks([
      { type: "rich_text_section", elements: richHeading(heading, lineLength) } as const,
      ...commands.flatMap((command) => richItem(elementsOf(command))),
    ]),
  );
}

function elementsOf({ typed, does }: Command): readonly RichTextElement[] {
  return [
    { type: "text", text: plain(typed, lineLength), style: { code: true } },
    { type: "text", text: ` — ${does}` },
  ];
}
