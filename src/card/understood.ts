import type { Answer, Limits } from "../answer/answer.ts";
import { personName } from "./names.ts";
import type { Texts } from "./text-table.ts";

/** How the filters of a question were read, in one line; empty where it had none. */
export function understoodLine({ understood }: Answer, texts: Texts): string {
  if (!understood) return "";
  const limits = limitsOf(understood.limits, texts);
  const { misunderstood } = understood;
  const { shared = [] } = understood.limits;
  return [
    ...shared.map(texts.namesakes),
    ...(limits.length > 0 ? [texts.limitedTo(limits.join(" · "))] : []),
    ...(misunderstood.length > 0 ? [texts.misunderstood(misunderstood.join(texts.comma))] : []),
  ].join(" ");
}

function limitsOf(limited: Limits, texts: Texts): readonly string[] {
  const { limits, links, comma } = texts;
  const { person, people, meetups, year, after, before, lang, has } = limited;
  const [meetup, ...more] = meetups ?? [];
  return [
    person && limits.person(personName(person)),
    people && limits.person(people.map(personName).join(comma)),
    meetup && limits.meetup(meetup, more.length),
    year !== undefined && limits.year(year),
    after !== undefined && limits.after(texts.date(after)),
    before !== undefined && limits.before(texts.date(before)),
    lang && limits.language[lang],
    has && limits.has(has.map((kind) => links[kind]).join(comma)),
  ].filter((limit): limit is string => typeof limit === "string");
}
