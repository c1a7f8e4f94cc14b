import type { Link, Meetup, Talk } from "../../meetup.ts";
import type { TalkDraft } from "../../parts/talk-draft.ts";
import { titleAliases } from "../../words/meetup-title.ts";
import { meetupNumber } from "../../words/meetup-words.ts";

/** A meetup as files tell it, before its talks have names of their own. */
export interface Gathered {
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

/**
 * The meetup, its talks with an id each.
 *
 * @param taken How often an id was given so far; is written to.
 */
export function meetupOf(meetup: Gathered, taken: Map<string, number>): Meetup {
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
