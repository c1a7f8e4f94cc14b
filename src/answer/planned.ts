/** Meetups that are still to come, which an answer tells of as such. */
import type { Library } from "../search/index/library.ts";
import type { Answer } from "./answer.ts";
import { likeTalks } from "./follow-up/talks-like.ts";
import type { Home } from "./home/home.ts";
import { aroundToday } from "./home/home-of.ts";
import { isAnswer, mapTalks } from "./map-talks.ts";
import { shownTalk } from "./shown.ts";
import type { ShownMeetup, ShownTalk } from "./shown-talk.ts";
import { isList, talksOf } from "./subject.ts";

/** Talks that were held, named on the card of one to come, and talks of a meetup that they are looked for. */
const mostEarlier = 3;
const mostLookedFor = 5;

/**
 * The same answer, in which the meetups after today are marked, and what is about such a one names the talks on
 * the same that were held.
 *
 * @param today As `YYYY-MM-DD`.
 */
export function withPlanned<Given extends object | undefined>(
  given: Given,
  library: Library,
  today: string,
): Given {
  if (given === undefined) return given;
  const isPlanned = ({ date }: { readonly date?: string }) => date !== undefined && date > today;
  const mark = <One extends { readonly date?: string }>(one: One): One =>
    isPlanned(one) ? { ...one, isPlanned: true } : one;
  const marked = mapTalks(given, (talk) => ({ ...talk, meetup: mark(talk.meetup) }));
  const told = (): object => {
    if (isHome(marked)) {
      const around = aroundToday(library.catalogue, today);
      return homeWith({ ...marked, ...around }, mark);
    }
    if (!isAnswer(marked)) return marked;
    if (marked.kind === "shelf") return { ...marked, home: homeWith(marked.home, mark) };
    const about = plannedTalks(marked, isPlanned);
    const earlier = about.length > 0 ? heldOn(about, library, today) : [];
    return { ...withMarked(marked, mark), ...(earlier.length > 0 && { earlier }) };
  };
  return told() as Given; // as: the same but for what is told of its meetups
}

type Mark = <One extends { readonly date?: string }>(one: One) => One;

function withMarked(answer: Answer, mark: Mark): Answer {
  if (answer.kind === "meetup") {
    const { meetup, others } = answer;
    return { ...answer, meetup: mark(meetup), ...(others && { others: others.map(mark) }) };
  }
  if (answer.kind === "nothing" && answer.editions) {
    return { ...answer, editions: answer.editions.map(mark) };
  }
  if (!isList(answer)) return answer;
  const rows = answer.rows.map((row) =>
    row.kind === "meetup" ? { ...row, meetup: mark(row.meetup) } : row,
  );
  return { ...answer, rows };
}

function homeWith(home: Home, mark: Mark): Home {
  const { rows, next, visit } = home;
  return {
    ...home,
    rows: rows.map((row) => (row.kind === "meetup" ? mark(row) : row)),
    ...(next && { next: mark(next) }),
    ...(visit && { visit: { ...visit, news: visit.news.map(mark) } }),
  };
}

function isHome(given: object): given is Home {
  return "shelf" in given && "rows" in given;
}

/** The talks to come that an answer is about. */
function plannedTalks(
  answer: Answer,
  isPlanned: (meetup: ShownMeetup) => boolean,
): readonly ShownTalk[] {
  if (answer.kind === "talk") return isPlanned(answer.best.meetup) ? [answer.best] : [];
  if (answer.kind !== "meetup" || !isPlanned(answer.meetup)) return [];
  return talksOf(answer).slice(0, mostLookedFor);
}

/** The best talk on the same as each of these that was held by today. */
function heldOn(
  talks: readonly ShownTalk[],
  library: Library,
  today: string,
): readonly ShownTalk[] {
  const held = talks.flatMap(({ id }) => {
    const like = likeTalks(id, library).map(({ entry }) => entry);
    return like.find(({ meetup: { date } }) => date !== undefined && date <= today) ?? [];
  });
  return [...new Set(held)].slice(0, mostEarlier).map((entry) => shownTalk(entry));
}
