import type { HomeView, KnownBlock } from "@slack/types";
import type { Home } from "../../answer/home.ts";
import type { Choice } from "../../card/action.ts";
import { questionChoices } from "../../card/choices.ts";
import { shelfPart } from "../../card/shelf-part.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { shelves } from "../../question/asked.ts";
import { context, divider, header, sections } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { partBlocks } from "./card-blocks.ts";
import { escapedLine, lineLength } from "./outside-text.ts";
import { questionInput } from "./question-field.ts";

/** The Home tab: a search field, a page of a shelf to look through, and what one can ask. */
export function homeView(home: Home, command: string): HomeView {
  const { locale, talkCount, meetupCount, examples } = home;
  const texts = textsIn(locale);
  const asked = questionChoices(examples, (example) => example);
  const blocks: KnownBlock[] = [
    header(texts.homeTitle),
    ...sections([talkCount > 0 ? texts.help(meetupCount, talkCount) : texts.helpEmpty]),
    questionInput(locale, true),
    ...buttonRow(otherShelves(home, texts), locale),
    ...partBlocks([shelfPart(home, "shelf", texts)], locale),
    divider,
    ...partBlocks([{ kind: "choices", heading: texts.examples, choices: asked }], locale),
    ...context(texts.homeHelp(escapedLine(command, lineLength))),
  ];
  return { type: "home", blocks };
}

/** To the shelves that are not shown; the heading below says which one is. */
function otherShelves({ shelf: shown }: Home, texts: Texts): readonly Choice[] {
  return shelves
    .filter((shelf) => shelf !== shown)
    .map((shelf) => ({ label: texts.shelves[shelf], action: { kind: "shelf", shelf, page: 0 } }));
}
