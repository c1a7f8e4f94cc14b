import type { HomeView, KnownBlock } from "@slack/types";
import type { Home } from "../../answer/home/home.ts";
import type { Choice } from "../../card/action.ts";
import { questionChoices } from "../../card/choices/ways-on.ts";
import { present, sideBySide } from "../../card/facts.ts";
import { choices } from "../../card/parts.ts";
import { homeTalkRow, meetupRow, shelfPage, turnPage } from "../../card/shelf-part.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { shelves } from "../../question/asked.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider, header, sections } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { partBlocks } from "./card-blocks.ts";
import { linkElement } from "./link.ts";
import { escapedLine, lineLength, plain } from "./outside-text.ts";
import { questionInput } from "./question-field.ts";
import { richBlocks, richItem } from "./rich-blocks.ts";
import { unbroken, wholeName } from "./unbroken.ts";

type Blocks = readonly KnownBlock[];

/**
 * The Home tab: a search field with what one can ask, the next meetup and the latest with their talks, what is new, and below the ways to
 * the shelves a page of one to look through, without what stands above it. Who sees it for the first time is told what it is.
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
    meetup
      ? [
          divider,
          ...meetupBlocks([meetup], heading, locale, place),
          ...programmeBlocks(meetup, texts),
        ]
      : [];
  const blocks: KnownBlock[] = [
    header(texts.homeTitle),
    ...sections([visit?.isFirst ? texts.welcome : ""]),
    ...context(talkCount > 0 ? "" : texts.helpEmpty),
    questionInput(locale, true),
    ...partBlocks([examplesPart], locale),
    ...alone(next, texts.nextMeetup, "next-"),
    ...alone(newest, texts.newestMeetup, "newest-"),
    ...meetupBlocks(shownNews, texts.newSince, locale, "news-"),
    ...context(fresh.length > mostNews ? texts.andMore(fresh.length - mostNews) : ""),
    divider,
    ...shelfBlocks(home, told, texts),
    ...context(escapedLine(lastLine(home, command, texts), lineLength)),
  ];
  const kept = visit && { private_metadata: visit.lookedAt };
  return { type: "home", blocks, ...kept };
}

type Meetups = NonNullable<Home["visit"]>["news"];

/** Meetups below what they are; none without any. */
function meetupBlocks(meetups: Meetups, heading: string, locale: Locale, place: string): Blocks {
  if (meetups.length === 0) return [];
  const texts = textsIn(locale);
  const rows = meetups.map((meetup) => meetupRow(meetup, texts));
  return [
    header(heading),
    ...partBlocks([{ kind: "rows", heading: "", rows, place: "" }], locale, place),
  ];
}

/** The talks of a meetup that stands above, each in a line. */
function programmeBlocks({ talks = [] }: Meetups[number], texts: Texts): Blocks {
  const items = talks.slice(0, mostTalks).flatMap((talk) => {
    const { title, facts } = homeTalkRow(talk, texts);
    const name = plain(title, lineLength);
    if (name === "") return [];
    const text = (text: string) => ({ type: "text", text }) as const;
    const beside = facts.flatMap((fact) => {
      const told = unbroken(plain(fact.text, lineLength));
      // What it leads to is one short word, which no narrow screen leaves alone in a line.
      return fact.url
        ? [text("\u00A0·\u00A0"), linkElement(fact.url, wholeName(told))]
        : [text(`\u00A0· ${wholeName(told)}`)];
    });
    return richItem([text(name), ...beside]);
  });
  const more = talks.length - mostTalks;
  return [...richBlocks(items), ...context(more > 0 ? texts.andMore(more) : "")];
}

/** Talks told of the next meetup and the latest. */
const mostTalks = 6;

/** The ways to the shelves, and below them the page of one, without what was told above. */
function shelfBlocks(home: Home, told: Meetups, texts: Texts): Blocks {
  const { locale } = home;
  const rows = home.rows.filter(
    (row) => row.kind !== "meetup" || told.every(({ id }) => id !== row.id),
  );
  const page = shelfPage({ ...home, rows }, texts);
  const isEarlier = home.shelf === "meetups" && told.length > 0;
  const heading = isEarlier ? texts.earlierMeetups : page.heading;
  return [
    header(texts.browse),
    ...buttonRow(tabs(home, texts), locale),
    ...(rows.length > 0 ? partBlocks([{ ...page, heading }], locale, "shelf-") : []),
    ...buttonRow(turnPage(home, texts), locale, "turn-"),
  ];
}

/** What the notes hold, and how to ask from elsewhere. */
function lastLine(home: Home, command: string, texts: Texts): string {
  const { updated, meetupCount, talkCount } = home;
  return sideBySide(
    present([
      talkCount > 0 ? texts.held(meetupCount, talkCount) : "",
      updated && texts.updated(texts.date(updated)),
      texts.homeHelp(command),
    ]),
  );
}

/** Meetups told of as new. */
const mostNews = 3;

/** To each shelf; the one that is shown is marked, and in no colour: that is for what a button does. */
function tabs({ shelf: shown }: Home, texts: Texts): readonly Choice[] {
  return shelves.map((shelf) => ({
    label: shelf === shown ? `✓ ${texts.tabs[shelf]}` : texts.tabs[shelf],
    action: { kind: "shelf", shelf, from: 0 },
  }));
}
