import type { Button, HomeView, KnownBlock } from "@slack/types";
import type { Home } from "../../answer/home.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { shelves } from "../../question/asked.ts";
import { context, divider, header, sections } from "./blocks.ts";
import { button, buttonRow } from "./buttons.ts";
import { boldLine, escapedLine } from "./outside-text.ts";
import { questionInput } from "./question-field.ts";
import { errandOf, shelfBlocks } from "./shelf-blocks.ts";

/** Longest line. */
const lineLength = 290;

/** The Home tab: a search field, a page of a shelf to look through, and what one can ask. */
export function homeView(home: Home, command: string): HomeView {
  const { locale, talkCount, meetupCount, examples } = home;
  const texts = textsIn(locale);
  const blocks: KnownBlock[] = [
    header(texts.homeTitle),
    ...sections([talkCount > 0 ? texts.help(meetupCount, talkCount) : texts.helpEmpty]),
    questionInput(locale, true),
    ...buttonRow(shelfButtons(home, texts)),
    ...shelfBlocks(home, "shelf"),
    divider,
    ...(examples.length > 0 ? sections([boldLine(texts.examples, lineLength)]) : []),
    ...buttonRow(
      examples.flatMap((question, place) =>
        button(`ask-${place}`, question, { ...errandOf(home), question }),
      ),
    ),
    ...context(texts.homeHelp(escapedLine(command, lineLength))),
  ];
  return { type: "home", blocks };
}

/** To the shelves that are not shown; the heading below says which one is. */
function shelfButtons(home: Home, texts: Texts): readonly Button[] {
  return shelves
    .filter((shelf) => shelf !== home.shelf)
    .flatMap((shelf) =>
      button(`shelf-${shelf}`, texts.shelves[shelf], { ...errandOf(home), id: shelf }),
    );
}
