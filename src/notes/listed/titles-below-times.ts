/** Talks below headings that say only when and where: `## 10:35 Room A`, and below it the title as a link. */
import { stripMarks } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import { mayBeTitle } from "../groups/title-evidence.ts";
import { readLinks } from "../links/talk-links.ts";
import type { Block, RichText } from "../markdown/block.ts";
import { pointsOf } from "../parts/points.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { sectionRole } from "../words/section-role.ts";

/** The titles that stand by themselves below such headings, where there are several; nobody is named there. */
export function titlesBelowTimes(
  file: string,
  sections: readonly Section[],
): readonly ListedTalk[] {
  const timed = sections.filter(saysWhenAlone);
  const titled = timed.filter(({ blocks: [first] }) => titleIn(first) !== undefined);
  if (titled.length < fewest || titled.length * 2 < timed.length) return [];
  return timed.flatMap(({ blocks }) => talksIn(file, blocks));
}

/** One may be anything. */
const fewest = 2;

function saysWhenAlone({ heading }: Section): boolean {
  if (!heading) return false;
  const { rest, marked } = stripMarks(heading.content.text);
  return marked && (rest === "" || sectionRole(rest) === "group");
}

/** Each title with what stands below it. */
function talksIn(file: string, blocks: readonly Block[]): readonly ListedTalk[] {
  const places = blocks.flatMap((block, at) => (titleIn(block) === undefined ? [] : [at]));
  return places.map((at, which) => {
    const [head, ...below] = blocks.slice(at, places[which + 1]) as [Block, ...Block[]];
    const title = titleIn(head) ?? "";
    const lines = head.kind === "paragraph" ? [head.content] : [];
    const links = readLinks(lines, below);
    return {
      ...{ file, line: head.line, title, heading: title, speakers: [] },
      links: links.filter(({ url }) => /^https?:/iu.test(url)),
      points: below.flatMap(pointsOf),
      targets: links.map(({ url }) => url).filter((url) => !/^\w+:/u.test(url)),
    };
  });
}

function titleIn(block: Block | undefined): string | undefined {
  if (block?.kind !== "paragraph" || !isSetOff(block.content)) return undefined;
  const title = stripMarks(block.content.text).rest;
  return mayBeTitle(title) ? title : undefined;
}

/** Is a line all link, and no bare address? */
function isSetOff({ text, links: [link, ...others] }: RichText): boolean {
  return link !== undefined && others.length === 0 && link.text === text && link.url !== text;
}
