import type { HomeView, KnownBlock } from "@slack/types";
import type { Home } from "../../answer/home.ts";
import type { Choice } from "../../card/action.ts";
import { questionChoices } from "../../card/choices.ts";
import { present } from "../../card/facts.ts";
import { meetupRow, shelfPage } from "../../card/shelf-part.ts";
import type { Texts } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import { shelves } from "../../question/asked.ts";
import { context, divider, header, sections } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { partBlocks } from "./card-blocks.ts";
import { link } from "./link.ts";
import { boldLine, escapedLine, lineLength } from "./outside-text.ts";
import { questionInput } from "./question-field.ts";

/**
 * The Home tab: a search field, what is new and what is next, a page of a shelf to look through, and what one can
 * ask; the latter first to who sees it for the first time.
 */
export function homeView(home: Home, command: string): HomeView {
  const { locale, talkCount, meetupCount, visit } = home;
  const texts = textsIn(locale);
  const isFirst = visit?.isFirst === true;
  const counts = talkCount > 0 ? texts.help(meetupCount, talkCount) : texts.helpEmpty;
  const blocks: KnownBlock[] = [
    header(texts.homeTitle),
    ...sections([isFirst ? texts.arrival : "", counts]),
    questionInput(locale, true),
    ...(isFirst ? exampleBlocks(home) : []),
    ...newsBlocks(home, texts),
    ...sections(meetupLines(home, texts)),
    ...buttonRow(tabs(home, texts), locale),
    ...shelfBlocks(home, texts),
    divider,
    ...(isFirst ? [] : exampleBlocks(home)),
    ...context(lastLine(home, command, texts)),
  ];
  const kept = visit && { private_metadata: visit.lookedAt };
  return { type: "home", blocks, ...kept };
}

function exampleBlocks({ locale, examples }: Home): readonly KnownBlock[] {
  const choices = questionChoices(examples.slice(0, mostExamples), (example) => example);
  return partBlocks([{ kind: "choices", heading: textsIn(locale).examples, choices }], locale);
}

/** Meetups that are new to the person, each with a button that leads to it. */
function newsBlocks({ locale, visit }: Home, texts: Texts): readonly KnownBlock[] {
  const { news = [] } = visit ?? {};
  if (news.length === 0) return [];
  const rows = news.slice(0, mostNews).map((meetup) => meetupRow(meetup, texts));
  const place = news.length > mostNews ? texts.andMore(news.length - mostNews) : "";
  const part = { kind: "rows", heading: texts.newSince, rows, place, turns: [] } as const;
  return partBlocks([part], locale, "news-");
}

/** The shelf without what was told as new above; none where nothing is left of it. */
function shelfBlocks(home: Home, texts: Texts): readonly KnownBlock[] {
  const told = new Set(home.visit?.news.slice(0, mostNews).map(({ id }) => id));
  const rows = home.rows.filter((row) => row.kind !== "meetup" || !told.has(row.id));
  if (rows.length === 0 && told.size > 0) return [];
  return partBlocks([shelfPage({ ...home, rows }, texts)], home.locale);
}

/** The next meetup and the last one, each in a line; none for what the shelf begins with. */
function meetupLines({ next, newest, rows }: Home, texts: Texts): readonly string[] {
  const line = (label: string, { title, url = "", date, venue }: NonNullable<Home["next"]>) => {
    const facts = present([date && texts.date(date), venue]).join(" · ");
    const said = [link(url, title, lineLength), escapedLine(facts, lineLength)];
    return `${boldLine(label, lineLength)} ${said.filter((one) => one !== "").join(" — ")}`;
  };
  const isFirst = ({ id }: NonNullable<Home["next"]>) => {
    const [first] = rows;
    return first?.kind === "meetup" && first.id === id;
  };
  return [
    ...(next ? [line(texts.nextMeetup, next)] : []),
    ...(newest && !isFirst(newest) ? [line(texts.newestMeetup, newest)] : []),
  ];
}

function lastLine({ updated }: Home, command: string, texts: Texts): string {
  const day = updated ? texts.updated(texts.date(updated)) : "";
  return present([texts.homeHelp(escapedLine(command, lineLength)), day]).join(" · ");
}

/** Examples that stand side by side; what is latest, the shelf shows itself. */
const mostExamples = 3;
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
