import type { Meetup, Speaker, Talk } from "../../src/notes/meetup.ts";

/** A meetup with what a test says of it. */
export function meetup(given: Partial<Meetup> & { title: string }): Meetup {
  return { id: given.title, aliases: [], links: [], talks: [], ...given };
}

/** A talk by the speakers given as `@handle`, `Name (@handle)` or `Name`. */
export function talk(title: string, ...speakers: readonly string[]): Talk {
  return {
    id: title,
    file: `${title}.md`,
    line: 1,
    title,
    heading: title,
    speakers: speakers.map(speaker),
    links: [],
    points: [],
  };
}

function speaker(text: string): Speaker {
  const [, name, handle] = /^([^@]*?) ?\(?(?:@([\w.]+)\)?)?$/u.exec(text) ?? [];
  return { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
}
