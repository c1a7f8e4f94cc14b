import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import { outline } from "../points/outline.ts";

/** All that stands in the notes of a talk and around them: who gave it, what it links to, what is said of its meetup. */
export function allText({ talk, meetup, people }: CataloguedTalk): string {
  const called = talk.speakers.flatMap(({ name, handle, company }) => [name, handle, company]);
  const lines = [talk, ...(meetup.notes ?? [])].flatMap(outline).map(({ point }) => point.text);
  return [
    ...[talk.title, talk.heading, meetup.title, ...meetup.aliases, meetup.venue],
    ...[...called, ...people.flatMap(({ names, handles }) => [...names, ...handles])],
    ...[...talk.links, ...meetup.links].flatMap(({ text, url }) => [text, url]),
    ...lines,
  ]
    .filter((text) => text !== undefined)
    .join("\n");
}
