/** What comes after or before that which was shown: rows of a list, or a talk. */
import { understand } from "../../question/understand.ts";
import type { Library } from "../../search/index/library.ts";
import type { Query } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import type { Answer } from "../answer.ts";
import { listAll } from "../answer-query.ts";
import { fromRow } from "../page.ts";
import { shownTalk } from "../shown.ts";
import { inMessage } from "../stretch.ts";
import { isList } from "../subject.ts";
import { lookUp } from "./look-up.ts";
import { nothingMore, pointsFor, talkAgain, talkById } from "./told-again.ts";
import type { Topic } from "./topic.ts";

const shownOthers = 3;

/** The rows after or before those shown; nothing where the list has none. */
export function turnPage(query: Query, topic: Topic, library: Library, step: 1 | -1): Answer {
  const from = topic.from + step * inMessage;
  const beside = besideMeetup(query, topic, library, step);
  if (from < 0) return beside ?? nothingMore(query, "no-earlier");
  const list = listAgain(topic, query, library, from);
  if (!list) return nothingMore(query, "lost"); // The notes have changed.
  return firstOf(list) === from ? list : (beside ?? nothingMore(query, "no-more"));
}

/** Of a meetup whose talks are all shown, the one held before or after it. */
function besideMeetup(
  { locale }: Query,
  { kind, talkIds: [shown] }: Topic,
  { catalogue }: Library,
  step: 1 | -1,
): Answer | undefined {
  const date = talkById(shown, catalogue)?.meetup.date;
  if (kind !== "meetup" || !date) return undefined;
  const isBeside = (other: string) => (step > 0 ? other > date : other < date);
  const others = catalogue.meetups.filter((one) => one.date !== undefined && isBeside(one.date));
  const byDay = others.toSorted(
    ({ date: a = "" }, { date: b = "" }) => step * (Number(a > b) - Number(a < b)),
  );
  const [nearest] = byDay;
  const answer = nearest && lookUp(nearest.id, catalogue, locale);
  return answer && fromRow(answer, 0);
}

function listAgain(topic: Topic, { locale, today }: Query, library: Library, from: number) {
  const { question, id = "" } = topic;
  if (question !== "") {
    const query = understand(question, library, locale, today);
    return listAll({ ...query, locale }, library, from);
  }
  const list = lookUp(id, library.catalogue, locale);
  return list && fromRow(list, from);
}

function firstOf(answer: Answer): number {
  if (answer.kind === "shelf") return answer.home.from;
  return isList(answer) ? answer.from : 0;
}

/** The talk after or before the one shown: of the list that was shown, or of all that the question finds. */
export function neighbour(query: Query, topic: Topic, library: Library, step: 1 | -1): Answer {
  const { catalogue } = library;
  const found =
    topic.kind === "talk"
      ? search(understand(topic.question, library, query.locale, query.today), library).hits.map(
          ({ entry }) => entry.talk.id,
        )
      : [];
  const order = [...new Set([...topic.talkIds, ...found])];
  const at = order.indexOf(topic.shown ?? "") + step;
  const [entry, ...others] = order
    .slice(Math.max(0, at))
    .flatMap((id) => talkById(id, catalogue) ?? []);
  if (at < 0) return nothingMore(query, "no-earlier");
  if (!entry) return nothingMore(query, "no-more");
  const points = pointsFor(topic.question, entry, library, query);
  return {
    ...talkAgain(query, topic, shownTalk(entry, points)),
    others: others.slice(0, shownOthers).map((one) => shownTalk(one)),
  };
}
