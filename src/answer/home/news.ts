/** What is new to somebody since they looked last. */
import type { Meetup } from "../../notes/meetup.ts";
import { shortKey } from "../../text/short-key.ts";

/** What somebody knew when they looked last, as a line that is kept for them and given back the next time. */
export type LookedAt = string;

/** What a person has not seen before, and what to keep for the next time. */
export interface News {
  /** In the order given. */
  readonly news: readonly Meetup[];
  readonly lookedAt: LookedAt;
}

/** Letters of a meetup's mark: of 400 meetups one in a million is taken for another. */
const markLength = 6;
/** Meetups that are told apart, of all the newest: their marks fit the 3,000 letters that Slack keeps of a view. */
const mostKnown = 400;
const mostNews = 20;
const form = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d) ((?:[\\da-z]{${markLength}})*) ((?:[\\da-z]{${markLength}})*)$`,
  "u",
);

/**
 * The meetups that are new since somebody looked last, or have more talks than they had then. What was new
 * stays so until the day is over; to who never looked before nothing is.
 *
 * @param before What was kept the last time; undefined or anything else where nothing was.
 * @param meetups Newest first.
 * @param today As `YYYY-MM-DD`.
 */
export function newsSince(
  before: string | undefined,
  meetups: readonly Meetup[],
  today: string,
): News {
  const marked = meetups.slice(0, mostKnown).map((meetup) => ({ meetup, mark: markOf(meetup) }));
  const [, day, known = "", news = ""] = form.exec(before ?? "") ?? [];
  const seen = new Set(marksIn(known));
  const still = new Set(day === today ? marksIn(news) : []);
  const isNew = ({ mark }: { readonly mark: string }) => !seen.has(mark) || still.has(mark);
  const fresh = day === undefined ? [] : marked.filter(isNew).slice(0, mostNews);
  return {
    news: fresh.map(({ meetup }) => meetup),
    lookedAt: [today, markLine(marked), markLine(fresh)].join(" "),
  };
}

function markOf({ id, talks }: Meetup): string {
  return shortKey(`${id} ${talks.length}`).padStart(markLength, "0").slice(-markLength);
}

function markLine(marked: readonly { readonly mark: string }[]): string {
  return marked.map(({ mark }) => mark).join("");
}

function marksIn(line: string): readonly string[] {
  return line.match(new RegExp(`.{${markLength}}`, "gu")) ?? [];
}
