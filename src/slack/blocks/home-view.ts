import type { HomeView, KnownBlock } from "@slack/types";
import type { Home } from "../../answer/home.ts";
import type { Choice } from "../../card/action.ts";
import type { RowsPart } from "../../card/card.ts";
import { questionChoices } from "../../card/choices.ts";
import { present } from "../../card/facts.ts";
import { choices } from "../../card/parts.ts";
import { meetupRow, shelfPage } from "../../card/shelf-part.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { shelves } from "../../question/asked.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider, header, sections } from "./blocks.ts";
import { buttonRow, rowOf } from "./buttons.ts";
import { listElements, partBlocks } from "./card-blocks.ts";
import { escapedLine, lineLength, plain } from "./outside-text.ts";
import { questionInput } from "./question-field.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";

/**
 * The Home tab: a search field with what one can ask, the next meetup and the latest with their talks, what is new, and below a heading of
 * its own a page of a shelf to look through, without what stands above it. Who sees it for the first time is told what it is.
 */
export function homeView(home: Home, command: string): HomeView {
  const { locale, talkCount, visit, next, newest, examples } = home;
  const texts = textsIn(locale);
  const { news = [] } = visit ?? {};
  const around = [next, newest].flatMap((meetup) => meetup ?? []);
  const fresh = news.filter(({ id }) => around.every((one) => one.id !== id));
  const shownNews = fresh.slice(0, mostNews);
  const told = [...around, ...shownNews];
  const examplesPart = choices(
    "",
    questionChoices(examples, (one) => one),
  );
  const alone = (meetup: Home["next"], heading: string, place: string) =>
    meetup ? [divider, ...meetupBlocks(meetup, heading, locale, place)] : [];
  const blocks: KnownBlock[] = [
    header(texts.homeTitle),
    ...sections([visit?.isFirst ? texts.welcome : ""]),
    ...context(talkCount > 0 ? "" : texts.helpEmpty),
    questionInput(locale, true),
    ...partBlocks([examplesPart], locale),
    ...alone(next, texts.nextMeetup, "next-"),
    ...alone(newest, texts.newestMeetup, "newest-"),
    ...listBlocks(meetupsPart(shownNews, texts.newSince, texts), locale, "news-"),
    ...context(fresh.length > mostNews ? texts.andMore(fresh.length - mostNews) : ""),
    divider,
    ...shelfBlocks(home, told, texts),
    ...context(lastLine(home, command, texts)),
  ];
  const kept = visit && { private_metadata: visit.lookedAt };
  return { type: "home", blocks, ...kept };
}

type Meetups = NonNullable<Home["visit"]>["news"];

/** Meetups below what they are, each with a way to its programme. */
function meetupsPart(meetups: Meetups, heading: string, texts: Texts): RowsPart {
  const rows = meetups.map((meetup) => {
    const row = meetupRow(meetup, texts);
    const spoken = `${texts.programme}: ${row.name}`;
    return { ...row, choice: { ...row.choice, label: texts.programme, spoken } };
  });
  return { kind: "rows", heading, rows, place: "", turns: [] };
}

/** A meetup with the titles of its talks. */
function meetupBlocks(
  meetup: Meetups[number],
  heading: string,
  locale: Locale,
  place: string,
): readonly KnownBlock[] {
  const { titles = [] } = meetup;
  const texts = textsIn(locale);
  const more = titles.length - mostTitles;
  const items = titles.slice(0, mostTitles).map((title) => plain(title, lineLength));
  return [
    ...listBlocks(meetupsPart([meetup], heading, texts), locale, place),
    ...richBlocks(items.flatMap((text) => richItem(text ? [{ type: "text", text }] : []))),
    ...context(more > 0 ? texts.andMore(more) : ""),
  ];
}

/** Talks told of the next meetup and the latest. */
const mostTitles = 6;

/** A list with its row of buttons; none without rows. */
function listBlocks(part: RowsPart, locale: Locale, place: string): readonly KnownBlock[] {
  if (part.rows.length === 0) return [];
  return [
    ...(part.heading === "" ? [] : [header(part.heading)]),
    ...partBlocks([{ ...part, heading: "" }], locale, place),
    ...rowOf(listElements([part], locale, place)),
  ];
}

/** The shelf below its name and the ways to the others, without what was told above; but these where nothing is left of it. */
function shelfBlocks(home: Home, told: Meetups, texts: Texts): readonly KnownBlock[] {
  const rows = home.rows.filter(
    (row) => row.kind !== "meetup" || told.every(({ id }) => id !== row.id),
  );
  const page = shelfPage({ ...home, rows }, texts);
  const isEarlier = home.shelf === "meetups" && told.length > 0;
  const name = isEarlier ? texts.earlierMeetups : page.heading;
  const from = Math.max(0, home.from - (isEarlier ? told.length : 0)); // Those told above stand on the first page.
  return [
    ...(rows.length > 0 ? [header(name)] : []), // Above the ways to the others.
    ...buttonRow(tabs(home, texts), home.locale),
    ...listBlocks({ ...page, heading: "", from }, home.locale, "shelf-"),
  ];
}

function lastLine(home: Home, command: string, texts: Texts): string {
  const { updated, meetupCount, talkCount } = home;
  return present([
    talkCount > 0 ? texts.help(meetupCount, talkCount) : "",
    updated && texts.updated(texts.date(updated)),
    texts.homeHelp(escapedLine(command, lineLength)),
  ]).join("\n");
}

/** Meetups told of as new. */
const mostNews = 3;

/** To each shelf; the one that is shown stands out. */
function tabs({ shelf: shown }: Home, texts: Texts): readonly Choice[] {
  return shelves.map((shelf) => ({
    label: texts.tabs[shelf],
    action: { kind: "shelf", shelf, from: 0 },
    ...(shelf === shown && { isCurrent: true }),
  }));
}
