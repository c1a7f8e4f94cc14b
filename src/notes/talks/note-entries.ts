/** A page without talks, divided into what is found by itself: each section by its own heading. */
import { bareLine } from "../forms/bare-line.ts";
import { type Section, withoutHeading } from "../forms/section.ts";
import type { Point } from "../meetup.ts";
import { readPoints } from "../parts/points.ts";
import type { TalkDraft } from "../parts/talk-draft.ts";
import { sectionRole } from "../words/section-role.ts";
import { withItems } from "./item-sections.ts";
import { linksOf } from "./talk.ts";

/**
 * The page, and behind it each of its sections that has text of its own, in order: every line is in one of them. The
 * innermost heading above a text is the title; those above it stand in `heading`, to be found by too. 「まとめ」 and the like
 * say nothing alone, and stay with what they stand in. A page that is nothing but its sections holds their titles.
 *
 * @param page All of it as one note.
 */
export function noteEntries(page: TalkDraft, sections: readonly Section[]): readonly TalkDraft[] {
  const outline = sections
    .map((one) => (isTitleOf(page, one) ? withoutHeading(one) : one))
    .flatMap((one) => (isPart(titleOf(one)) ? one : withItems(one, page.title)));
  const { own, entries } = divide(outline);
  const points = readPoints(own);
  const contents = entries.map(
    ({ title, section: { line } }): Point => ({ kind: "bullet", text: title, line, children: [] }),
  );
  return [
    {
      ...page,
      speakers: [],
      links: linksOf(own),
      points: points.length > 0 ? points : contents,
      isNote: true,
    },
    ...entries.map((entry) => draftOf(entry, page.file)),
  ];
}

/** What belongs to the page itself, and its entries. */
function divide(outline: readonly Section[]) {
  const own: Section[] = [];
  const entries: Entry[] = [];
  /** The headings that are open, the innermost last. */
  let above: readonly Above[] = [];
  for (const [at, section] of outline.entries()) {
    const { depth } = section;
    const title = titleOf(section);
    const kind = kindOf(section, outline[at + 1]);
    if (kind !== "text") above = above.filter((one) => one.depth < depth);
    const holder = above.at(-1)?.text ?? own;
    const text = kind === "entry" ? [withoutHeading(section)] : holder;
    if (kind === "entry") entries.push({ title, section, above, text });
    if (kind === "text" || kind === "part") holder.push(section);
    if (kind !== "text") above = [...above, { title, depth, text }];
  }
  return { own, entries };
}

/** Text alone, a part of what stands above it, a heading that only stands above others, or an entry. */
function kindOf(section: Section, next: Section | undefined): "text" | "part" | "above" | "entry" {
  const title = titleOf(section);
  if (title === "") return "text";
  if (isPart(title)) return "part";
  return section.blocks.length === 0 && (next?.depth ?? 0) > section.depth ? "above" : "entry";
}

function isTitleOf({ line, heading }: TalkDraft, section: Section): boolean {
  return section.line === line && titleOf(section) === heading;
}

interface Above {
  readonly title: string;
  readonly depth: number;
  /** Where what stands below it and is no entry goes. */
  readonly text: Section[];
}

interface Entry {
  readonly title: string;
  readonly section: Section;
  readonly above: readonly Above[];
  readonly text: readonly Section[];
}

function draftOf({ title, section, above, text }: Entry, file: string): TalkDraft {
  return {
    file,
    line: section.line,
    title: bareLine(title) || title,
    heading: [...above.map((one) => one.title), title].join(" / "),
    speakers: [],
    links: linksOf([{ ...section, blocks: [] }, ...text]),
    points: readPoints(text),
    isNote: true,
  };
}

function titleOf({ heading }: Section): string {
  const text = heading?.content.text.replaceAll("\n", " ") ?? "";
  return text.replace(/(?<=[^\s\p{Pd}:：|]) ?[\p{Pd}:：|]$/u, ""); // Of 「Title - <link>」.
}

/** 「まとめ」, "Links", "Questions": of which talk or meetup, says what it stands in. */
function isPart(title: string): boolean {
  const role = sectionRole(title);
  return role === "interlude" || role === "aftermath";
}
