import { findDateInName } from "../../text/calendar-date.ts";
import { areApart } from "../header/day.ts";
import type { DayOfTalk } from "../header/days-of-talks.ts";
import { onlyOne } from "../header/page.ts";
import { yearIn } from "../header/year-above.ts";
import type { Link, Meetup, Talk } from "../meetup.ts";
import type { TalkDraft } from "../talks/talk.ts";
import { titleAliases } from "../words/meetup-title.ts";
import { meetupNumber } from "../words/meetup-words.ts";
import { type Folders, folderHome, folderTitle, readFolders } from "./file-layout.ts";
import { baseName, fileTitle, folderOf, isGenericName } from "./file-name.ts";
import { addListed } from "./merge-talks.ts";
import { partTitle } from "./part-title.ts";
import type { FileDraft } from "./read-file.ts";

/**
 * Puts files together into meetups.
 *
 * A file with several talks is a meetup of its own. Files that are one talk each make a meetup with
 * the others in their folder; the README there gives its title and date, and what its table knows.
 */
export function assembleMeetups(drafts: readonly FileDraft[]): readonly Meetup[] {
  const folders = readFolders(drafts);
  const meetups: Gathered[] = [];
  const groups = new Map<string, FileDraft[]>();
  const filesOfEvent = countEvents(drafts);
  for (const draft of drafts) {
    const layout = folders.layoutOf(draft);
    if (layout === "meetup") meetups.push(...meetupsOfFile(draft, fromFile(draft, folders)));
    if (layout !== "talk") continue;
    const key = groupOf(draft.file, filesOfEvent);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  for (const [key, files] of groups) meetups.push(...meetupsOfFolder(key, files, folders));
  const taken = new Map<string, number>();
  const held = meetups.filter(({ talks }) => talks.length > 0);
  const told = new Set(
    held.flatMap(({ talks, notes }) => [...talks, ...notes].map(({ file }) => file)),
  );
  // Nothing in the notes folder is lost: what shows no talk is found by its words.
  const others = drafts
    .filter(({ file }) => !told.has(file))
    .flatMap((draft) => asNote(draft, folders));
  return [...held, ...others].map((meetup) => meetupOf(meetup, taken));
}

interface Gathered {
  readonly id: string;
  /** The title first, then other names. */
  readonly titles: readonly string[];
  readonly date: string | undefined;
  readonly posted?: string | undefined;
  readonly hours?: string | undefined;
  readonly venue: string | undefined;
  readonly url: string | undefined;
  readonly links: readonly Link[];
  readonly talks: readonly TalkDraft[];
  readonly notes: readonly TalkDraft[];
}

/** A file without talks: a page with its title and day, and each of its sections. */
function asNote(draft: FileDraft, folders: Folders): readonly Gathered[] {
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

/** The file's meetup; of several that it tells of, each with the talks below its heading. */
function meetupsOfFile({ parts, days }: FileDraft, whole: Gathered): readonly Gathered[] {
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

/** The folder's meetup; of files whose own days are weeks apart each day's, as of the episodes of a series. */
function meetupsOfFolder(
  key: string,
  files: readonly FileDraft[],
  folders: Folders,
): readonly Gathered[] {
  const whole = fromFolder(key, files, folders);
  const days = files.map(({ facts }) => facts.date ?? "");
  if (key.includes("\n") || !days.every((day) => day.length === 10) || !areApart(days))
    return [whole];
  return [...new Set(days)].map((day, at) => {
    const own = files.filter(({ facts }) => facts.date === day);
    const meetup = fromFolder(key, own, folders);
    const talks = own.flatMap((file) => file.whole ?? []);
    return {
      ...meetup,
      id: `${whole.id}#${day}`,
      date: day,
      talks,
      notes: at === 0 ? meetup.notes : [],
    };
  });
}

function fromFolder(key: string, files: readonly FileDraft[], folders: Folders): Gathered {
  const [first] = files;
  const folder = folderOf(first?.file ?? "");
  const readme = folders.readmeOf(folder);
  const event = key.includes("\n") ? (key.split("\n")[1] ?? "") : "";
  const names = [event, readme?.title, folderTitle(folder), first?.whole?.title];
  const dates = files.flatMap(
    (file) => findDateInName(baseName(file.file)) ?? file.facts.date ?? [],
  );
  const [title = ""] = names.filter(isText);
  const own = files.flatMap((file) => file.whole ?? []);
  const listed = addListed(own, event ? [] : (readme?.listed ?? []));
  return {
    id: key.replace("\n", "/") || (first?.file ?? ""),
    titles: [title],
    date:
      readme?.facts.date ??
      dates.filter((date) => date.length > 4).toSorted()[0] ??
      findDateInName(`${title} ${folder}`) ??
      dates[0],
    venue: readme?.facts.venue ?? onlyOne(files.flatMap(({ facts }) => facts.venue ?? [])),
    url: readme?.facts.url,
    links:
      readme?.links.filter(({ url }) => url !== readme.facts.url && /^https?:/u.test(url)) ?? [],
    // A README at the top speaks of all files there, each of which is a meetup of its own.
    talks: folder === "" ? listed.slice(0, own.length) : listed,
    notes: readme?.about && !event ? [readme.about] : [],
  };
}

/** The folder; within it the event that file names begin with, where they begin with a date. */
function groupOf(file: string, filesOfEvent: ReadonlyMap<string, number>): string {
  const key = eventKey(file);
  return key && (filesOfEvent.get(key) ?? 0) > 1 ? key : folderHome(folderOf(file)) || file;
}

/** How many files of a folder name the same event. */
function countEvents(drafts: readonly FileDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of drafts) {
    const key = eventKey(file);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function eventKey(file: string): string | undefined {
  const event = eventInName(file);
  return event === "" ? undefined : `${folderHome(folderOf(file))}\n${event}`;
}

function eventInName(file: string): string {
  return (
    /^(?:19|20)\d\d-?\d\d-?\d\d(?:-\d{4})?[-_ ]([\p{L}\d]{3,})[-_ ]/u.exec(baseName(file))?.[1] ??
    ""
  );
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

function meetupOf(meetup: Gathered, taken: Map<string, number>): Meetup {
  const { id, date, posted, hours, venue, url, links } = meetup;
  const [title = id, ...others] = meetup.titles;
  const number = meetupNumber(title);
  return {
    id,
    title,
    aliases: [...new Set([...titleAliases(title), ...others])],
    ...(number !== undefined && { number }),
    ...(date && { date }),
    ...(posted && !(date && date.length > "YYYY".length) && { posted }),
    ...(date && hours && { hours }),
    ...(venue && { venue }),
    ...(url && { url }),
    links,
    talks: meetup.talks.map((talk) => withId(talk, taken)),
    ...(meetup.notes.length > 0 && { notes: meetup.notes.map((note) => withId(note, taken)) }),
  };
}

function withId(talk: TalkDraft, taken: Map<string, number>): Talk {
  const id = `${talk.file}#${slug(talk.title)}`;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return { ...talk, id: count === 1 ? id : `${id}-${count}` };
}

function slug(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}
