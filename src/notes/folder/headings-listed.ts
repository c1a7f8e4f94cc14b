import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import type { Section } from "../forms/section.ts";
import type { TalkSections } from "../talks/talk-sections.ts";
import type { Shown } from "./found-in-groups.ts";

/**
 * What a file shows, with the headings that are called as a talk of its lists is: below them stand the notes of that talk,
 * whatever else speaks for or against them. The first heading is the file's own.
 */
export function withHeadingsListed<S extends Shown>(shown: S): S {
  const titles = new Set(
    shown.listed
      .filter(({ speakers }) => speakers.length > 0)
      .map(({ title }) => lettersAndDigits(title)),
  );
  const { header, rest, talks } = shown.found;
  const [first, ...more] = header;
  const [before, behind] = [takeTalks(more, titles), takeTalks(rest, titles)];
  const taken = [...before.talks, ...behind.talks];
  if (!first || taken.length === 0) return shown;
  const all = [...talks, ...taken].toSorted((a, b) => a.own.line - b.own.line);
  return {
    ...shown,
    found: {
      ...shown.found,
      header: [first, ...before.left],
      rest: behind.left,
      talks: all,
      shape: "meetup",
    },
  };
}

/** The sections under such a heading, deeper ones with it, and those that are left. */
function takeTalks(
  sections: readonly Section[],
  titles: ReadonlySet<string>,
): { readonly talks: readonly TalkSections[]; readonly left: readonly Section[] } {
  const talks: (TalkSections & { readonly below: Section[] })[] = [];
  const left: Section[] = [];
  let open: (typeof talks)[number] | undefined;
  for (const section of sections) {
    const title = section.heading?.content.text ?? "";
    if (open && section.depth > open.own.depth) open.below.push(section);
    else if (titles.has(lettersAndDigits(title))) {
      open = { own: section, title, speakers: [], below: [] };
      talks.push(open);
    } else {
      open = undefined;
      left.push(section);
    }
  }
  return { talks, left };
}
