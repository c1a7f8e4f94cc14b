import type { Answer, Understood } from "../answer/answer.ts";
import { personName } from "./facts.ts";
import type { Texts } from "./text-table.ts";

/** How the filters of a question were read, in one line; empty where it had none. */
export function understoodLine({ understood }: Answer, texts: Texts): string {
  if (!understood) return "";
  const limits = limitsOf(understood, texts);
  const { misunderstood, shared = [] } = understood;
  return [
    ...shared.map(texts.namesakes),
    ...(limits.length > 0 ? [texts.limitedTo(limits.join(" · "))] : []),
    ...(misunderstood.length > 0 ? [texts.misunderstood(misunderstood.join(texts.comma))] : []),
  ].join(" ");
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
