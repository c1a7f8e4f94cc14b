import type { CataloguedTalk } from "../catalogue/catalogue.ts";
import type { Hit } from "../search/hit.ts";
import type { Query } from "../search/query.ts";
import { ranking } from "../search/ranking.ts";
import { foldName } from "../text/fold-name.ts";

/** Titles shorter than this are words that people also ask about: 「Kubernetes の登壇者」. */
const shortestTitle = 12;

/**
 * For who asks for people: the talks that name somebody come first, as far as they hold more than the best, or
 * nearly as much. Who names a talk asks for its own speaker, whether the notes tell or not.
 */
export function namedFirst(hits: readonly Hit[], query: Query): readonly Hit[] {
  const [best] = hits;
  const { asWell } = ranking;
  if (!best || isNamed(best.entry, query)) return hits;
  const least = asWell.held * Math.max(...hits.map(({ coverage }) => coverage));
  const isFirst = ({ entry, coverage, score }: Hit) =>
    entry.people.length > 0 &&
    (coverage > best.coverage || (coverage >= least && score >= asWell.scored * best.score));
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))];
}

/** Whether a question names a talk: who asks for its speaker asks for no others. */
export function isNamed({ talk }: CataloguedTalk, { question }: Query): boolean {
  const title = foldName(talk.title);
  return title.length >= shortestTitle && foldName(question).includes(title);
}
