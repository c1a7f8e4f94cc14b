/** What is said where no talk answers: what the notes do not have, and what comes nearest. */
import { shortName } from "../../catalogue/short-name.ts";
import type { Meetup } from "../../notes/meetup.ts";
import { isFrameWord } from "../../question/lexicon/frame-words.ts";
import { nearestPeople } from "../../question/named/nearest-people.ts";
import { honorificLast } from "../../question/named/person-signs.ts";
import type { Hit } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import { groupsOf } from "../../search/index/thesaurus.ts";
import type { Query, Unknown } from "../../search/query.ts";
import type { NearTalk, Refusal } from "../../search/rank/refuse.ts";
import { search } from "../../search/rank/search.ts";
import { isGuessed } from "../../search/rank/sought.ts";
import type { Mended } from "../../search/words/mended.ts";
import { analyze } from "../../text/analyzer.ts";
import type { Answer, ShownNearTalk } from "../answer.ts";
import { common } from "../common.ts";
import { itemHit } from "../items/item-hit.ts";
import { tellingSentence } from "../points/telling-sentence.ts";
import { plainHit, shownMeetup, shownTalk } from "../shown.ts";
import { asWritten } from "./as-written.ts";
import { isName, missed } from "./missed.ts";
import { nearMeetups } from "./near-meetups.ts";
import { wholeName } from "./whole-name.ts";
import { wordsOfNoTalk } from "./words-of-no-talk.ts";

/** Talks that come nearest, of those that would answer but for what is in no notes. */
const mostNear = 3;

/** Refuses what is named and in no notes; of a speaker, those whose names are nearest are offered. */
export function refusal(query: Query, unknown: Unknown, library: Library): Answer {
  const isPerson = unknown.kind === "person";
  const people = isPerson ? nearestPeople(library.catalogue, unknown.text).map(shortName) : [];
  const { unknown: _, ...known } = query;
  // Whose words are whose is not known of a name that nobody has; of a year or a meetup the rest is.
  const { hits } = !isPerson && query.text !== "" ? search(known, library) : { hits: [] };
  const editions = editionsOf(unknown, query, library);
  const isOther = ({ entry: { meetup } }: Hit) => editions.every(({ id }) => id !== meetup.id);
  const near = hits
    .filter(isOther)
    .slice(0, mostNear)
    .map((hit) => ({
      hit,
      covers: [...new Set(hit.matches.map(({ asked }) => asked))],
      lacks: [],
    }))
    .filter((talk) => isNear(talk, query, library));
  const told =
    near.length === 0 && ofTime.includes(unknown.kind) ? lastHeld(query, library) : editions;
  const [edition] = editions;
  const isOfSeries = unknown.kind === "planned" && (edition?.date ?? "") > (query.today ?? "9999");
  const kind = isOfSeries ? "next of series" : unknown.kind;
  return {
    ...common(query),
    kind: "nothing",
    unknown: { kind, text: asNamed(unknown, query.question) },
    ...(told.length > 0 && { editions: told.map(shownMeetup) }),
    ...nearestOf(near, query),
    suggestions: people,
  };
}

function asNamed({ kind, text }: Unknown, question: string): string {
  if (kind === "person") return text.replace(honorificLast, "").trim();
  return kind === "meetup" ? wholeName(text, question) : text;
}

/** The meetup that was held last, which is told where there was none at the time that was asked for, and nothing is near. */
function lastHeld({ today = "9999" }: Query, { catalogue }: Library): readonly Meetup[] {
  const held = catalogue.meetups.find(({ date }) => date !== undefined && date <= today);
  return held ? [held] : [];
}

const ofTime: readonly Unknown["kind"][] = ["day", "period", "year"];

