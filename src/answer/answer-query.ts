import type { Catalogue, CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import { hasContent, saysOnlyKind } from "../question/content.ts";
import { attendance } from "../question/lexicon/classes.ts";
import type { Question } from "../question/question.ts";
import type { Hit } from "../search/hit.ts";
import type { Library } from "../search/index/library.ts";
import type { Query, Unknown } from "../search/query.ts";
import { type SearchResult, search } from "../search/rank/search.ts";
import { ranking } from "../search/ranking.ts";
import type { Answer } from "./answer.ts";
import { asksForFact, asksForList, asksForTalk, asksWho } from "./asks.ts";
import { browse, inOrder } from "./browse.ts";
import { common } from "./common.ts";
import { homeOf } from "./home/home-of.ts";
import { greeting, help, onShelf } from "./kinds/help.ts";
import { list, meetupAnswer, meetupsAnswer, speakers } from "./kinds/list-answers.ts";
import { sectionAnswer } from "./kinds/section-answer.ts";
import { talkAnswer } from "./kinds/talk-answer.ts";
import { asksForMeetup, likeliestMeetups } from "./meetup-meant.ts";
import { meetupsAsked, meetupsWithin } from "./meetups-asked.ts";
import { missedByAll } from "./missing/missed.ts";
import { isNumbered, nearMeetups } from "./missing/near-meetups.ts";
import { offThePoint } from "./missing/off-the-point.ts";
import { nothingAnswer, refusal } from "./missing/refusal.ts";
import { withoutPlace } from "./missing/without-place.ts";
import { namedFirst } from "./named-first.ts";
import { onlyTalks } from "./only-talks.ts";
import { fromRow } from "./page.ts";
import { pickPoints } from "./points/pick-points.ts";
import { eachOnce } from "./same-talk.ts";
import { plainHit, shownHit } from "./shown.ts";
import { talksOf } from "./subject.ts";

/** Answers a question by itself. The answer holds all of its list, which is not cut into pages yet. */
export function answerQuery(query: Question, library: Library): Answer {
  const { catalogue } = library;
  const { shelf } = query;
  if (shelf) return onShelf(query, homeOf(shelf, 0, query.locale, library));
  if (query.intent === "thanks") return { ...common(query), kind: "thanks" };
  if (query.intent === "greeting") return greeting(query, library);
  if (query.intent === "help") return help(query, library);
  if (query.unknown) return unknownAnswer(query, query.unknown, library);
  const asked = meetupsAsked(query, catalogue);
  if (asked) return meetupsAnswer(query, asked, catalogue);
  return isAboutSomething(query) ? find(query, library) : browse(query, library);
}

/** Of what is named and not among the meetups the page that is called so, if there is one; else that it is not in the notes. */
function unknownAnswer(query: Question, unknown: Unknown, library: Library): Answer {
  const { catalogue } = library;
  const [nearest] = unknown.kind === "meetup" ? nearMeetups(query.question, catalogue) : [];
  const isIt = nearest && isNumbered(nearest, unknown.text);
  const page = isIt && nearest.talks.length === 0 && pageOf(nearest, catalogue);
  return page ? talkAnswer(query, [plainHit(page)]) : refusal(query, unknown, library);
}

/** All that a question finds, from one row on; where {@link answerQuery} shows the best of it, of those that are not shown there. */
export function listAll(query: Question, library: Library, from: number): Answer {
  const whole = answerQuery(query, library);
  if (whole.kind === "shelf") {
    return onShelf(query, homeOf(whole.home.shelf, from, query.locale, library));
  }
  if (whole.kind !== "talk") return fromRow(whole, from);
  const { hits } = search(query, library);
  const shown = new Set(talksOf(whole).map(({ id }) => id));
  const others = onlyTalks(hits.filter(({ entry }) => !shown.has(entry.talk.id)));
  if (others.length === 0) return whole; // The notes have changed.
  const rest = { ...list(query, others.map(shownHit)), kind: "talks", isSought: true } as const;
  return fromRow({ ...rest, isRest: true }, from);
}

/** Of what the notes say of a meetup itself, above its programme. */
const mostOfMeetup = 3;

/** Whether a question holds more than names; a quoted phrase may be made of words that are not searched by. */
function isAboutSomething({ text, phrases }: Query): boolean {
  return hasContent(text) || phrases.some((phrase) => text.includes(phrase));
}

/** Answers a question about something. */
function find(query: Question, library: Library): Answer {
  const { catalogue } = library;
  const [meetup] = meetupsWithin(query, catalogue);
  if (meetup && query.intent === "meetup") return meetupAnswer(query, [meetup], catalogue);
  const result = search(query, library);
  const { hits } = result;
  const [best, ...others] = asksWho(query) ? namedFirst(hits, query) : hits;
  const listed = sectionAnswer(query, result, catalogue);
  if (listed) return listed;
  if (best && query.intent === "meetup") {
    return ofMeetupsMeant(query, [best, ...others], catalogue);
  }
  if (best && query.intent === "people") {
    return speakers(query, [best, ...others], result.missing);
  }
  if (best && others.length > 0 && asksForList(query)) return talksAnswer(query, result);
  if (best && asksForMeetup(query, [best, ...others])) {
    return ofMeetupsMeant(query, [best, ...others], catalogue);
  }
  if (!best) {
    const asked = withoutPlace(query, result, library);
    return asked ? find(asked, library) : withoutTalk(query, result, library);
  }
  return bestAnswer(query, [best, ...others], result, library);
}

/** The best of what was found, unless that misses the point. */
function bestAnswer(
  query: Question,
  hits: readonly [Hit, ...Hit[]],
  result: SearchResult,
  library: Library,
): Answer {
  const [best] = hits;
  const missing = missingOf(best, result);
  const refused = offThePoint(best, missing, query, library);
  return refused ? nothingAnswer(query, library, refused) : talkAnswer(query, hits, missing);
}

/** All talks that were found. */
function talksAnswer(query: Question, { hits, missing }: SearchResult): Answer {
  return {
    ...missedByAll(missing, query, hits),
    ...list(query, inOrder(query, eachOnce(talksFound(hits)), ({ entry }) => entry).map(shownHit)),
    kind: "talks",
    isSought: true,
  };
}

/** The talks of what was found; where a page holds far more of the question than any, those that it lists. */
function talksFound(hits: readonly Hit[]): readonly Hit[] {
  const talks = onlyTalks(hits);
  const most = Math.max(...talks.map(({ coverage }) => coverage));
  const page = hits.find(
    ({ entry, coverage }) => entry.talk.isNote && ranking.asWell.held * coverage > most,
  );
  const listed = talks.filter(({ entry }) => entry.talk.file === page?.entry.talk.file);
  return listed.length > 0 ? listed : asWell(talks, most);
}

/** Beside several that hold most of what was asked, those that hold far less are on something else. */
function asWell(talks: readonly Hit[], most: number): readonly Hit[] {
  const held = talks.filter(({ coverage }) => coverage >= ranking.asWell.held * most);
  return held.length > 1 ? held : talks;
}

/**
 * What a hit lacks of the question: of one that was put first, what the first one holds counts, too; of a section of a page,
 * what its others hold is not lacking.
 */
function missingOf(hit: Hit, { hits, missing }: SearchResult): readonly string[] {
  const [first = hit] = hits;
  const { isNote, file } = hit.entry.talk;
  const ofPage = hits.filter(({ entry: { talk } }) => isNote && talk.file === file);
  const held = new Set(
    [hit, ...ofPage].flatMap(({ matches }) => matches.map(({ asked }) => asked)),
  );
  const asked = [...missing, ...first.matches.map((match) => match.asked)];
  return [...new Set(asked)].filter((word) => !held.has(word));
}

/** The facts of the likeliest meetup where one is asked for, else all that are meant. */
function ofMeetupsMeant(
  query: Question,
  hits: readonly [Hit, ...Hit[]],
  catalogue: Catalogue,
): Answer {
  const meetups = likeliestMeetups(hits);
  const asksForOne = asksForFact(query) || query.intent === "link";
  const answer = (asksForOne ? meetupAnswer : meetupsAnswer)(query, meetups, catalogue);
  const [{ id }] = meetups;
  const page = hits.find(({ entry: { talk, meetup } }) => talk.isNote && meetup.id === id);
  if (answer.kind !== "meetup" || !page) return answer;
  return { ...answer, points: pickPoints(page, query).slice(0, mostOfMeetup) };
}

/** No talk holds the words, but the meetup or the person may be known: 「PaaS勉強会はどこの駅？」. */
function withoutTalk(query: Question, { refusal }: SearchResult, library: Library): Answer {
  const { catalogue } = library;
  const [meetup] = meetupsWithin(query, catalogue);
  if (meetup && asksForFact(query) && !asksForTalk(query))
    return meetupAnswer(query, [meetup], catalogue);
  const page = meetup && attended.test(query.question) && pageOf(meetup, catalogue);
  if (page) return talkAnswer({ ...query, shape: { kind: "count", unit: "人" } }, [plainHit(page)]);
  if (query.filters.people && query.intent === "who") return browse(query, library);
  const isNamed = Object.keys(query.filters).length > 0;
  if (isNamed && saysOnlyKind(query.text)) return browse(query, library);
  return nothingAnswer(query, library, refusal);
}

const attended = new RegExp(attendance, "iu");

/** What the notes say of a meetup itself. */
function pageOf({ id }: Meetup, { entries }: Catalogue): CataloguedTalk | undefined {
  return entries.find(({ talk, meetup }) => talk.isNote && meetup.id === id);
}
