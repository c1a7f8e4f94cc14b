import type { Home, HomeRow, HomeTalk } from "../answer/home/home.ts";
import type { ShownMeetup } from "../answer/shown-talk.ts";
import { onPage } from "../answer/stretch.ts";
import type { Choice } from "./action.ts";
import type { RowsPart, ShelfRow, TalkRow } from "./card.ts";
import { opens, turns } from "./choices/row-choices.ts";
import { dayOf, factsOf, present, withLead } from "./facts.ts";
import { leadOf } from "./links.ts";
import { speakerNames } from "./names.ts";
import type { Texts } from "./text-table.ts";

/** A stretch of a shelf: its heading, and a row for each thing on it. */
export function shelfPart({ shelf, rows, from, total }: Home, texts: Texts): RowsPart {
  const of = counted[shelf];
  return {
    kind: "rows",
    heading: texts.shelves[shelf],
    rows: rows.map((row) => shelfRow(row, texts)),
    place: rows.length < total ? texts.shownOf(from + 1, from + rows.length, total, of) : "",
  };
}

/** The ways to what stands before and after a stretch of a shelf. */
export function turnShelf({ shelf, rows, from, total }: Home, texts: Texts): readonly Choice[] {
  const to = (from: number) => ({ kind: "browse", shelf, from, turns: "among others" }) as const;
  return turns({ from, shown: rows.length, total, of: counted[shelf] }, to, texts);
}

/** What stands on a shelf. */
const counted = { meetups: "meetup", speakers: "person", years: "year" } as const;

/** A page of a shelf in the Home tab. */
export function shelfPage(home: Home, texts: Texts): RowsPart {
  const { from, total } = home;
  const place = total > onPage ? texts.page(from / onPage + 1, Math.ceil(total / onPage)) : "";
  return { ...shelfPart(home, texts), place };
}

/** The ways to the pages before and after it, each of which stands in its place. */
export function turnPage({ shelf, from, total }: Home, texts: Texts): readonly Choice[] {
  const to = (label: string, from: number): Choice => ({
    label,
    action: { kind: "shelf", shelf, from },
  });
  const next = from + onPage;
  return [
    ...(from > 0 ? [to(texts.previousPage, Math.max(0, from - onPage))] : []),
    ...(next < total ? [to(texts.nextPage, next)] : []),
  ];
}

function shelfRow(row: HomeRow, texts: Texts): ShelfRow {
  const count = texts.talkCount(row.talkCount);
  switch (row.kind) {
    case "meetup":
      return meetupRow(row, texts);
    case "speaker": {
      const { name, id, latest } = row;
      const choice = opens(name, { kind: "look-speaker", id, from: 0 }, texts);
      const facts = present([count, latest && texts.latest(latest)]);
      return { kind: "shelf", name, facts, choice };
    }
    case "year": {
      const { year, question } = row;
      const choice = opens(year, { kind: "ask", question }, texts);
      return { kind: "shelf", name: year, facts: [count], choice };
    }
  }
}

/** A talk below its meetup. */
export function homeTalkRow(talk: HomeTalk, texts: Texts): TalkRow {
  const who = factsOf(speakerNames([talk], texts));
  return { kind: "talk", title: talk.title, facts: withLead(who, leadOf(talk, true), texts) };
}

/** A meetup in a list, with a button that leads to its programme; where it is to be, of one to come. */
export function meetupRow(meetup: ShownMeetup, texts: Texts): ShelfRow {
  const { title, venue, id, talkCount, url, isPlanned } = meetup;
  const where = isPlanned ? venue : undefined;
  const facts = present([dayOf(meetup, texts), where, texts.talkCount(talkCount)]);
  const choice = opens(title, { kind: "look-meetup", id, from: 0 }, texts);
  return { kind: "shelf", name: title, facts, ...(url && { url }), choice };
}
