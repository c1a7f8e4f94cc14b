import type { Meetup, Point, Talk } from "../../src/notes/meetup.ts";
import { understand } from "../../src/question/understand.ts";
import { buildLibrary, type Library } from "../../src/search/index/library.ts";
import type { TermGroups } from "../../src/search/index/thesaurus.ts";
import { type SearchResult, search } from "../../src/search/rank/search.ts";

/** Points of one line each; a line that is indented is a child of the one above. */
export function talk(title: string, lines: readonly string[] = [], rest: Partial<Talk> = {}): Talk {
  const points: (Point & { children: Point[] })[] = [];
  for (const [index, line] of lines.entries()) {
    const point = { kind: "bullet" as const, text: line.trim(), line: index + 2, children: [] };
    const parent = points.at(-1);
    if (line.startsWith(" ") && parent) parent.children.push(point);
    else points.push(point);
  }
  return {
    id: title,
    file: "f.md",
    line: 1,
    title,
    heading: title,
    speakers: [],
    links: [],
    points,
    ...rest,
  };
}

export function meetup(talks: readonly Talk[], rest: Partial<Meetup> = {}): Meetup {
  return { id: "m", title: "", aliases: [], links: [], talks, ...rest };
}

export function libraryOf(talks: readonly Talk[], terms: TermGroups = []): Library {
  return buildLibrary([meetup(talks)], terms);
}

export function ask(question: string, library: Library): SearchResult {
  return search(understand(question, library, "ja"), library);
}

export function titles(question: string, library: Library): string[] {
  return ask(question, library).hits.map(({ entry }) => entry.talk.title);
}
