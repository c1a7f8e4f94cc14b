import type { Catalogue } from "../catalogue/catalogue.ts";
import { findLinked } from "../catalogue/find-linked.ts";
import type { Locale } from "../search/query.ts";
import type { MeetupAnswer, TalkAnswer } from "./answer.ts";
import { lookUp } from "./follow-up/look-up.ts";

/** What a web address can be the page, slides or video of. */
export type Linked = TalkAnswer | MeetupAnswer;

/** The meetup or the talk whose page, slides or video an address is: see {@link findLinked}. */
export function linkedBy(url: string, catalogue: Catalogue, locale: Locale): Linked | undefined {
  const found = findLinked(url, catalogue);
  if (!found) return undefined;
  const { id } = found.kind === "meetup" ? found.meetup : found.entry.talk;
  const answer = lookUp(id, catalogue, locale);
  return answer?.kind === "talk" || answer?.kind === "meetup" ? answer : undefined;
}
