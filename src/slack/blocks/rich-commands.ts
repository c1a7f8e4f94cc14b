import type { RichTextBlock, RichTextElement } from "@slack/types";
import type { Command, CommandsPart } from "../../card/card.ts";
import { lineLength, plain } from "./outside-text.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";
import { richHeading } from "./rich-line.ts";

/** What one can type, a group a line. */
export function richCommands({ groups }: CommandsPart): readonly RichTextBlock[] {
  return richBlocks(
    groups.flatMap(({ heading, commands }) =>
      richItem([
        ...richHeading(heading, lineLength),
        ...commands.flatMap((command, n) => [
          { type: "text", text: n === 0 ? "\n" : " · " } as const,
          ...elementsOf(command),
        ]),
      ]),
    ),
  );
}

function elementsOf({ typed, does = "" }: Command): readonly RichTextElement[] {
  const code = { type: "text", text: plain(typed, lineLength), style: { code: true } } as const;
  return does === "" ? [code] : [code, { type: "text", text: ` ${does}` }];
}
