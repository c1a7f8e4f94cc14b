import type { Answer, Limits } from "../answer/answer.ts";
import type { ShownMeetup } from "../answer/shown-talk.ts";
import { shortName } from "../catalogue/short-name.ts";
import { askedFact } from "./asked-fact.ts";
import type { Texts } from "./text-table.ts";

/** What the notes of a talk, or of all in a list, do not have of the question; empty where they have all of it. */
export function missingLine({ kind, missing = [] }: Answer, texts: Texts): string {
  if (missing.length === 0) return "";
  return kind === "talk" ? texts.missing(...missing) : texts.missingInAll(...missing);
}

/**
 * What a quiet line says of a question: which other meetups it may mean, and how its filters were read; empty
 * where there is nothing to say.
 */
export function understoodLine(answer: Answer, texts: Texts): string {
  const { understood } = answer;
  const others = answer.kind === "meetup" && !askedFact(answer, texts) ? (answer.others ?? []) : [];
  return [
    ...(others.length > 0
      ? [texts.alsoMeetups(others.map((one) => meetupName(one, texts)).join(texts.comma))]
      : []),
    ...(understood ? filtersLine(understood, texts) : []),
  ].join(" ");
}

function meetupName({ title, date }: ShownMeetup, texts: Texts): string {
  return date ? `${title} (${texts.date(date)})` : title;
}

function filtersLine(
  { limits: limited, misunderstood }: NonNullable<Answer["understood"]>,
  texts: Texts,
): readonly string[] {
  const limits = limitsOf(limited, texts);
  const { shared = [] } = limited;
  return [
    ...shared.map(texts.namesakes),
    ...(limits.length > 0 ? [texts.limitedTo(limits.join(" · "))] : []),
    ...(misunderstood.length > 0 ? [texts.misunderstood(misunderstood.join(texts.comma))] : []),
  ];
}

function limitsOf(limited: Limits, texts: Texts): readonly string[] {
  const { limits, links, comma } = texts;
  const { people, meetups, year, after, before, lang, has } = limited;
  const [meetup, ...more] = meetups ?? [];
  return [
    people && limits.person(people.map(shortName).join(comma)),
    meetup && limits.meetup(meetup, more.length),
    year !== undefined && limits.year(year),
    ...(after === before
      ? [after && texts.date(after)]
      : [after && limits.after(texts.date(after)), before && limits.before(texts.date(before))]),
    lang && limits.language[lang],
    has && limits.has(has.map((kind) => links[kind]).join(comma)),
  ].filter((limit): limit is string => typeof limit === "string");
}
