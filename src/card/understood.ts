import type { Answer, Understood } from "../answer/answer.ts";
import type { Meetup } from "../notes/meetup.ts";
import { askedFact, personName } from "./facts.ts";
import type { Texts } from "./text-table.ts";

/**
 * What a quiet line says of a question: what of it no talk answers, what else it may mean, and how its
 * filters were read; empty where there is nothing to say.
 */
export function understoodLine(answer: Answer, texts: Texts): string {
  const { missing = [], understood } = answer;
  const others = answer.kind === "meetup" && !askedFact(answer, texts) ? (answer.others ?? []) : [];
  return [
    ...(missing.length > 0 ? [texts.missing(missing.join(texts.comma))] : []),
    ...(others.length > 0 ? [texts.alsoMeetups(others.map(meetupName).join(texts.comma))] : []),
    ...(understood ? filtersLine(understood, texts) : []),
  ].join(" ");
}

function meetupName({ title, date }: Meetup): string {
  return date ? `${title} (${date})` : title;
}

function filtersLine(understood: Understood, texts: Texts): readonly string[] {
  const limits = limitsOf(understood, texts);
  const { misunderstood, shared = [] } = understood;
  return [
    ...shared.map(texts.namesakes),
    ...(limits.length > 0 ? [texts.limitedTo(limits.join(" · "))] : []),
    ...(misunderstood.length > 0 ? [texts.misunderstood(misunderstood.join(texts.comma))] : []),
  ];
}

function limitsOf({ filters }: Understood, { limits, links, comma }: Texts): readonly string[] {
  const { people, meetups, year, after, before, lang, has } = filters;
  const [meetup, ...more] = meetups ?? [];
  return [
    people && limits.person(people.map(personName).join(comma)),
    meetup && limits.meetup(meetup.title, more.length),
    year !== undefined && limits.year(year),
    after !== undefined && limits.after(after),
    before !== undefined && limits.before(before),
    lang && limits.language[lang],
    has && limits.has(has.map((kind) => links[kind]).join(comma)),
  ].filter((limit): limit is string => typeof limit === "string");
}
