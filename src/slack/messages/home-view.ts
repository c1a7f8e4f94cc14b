import type { ActionsBlock, Button, HomeView, KnownBlock } from "@slack/types";
import { type Home, type HomeRow, shelves } from "../../answer/home.ts";
import { context, divider, header, row, sections } from "./blocks.ts";
import { button } from "./buttons.ts";
import type { Errand } from "./errand.ts";
import { boldLine, escapedLine, plain } from "./outside-text.ts";
import { questionInput } from "./question-field.ts";
import { type Texts, textsIn } from "./texts.ts";

/** Longest line of a row. */
const lineLength = 290;
/** Slack's limit for what is read out of a button. */
const longestLabel = 75;

/** The Home tab: a search field, a page of a shelf to look through, and what one can ask. */
export function homeView(home: Home, command: string): HomeView {
  const { locale, talkCount, meetupCount, examples } = home;
  const texts = textsIn(locale);
  const blocks: KnownBlock[] = [
    header(texts.homeTitle),
    ...sections([talkCount > 0 ? texts.help(meetupCount, talkCount) : texts.helpEmpty]),
    questionInput(locale, true),
    ...actions(shelfButtons(home, texts)),
    ...sections([boldLine(texts.shelves[home.shelf], lineLength)]),
    ...home.rows.map((one, place) => homeRow(one, place, home, texts)),
    ...(home.pages > 1 ? context(texts.page(home.page + 1, home.pages)) : []),
    ...actions(turnButtons(home, texts)),
    divider,
    ...(examples.length > 0 ? sections([boldLine(texts.examples, lineLength)]) : []),
    ...actions(
      examples.flatMap((question, place) =>
        button(`ask-${place}`, question, { ...errandOf(home), question }),
      ),
    ),
    ...context(texts.homeHelp(escapedLine(command, lineLength))),
  ];
  return { type: "home", blocks };
}

function shelfButtons(home: Home, texts: Texts): readonly Button[] {
  return shelves.flatMap((shelf) =>
    button(`shelf-${shelf}`, texts.shelves[shelf], { ...errandOf(home), id: shelf }).map(
      (made): Button => (shelf === home.shelf ? { ...made, style: "primary" } : made),
    ),
  );
}

function turnButtons(home: Home, texts: Texts): readonly Button[] {
  const { page, pages, shelf } = home;
  const turn = (to: number) => ({ ...errandOf(home), id: shelf, page: to });
  return [
    ...(page > 0 ? button("shelf-back", texts.previousPage, turn(page - 1)) : []),
    ...(page < pages - 1 ? button("shelf-on", texts.nextPage, turn(page + 1)) : []),
  ];
}

function homeRow(one: HomeRow, place: number, home: Home, texts: Texts): KnownBlock {
  const [name = "", ...facts] = factsOf(one, texts);
  const lines = [boldLine(name, lineLength), escapedLine(facts.join(" · "), lineLength)];
  return row(lines.filter((line) => line !== "").join("\n"), openButton(one, place, home, texts));
}

/** The name first. */
function factsOf(one: HomeRow, texts: Texts): readonly string[] {
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

/** All rows have a button of the same name, so those who hear them are told which is which. */
function openButton(one: HomeRow, place: number, home: Home, texts: Texts): Button | undefined {
  const errand = errandOf(home);
  const [made] =
    one.kind === "year"
      ? button(`ask-year-${place}`, texts.open, { ...errand, question: one.question })
      : button(`look-${place}`, texts.open, { ...errand, id: one.id });
  const [name = ""] = factsOf(one, texts);
  return made && { ...made, accessibility_label: plain(`${texts.open}: ${name}`, longestLabel) };
}

function actions(elements: readonly Button[]): readonly ActionsBlock[] {
  return elements.length > 0 ? [{ type: "actions", elements: [...elements] }] : [];
}

function errandOf({ locale }: Home): Errand {
  return { locale, id: "", page: 0, question: "" };
}
