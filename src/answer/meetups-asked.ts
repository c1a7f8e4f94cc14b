/** The meetups that a question asks for by their name or their days. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Meetup } from "../notes/meetup.ts";
import { hasContent, saysOnlyKind } from "../question/content.ts";
import { findNamedDate } from "../question/named/named-date.ts";
import type { Question } from "../question/question.ts";
import type { Query } from "../search/query.ts";
import { isOfDays, passes } from "../search/rank/passes.ts";

/**
 * The meetups that are asked for by their days and nothing else, newest first: 「2019年11月の勉強会」,
 * "meetups in 2019". Undefined where it asks for something else, or there were none.
 */
export function meetupsAsked(
  query: Question,
  catalogue: Catalogue,
): readonly [Meetup, ...Meetup[]] | undefined {
  const { intent, filters, spans } = query;
  const { year, after, before, meetups, people } = filters;
  const isOfPeriod = year !== undefined || after !== undefined || before !== undefined;
  const namesDay = spans.some(({ kind, text }) => kind === "meetup" && findNamedDate(text));
  if (intent !== "meetup" || people || !(isOfPeriod || namesDay) || isAbout(query))
    return undefined;
  const among = meetups ? meetupsWithin(query, catalogue) : catalogue.meetups;
  const [first, ...others] = among.filter((meetup) => isOfDays(meetup, filters));
  return first && [first, ...others];
}

/** Whether a topic is asked for as well. */
function isAbout({ text }: Query): boolean {
  const topic = text.replace(/\b(?:meet-?ups|events|conferences)\b/giu, " ");
  return hasContent(topic) && !saysOnlyKind(topic);
}

/** The meetups that a question names, as far as the filters typed beside them leave a talk of theirs. */
export function meetupsWithin(
  { filters, filtered }: Query,
  { talks }: Catalogue,
): readonly Meetup[] {
  const { meetups = [], ...limits } = filters;
  if (!filtered || Object.keys(limits).length === 0) return meetups;
  return meetups.filter(({ id }) =>
    talks.some((entry) => entry.meetup.id === id && passes(entry, limits)),
  );
}
