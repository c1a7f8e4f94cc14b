import { findDateInName } from "../../../text/calendar-date.ts";
import type { DayOfTalk } from "../../header/days-of-talks.ts";
import { yearIn } from "../../header/year-above.ts";
import { baseName, fileTitle, folderOf, isGenericName } from "../../kinds/file-name.ts";
import type { TalkDraft } from "../../parts/talk-draft.ts";
import { type Folders, folderTitle } from "../file-layout.ts";
import { addListed } from "../merge-talks.ts";
import type { FileDraft } from "../read-file.ts";
import type { Gathered } from "./gathered.ts";
import { partTitle } from "./part-title.ts";

/** The file's meetup; of several that it tells of, each with the talks below its heading. */
export function meetupsOfFile(draft: FileDraft, folders: Folders): readonly Gathered[] {
  const { parts, days } = draft;
  const whole = fromFile(draft, folders);
  const [title = ""] = whole.titles;
  const cut = parts.map(({ line, name, facts: { date, hours, venue, url } }, at): Gathered => {
    const next = parts[at + 1]?.line ?? Number.POSITIVE_INFINITY;
    // What stands above the first meetup is told with it.
    const from = at === 0 ? 0 : line;
    const isOwn = (talk: TalkDraft) => talk.line >= from && talk.line < next;
    return {
      id: `${whole.id}#${date}`,
      titles: [partTitle(title, name)],
      date,
      hours,
      venue,
      url,
      links: at === 0 ? whole.links.filter((link) => link.url !== url) : [],
      talks: whole.talks.filter(isOwn),
      notes: at === 0 ? whole.notes : [],
    };
  });
  const isEach = new Set(cut.map(({ id }) => id)).size === cut.length;
  if (isEach && cut.filter(({ talks }) => talks.length > 0).length > 1) return cut;
  return days.length > 0 ? meetupsOfDays(days, whole) : [whole];
}

/** A file without talks: a page with its title and day, and each of its sections. */
export function asNote(draft: FileDraft, folders: Folders): readonly Gathered[] {
  const {
    whole,
    entries: [page, ...sections],
  } = draft;
  if (!whole || !page) return [];
  const meetup = fromFile(draft, folders);
  const title = draft.title ?? [whole.title, ...meetup.titles].find(hasLetter) ?? whole.title;
  const notes = [{ ...page, title }, ...sections];
  return [{ ...meetup, titles: [title, ...draft.aliases], talks: [], notes }];
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

function fromFile(draft: FileDraft, folders: Folders): Gathered {
  const { file, facts, links, talks, listed } = draft;
  const folder = folderOf(file);
  const named = isGenericName(baseName(file)) ? "" : fileTitle(file);
  const fallback = [named, folders.readmeOf(folder)?.title, folderTitle(folder), file];
  const titles = draft.title
    ? [draft.title, ...draft.aliases]
    : fallback.filter(isText).slice(0, 1);
  return {
    id: file,
    titles,
    date: dateOf(draft, [titles[0] ?? "", ...(draft.isPost ? [] : [baseName(file), folder])]),
    posted: draft.posted,
    hours: facts.hours,
    venue: facts.venue,
    url: facts.url,
    links: links.filter(({ url }) => url !== facts.url),
    talks: addListed(talks, listed),
    notes: draft.about ? [draft.about] : [],
  };
}

/**
 * A meetup for each day that talks of the file bear, and one without a day for those that bear none. What the file says of
 * hours, and beside a day of its own of the place, is of that day alone.
 */
function meetupsOfDays(days: readonly DayOfTalk[], whole: Gathered): readonly Gathered[] {
  const dayOf = new Map(days.map(({ line, date }) => [line, date]));
  const byDay = new Map<string | undefined, TalkDraft[]>();
  for (const talk of whole.talks) {
    const day = dayOf.get(talk.line);
    const same = byDay.get(day);
    if (same) same.push(talk);
    else byDay.set(day, [talk]);
  }
  const { hours: _, venue, url, ...ofAll } = whole;
  const placeOn = new Map(days.map((day) => [day.date, day.venue]));
  const isOfOneDay = whole.date?.length === "YYYY-MM-DD".length;
  return [...byDay].map(([date, talks], at) => ({
    ...ofAll,
    venue: (date && placeOn.get(date)) ?? (isOfOneDay ? undefined : venue),
    url: isOfOneDay ? undefined : url,
    id: date ? `${whole.id}#${date}` : whole.id,
    date,
    links: at === 0 ? whole.links : [],
    talks,
    notes: at === 0 ? whole.notes : [],
  }));
}

/** As stated; else the day without a year in the year of a name or of the title; else as the names say. */
function dateOf({ facts, title = "" }: FileDraft, names: readonly string[]): string | undefined {
  const named = names.map(findDateInName).filter(isText);
  const full = [facts.date, ...named].find((date) => date && date.length > 7);
  if (facts.day && !facts.date) {
    const year = named[0]?.slice(0, 4) ?? yearIn(title);
    if (year) return `${year}-${facts.day}`;
  }
  return facts.date ?? full ?? named[0];
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}
