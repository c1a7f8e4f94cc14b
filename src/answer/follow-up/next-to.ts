/** What comes after or before that which was shown: rows of a list, or a talk. */
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
import { nothingMore, pointsFor, talkAgain, talkById, understoodAs } from "./told-again.ts";
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
  // The newest come first.
  const nearest =
    step > 0
      ? catalogue.meetups.findLast((one) => one.date !== undefined && one.date > date)
      : catalogue.meetups.find((one) => one.date !== undefined && one.date < date);
  const answer = nearest && lookUp(nearest.id, catalogue, locale);
  return answer && fromRow(answer, 0);
}

function listAgain(topic: Topic, query: Query, library: Library, from: number) {
  const { locale } = query;
  const { question, id = "" } = topic;
  if (question !== "") {
    return listAll({ ...understoodAs(question, library, query), locale }, library, from);
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
      ? search(understoodAs(topic.question, library, query), library).hits.map(
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
