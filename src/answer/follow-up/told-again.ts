/** Talks told again within a conversation: as the question that it began with finds them, in its language. */
import type { Catalogue, CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Question } from "../../question/question.ts";
import { understand } from "../../question/understand.ts";
import type { Hit } from "../../search/hit.ts";
import type { Library } from "../../search/index/library.ts";
import type { Query } from "../../search/query.ts";
import { search } from "../../search/rank/search.ts";
import type { Nothing } from "../answer.ts";
import { outline, shownPoint } from "../points/outline.ts";
import { pickPoints } from "../points/pick-points.ts";
import { isLinkLine } from "../points/telling-points.ts";
import type { ShownPoint, ShownTalk } from "../shown-talk.ts";
import type { Topic } from "./topic.ts";

/** Points shown of a talk that is asked about in detail. */
const mostDetails = 30;

/** An answer of this talk. */
export function talkAgain({ locale }: Query, { question }: Topic, best: ShownTalk) {
  return { kind: "talk", question, locale, intent: "topic", best, others: [], total: 1 } as const;
}

/** The points that answer the question which the conversation began with. */
export function pointsFor(
  question: string,
  entry: CataloguedTalk,
  library: Library,
  query: Query,
): readonly ShownPoint[] {
  const hit = hitFor(question, entry, library, query);
  return pickPoints(hit, understoodAs(question, library, query));
}

/** The talk as that question finds it. */
export function hitFor(
  question: string,
  entry: CataloguedTalk,
  library: Library,
  query: Query,
): Hit {
  const { hits } = search(understoodAs(question, library, query), library);
  const unmatched = { entry, score: 0, coverage: 0, passages: [], matches: [] };
  return hits.find((hit) => hit.entry === entry) ?? unmatched;
}

/** The question that the conversation began with, in its language. */
export function understoodAs(
  question: string,
  library: Library,
  { locale, today }: Query,
): Question {
  return understand(question, library, locale, today);
}

/** Nearly all that the notes say of it. */
export function allPoints({ talk }: CataloguedTalk): readonly ShownPoint[] {
  return outline(talk)
    .filter(({ point }) => !isLinkLine(point, talk))
    .slice(0, mostDetails)
    .map(shownPoint);
}

/** That nothing goes on from there, and why. */
export function nothingMore(
  { question, locale }: Query,
  why: NonNullable<Nothing["why"]>,
): Nothing {
  return { kind: "nothing", question, locale, suggestions: [], why };
}

/** The talk with this id, or the notes that are no talk. */
export function talkById(
  id: string | undefined,
  { entries }: Catalogue,
): CataloguedTalk | undefined {
  return entries.find(({ talk }) => talk.id === id);
}
