/** The answers that are lists: people, a meetup with its programme, meetups. */
import type { Catalogue, CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Meetup } from "../../notes/meetup.ts";
import type { Question } from "../../question/question.ts";
import type { Hit } from "../../search/hit.ts";
import type { Query } from "../../search/query.ts";
import { passes } from "../../search/rank/passes.ts";
import { ranking } from "../../search/ranking.ts";
import type { Answer, ListAnswer, Listed, Row } from "../answer.ts";
import { common, linkAsked } from "../common.ts";
import { saidOfMeetup } from "../facts/said-fact.ts";
import { asWritten } from "../missing/as-written.ts";
import { isNamed } from "../named-first.ts";
import { tellingSentence } from "../points/telling-sentence.ts";
import { shownHit, shownMeetup, shownSpeakers, shownTalk } from "../shown.ts";
import type { ShownProgramme, ShownSpeaker, ShownTalk } from "../shown-talk.ts";
import { talkAnswer } from "./talk-answer.ts";

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
  const people = shownSpeakers(hits.filter(isOfTopic).map(shownSaying));
  const talkCount = new Set(people.flatMap(({ talks }) => talks.map(({ id }) => id))).size;
  if (talkCount < 2 || best.entry.people.length === 0 || isNamed(best.entry, query)) {
    return talkAnswer({ ...query, intent: "who" }, hits, missing);
  }
  const topic = topicOf(query, hits.filter(isOfTopic));
  return { ...peopleAnswer(query, people), ...(topic.length > 0 && { topic }) };
}

/** A talk with the sentence by which it was found, unless that is its title. */
function shownSaying(hit: Hit): ShownTalk {
  const talk = shownHit(hit);
  const line = tellingSentence(hit);
  return line === undefined || line === talk.title ? talk : { ...talk, said: line };
}

/** What was asked about, as far as talks hold it: in one stretch where nothing but that stands between its words. */
function topicOf({ question, text }: Question, hits: readonly Hit[]): readonly string[] {
  const asked = hits.flatMap(({ matches }) => matches.map((match) => match.asked));
  const words = asWritten(asked, question);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const stretch = question.slice(question.indexOf(first), question.lastIndexOf(last) + last.length);
  return text.includes(stretch) ? [stretch].filter((one) => one !== "") : words;
}

/** Everybody who gave one of the talks. */
export function speakersIn(query: Question, entries: readonly CataloguedTalk[]): Answer {
  return peopleAnswer(query, shownSpeakers(entries.map((entry) => shownTalk(entry))));
}

function peopleAnswer(
  query: Question,
  rows: readonly ShownSpeaker[],
): Extract<ListAnswer, { kind: "people" }> {
  return {
    ...list(query, rows),
    kind: "people",
    people: rows.flatMap(({ people }) => people).length,
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
    from: 0,
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