/** Other meetups of the series that is named; where none is to come, the next of another, or the last one, of that series if one is named. */
function editionsOf(
  { kind }: Unknown,
  { question, today = "9999" }: Query,
  { catalogue }: Library,
): readonly Meetup[] {
  if (kind !== "meetup" && kind !== "planned") return [];
  const near = nearMeetups(question, catalogue);
  if (kind === "meetup") return near;
  // The newest come first, so that the next to come is the last of those.
  const next = catalogue.meetups.findLast(({ date = "" }) => date > today);
  const [told] = [...(next ? [next] : []), ...near, ...catalogue.meetups];
  return told ? [told] : [];
}

/** Nothing that answers: the words that no talk has, the talks that come nearest, and the question without its slips. */
export function nothingAnswer(query: Query, library: Library, refused?: Refusal): Answer {
  const { nearest = [], mended = [] } = refused ?? {};
  const sharing = nearest.filter((talk) => isNear(talk, query, library));
  const { unheld, unwritten } = wordsOfNoTalk(query, library, { ...refused, near: sharing });
  // A part of a longer word brings nothing near.
  const isPart = (word: string) => unheld.some((whole) => whole !== word && whole.includes(word));
  const sharingWhole = sharing.filter(({ covers }) => !covers.every(isPart));
  const near = sharingWhole.length > 0 ? sharingWhole : byNamed(query, library);
  const suggestions = withoutSlips(query, mended, library);
  return {
    ...common(query),
    kind: "nothing",
    ...(unheld.length > 0 && { unheld }),
    ...(unwritten.length > 0 && { unwritten }),
    ...nearestOf(near, query),
    suggestions,
  };
}

/** Where nothing comes near what is asked of somebody, what they have talked about. */
function byNamed({ filters: { people = [] } }: Query, { catalogue }: Library): readonly NearTalk[] {
  const ids = new Set(people.flatMap(({ talkIds }) => talkIds));
  const theirs = catalogue.talks.filter(({ talk }) => ids.has(talk.id));
  return theirs
    .slice(0, mostNear)
    .map((entry) => ({ hit: plainHit(entry), covers: [], lacks: [] }));
}

function nearestOf(near: readonly NearTalk[], query: Query) {
  const shown = near.map(({ hit: found, covers, lacks }, at): ShownNearTalk => {
    const hit = at === 0 ? (itemHit(found) ?? found) : found;
    const said = tellingSentence(hit);
    const line = said?.includes(hit.entry.talk.title) ? undefined : said;
    return {
      talk: shownTalk(hit.entry),
      covers: asWritten(covers, query.question),
      lacks: missed(lacks, query, hit.entry).missing ?? [],
      ...(line && { line }),
    };
  });
  return shown.length > 0 && { nearest: shown };
}

/**
 * Whether a talk shares several telling words with a question, or one as it was asked that names something, is a term of the field
 * or stands in its title: an ordinary word (durar, making) is anywhere, and by what it is like or may mean even more so.
 */
function isNear({ hit, covers }: NearTalk, { question }: Query, { index }: Library): boolean {
  const telling = covers.filter((word) => !isFrameWord(word) && !isShort(word));
  if (telling.length !== 1) return telling.length > 1;
  const isTerm = (asked: string) =>
    analyze(asked).some((word) => groupsOf(word, index.thesaurus).length > 0);
  return hit.matches
    .filter(({ asked, bridge }) => telling.includes(asked) && !isGuessed(bridge))
    .some(({ asked, field }) => field === "title" || isName(asked, question) || isTerm(asked));
}

/** A number, "js", OK: what shares only that is not near. */
function isShort(word: string): boolean {
  return /^(?:\d+|[a-z]{1,2})$/iu.test(word);
}

/** The question as it was meant, where that has an answer. */
function withoutSlips(query: Query, mended: readonly Mended[], library: Library): string[] {
  if (mended.length === 0) return [];
  const meant = (text: string) =>
    mended.reduce((said, one) => said.replaceAll(one.asked, one.meant), text);
  const text = meant(query.text);
  const question = meant(query.question);
  const isAnswered = search({ ...query, text }, library).hits.length > 0;
  return isAnswered && question !== query.question ? [question] : [];
}
