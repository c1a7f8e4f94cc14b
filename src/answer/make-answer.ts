/** The answers of each kind, made of what was found for a question. */
import type { Catalogue, CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import type { Question } from "../question/question.ts";
import type { Hit } from "../search/hit.ts";
import type { Library } from "../search/index/library.ts";
import type { Locale, Query } from "../search/query.ts";
import { passes } from "../search/rank/passes.ts";
import { ranking } from "../search/ranking.ts";
import { foldText } from "../text/fold.ts";
import { foldName } from "../text/fold-name.ts";
import type { Answer, Help, Listed, Row, ShownProgramme } from "./answer.ts";
import { helpExamples } from "./help-examples.ts";
import type { Home } from "./home.ts";
import { linkOfPage } from "./link-of-page.ts";
import { isFrameWord } from "./missing/frame-words.ts";
import { holdsTelling } from "./missing/holds-telling.ts";
import { missed } from "./missing/missed.ts";
import { isNamed } from "./named-first.ts";
import { nearLinks } from "./points/near-links.ts";
import { pickPoints } from "./points/pick-points.ts";
import { saidOf, saidOfMeetup } from "./said-fact.ts";
import { shownHit, shownLimits, shownMeetup, shownSpeakers, shownTalk } from "./shown.ts";

const shownOthers = 3;
/** Of who has not asked anything: what they may ask at once. */
const mostExamples = 3;

/**
 * The talk that answers, with its points, and a few that answer as well: none that only shares a word with
 * the question, and no notes on the meetup itself beside a talk. The rest is counted, for who wants to see more.
 */
export function talkAnswer(
  asked: Question,
  [best, ...others]: readonly [Hit, ...Hit[]],
  missing: readonly string[] = [],
): Answer {
  // An address, as that of a repository, is a link.
  const isLink = asked.intent === "topic" && asked.shape?.kind === "address";
  const query: Question = isLink ? { ...asked, intent: "link" } : asked;
  const least = ranking.asWell.held * best.coverage;
  const leastScore = ranking.asWell.scored * best.score;
  const isPage = best.entry.talk.isNote === true;
  const isOfKind = ({ talk }: CataloguedTalk) => isPage || !talk.isNote;
  // Of a page that is cut into its sections, any may be what is meant.
  const isOfPage = ({ talk }: CataloguedTalk) => isPage && talk.file === best.entry.talk.file;
  const answering = others.filter(
    (hit) =>
      hit.coverage >= least &&
      (hit.score >= leastScore || isOfPage(hit.entry)) &&
      (holdsTelling(hit) || !holdsTelling(best)) &&
      isOfKind(hit.entry) &&
      !isSameTalk(hit.entry, best.entry),
  );
  const said = saidOf(query, best);
  const near = best.entry.talk.isNote ? nearLinks(best) : undefined;
  const points = tellsAll(said[query.intent], best) ? [] : pickPoints(best, query);
  return {
    ...common(query),
    said,
    ...missed(missing, query, best.entry),
    ...linkAsked(query),
    kind: "talk",
    intent: query.intent,
    best: shownTalk(best.entry, points, best),
    ...(near && { nearLinks: near }),
    ...linkOfPage(query, best.entry),
    others: answering.slice(0, shownOthers).map(shownHit),
    total: 1 + others.length,
  };
}

/** Whether a line that is told says itself what was asked about: of a page, a name alone does not. */
function tellsAll(line: string | undefined, { entry, matches }: Hit): boolean {
  if (line === undefined || !entry.talk.isNote) return line !== undefined;
  const told = foldText(line);
  return matches.some(({ asked, found }) => !isFrameWord(asked) && told.includes(foldText(found)));
}

/** Whether two notes are of one talk, which was given again or written down twice. */
function isSameTalk(one: CataloguedTalk, other: CataloguedTalk): boolean {
  if (foldName(one.talk.title) !== foldName(other.talk.title)) return false;
  const isNobodys = one.people.length === 0 || other.people.length === 0;
  return isNobodys || one.people.some(({ id }) => other.people.some((person) => person.id === id));
}

/**
 * Who has talked about something: everybody once. Where that is one talk, or the best of them is
 * nobody's in the notes, the talk, and who gave it first.
 */
export function speakers(
  query: Question,
  hits: readonly [Hit, ...Hit[]],
  missing: readonly string[] = [],
): Answer {
  const [best] = hits;
  const least = ranking.asWell.held * Math.max(...hits.map(({ coverage }) => coverage));
  const leastScore = ranking.asWell.scored * Math.max(...hits.map(({ score }) => score));
  const isOfTopic = ({ coverage, score }: Hit) => coverage >= least && score >= leastScore;
  const people = shownSpeakers(hits.filter(isOfTopic).map(shownHit));
  const talkCount = new Set(people.flatMap(({ talks }) => talks.map(({ id }) => id))).size;
  if (talkCount < 2 || best.entry.people.length === 0 || isNamed(best.entry, query)) {
    return talkAnswer({ ...query, intent: "who" }, hits, missing);
  }
  return { ...list(query, people), kind: "people" };
}

/** Everybody who gave one of the talks. */
export function speakersIn(query: Question, entries: readonly CataloguedTalk[]): Answer {
  return {
    ...list(query, shownSpeakers(entries.map((entry) => shownTalk(entry)))),
    kind: "people",
  };
}

/** Meetups, the first with its programme, as far as the filters beside its name leave it. */
export function meetupAnswer(
  query: Query & Pick<Partial<Question>, "also">,
  [meetup, ...others]: readonly [Meetup, ...Meetup[]],
  catalogue: Catalogue,
): Answer {
  const limits = query.filtered ? query.filters : {};
  const entries = catalogue.talks.filter(
    (entry) => entry.meetup.id === meetup.id && passes(entry, limits),
  );
  return {
    ...list(
      query,
      entries.map((entry) => shownTalk(entry)),
    ),
    ...linkAsked(query),
    kind: "meetup",
    meetup: shownMeetup(meetup),
    ...(others.length === 0 && { said: saidOfMeetup(query, meetup) }),
    ...(others.length > 0 && { others: others.map(shownMeetup) }),
    links: meetup.links,
  };
}

/** How to ask, by examples of the notes. */
export function help(query: Query, library: Library): Answer {
  const { catalogue } = library;
  return {
    ...common(query),
    kind: "help",
    examples: helpExamples(library, query.locale),
    talkCount: catalogue.talks.length,
    meetupCount: catalogue.meetups.length,
  };
}

/** What a bot says that is new somewhere: what it is, and three questions that it can answer. */
export function welcome(library: Library, locale: Locale): Help {
  const { talks, meetups } = library.catalogue;
  return {
    kind: "help",
    isWelcome: true,
    question: "",
    locale,
    examples: helpExamples(library, locale).slice(0, mostExamples),
    talkCount: talks.length,
    meetupCount: meetups.length,
  };
}

/** A shelf of the home: all meetups, speakers and so on. */
export function onShelf(query: Query, home: Home): Answer {
  return { ...common(query), kind: "shelf", home };
}

/** What every answer tells. */
export function common(asked: Query & Pick<Partial<Question>, "also">) {
  const { question, locale, filtered, filters, misunderstood, shared, also } = asked;
  // Of one speaker the answer tells itself whose talks it shows.
  const isTold = filtered || (filters.people?.length ?? 0) > 1;
  return {
    question,
    locale,
    ...(also && { also }),
    ...(isTold && { understood: { limits: shownLimits(filters, shared), misunderstood } }),
  };
}

function linkAsked({ linkKind }: Query) {
  return linkKind && { linkKind };
}

/** Meetups, newest first, each with its talks; of one, its programme. */
export function meetupsAnswer(
  query: Query,
  meetups: readonly [Meetup, ...Meetup[]],
  catalogue: Catalogue,
): Answer {
  if (meetups.length === 1) return meetupAnswer(query, meetups, catalogue);
  const { talks } = catalogue;
  const rows = meetups.map(
    (meetup): ShownProgramme => ({
      kind: "meetup",
      meetup: shownMeetup(meetup),
      talks: talks.filter((entry) => entry.meetup.id === meetup.id).map((one) => shownTalk(one)),
    }),
  );
  return { ...list(query, rows), kind: "meetups" };
}

/** What every list tells. */
export function list(query: Query, rows: readonly Row[]): Listed {
  const { intent } = query;
  const period = periodOf(query, rows);
  return {
    ...common(query),
    intent,
    rows,
    total: rows.length,
    page: 0,
    ...(period !== undefined && { period }),
  };
}

/** The longest part of `YYYY-MM-DD` that the days of all rows begin with, where days were asked for. */
function periodOf({ filters }: Query, rows: readonly Row[]): string | undefined {
  const { year, after, before, meetups } = filters;
  if (year === undefined && after === undefined && before === undefined && !meetups)
    return undefined;
  const days = rows.map((row) => ("meetup" in row ? (row.meetup.date ?? "") : ""));
  const [first = ""] = days;
  return [first, first.slice(0, 7), first.slice(0, 4)].find(
    (part) => part !== "" && days.every((day) => day.startsWith(part)),
  );
}
