import type { KnownBlock, ModalView, RichTextElement } from "@slack/types";
import type { TalkNotes } from "../../answer/shown-talk.ts";
import type { Choice } from "../../card/action.ts";
import type { Part } from "../../card/card.ts";
import { notesCard } from "../../card/card-of.ts";
import { present, sideBySide } from "../../card/facts.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { context, divider } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { partBlocks } from "./card-blocks.ts";
import { modal } from "./modal.ts";
import { escapedLine, lineLength } from "./outside-text.ts";
import { richPoints } from "./rich-points.ts";

/** Blocks of points on a page, which should not be endless. */
const blocksOnPage = 4;
/** Longest point. */
const pointLength = 2900;

/** Where the window is opened: at one of its pages, the last one for a page beyond, or at the line that answers. */
interface Opened {
  readonly page?: number;
  /** Of the notes, what answers. */
  readonly line?: number | undefined;
}

/** The window with the whole outline of a talk, one page of it. */
export function notesModal(notes: TalkNotes, { page, line }: Opened, locale: Locale): ModalView {
  const texts = textsIn(locale);
  const { talk, place, after } = notes;
  const placeLine = sideBySide(
    present([place && texts.talkOf(place.at, place.of), after && texts.thenComes(after.title)]),
  );
  const { parts, actions } = notesCard(
    { ...notes, talk: { ...talk, points: withPassage(talk.points, line) } },
    texts,
  );
  const all = parts.flatMap((part) => blocksOf(part, locale));
  const pages = Math.max(1, Math.ceil(all.length / blocksOnPage));
  const meant = page ?? Math.floor(Math.max(0, all.findIndex(hasPassage)) / blocksOnPage);
  const shown = Math.min(meant, pages - 1);
  const onPage = all.slice(shown * blocksOnPage, (shown + 1) * blocksOnPage);
  const to = (label: string, page: number): Choice => ({
    label,
    action: { kind: "page", id: talk.id, page, ...(line !== undefined && { line }) },
  });
  const turns = [
    ...(shown > 0 ? [to(texts.previousPage, shown - 1)] : []),
    ...(shown < pages - 1 ? [to(texts.nextPage, shown + 1)] : []),
  ];
  const blocks: KnownBlock[] = [
    ...partBlocks(
      parts.filter(({ kind }) => kind === "heading" || kind === "links"),
      locale,
    ),
    ...onPage,
    ...(pages > 1 ? context(texts.page(shown + 1, pages)) : []),
    ...buttonRow(turns, locale),
    ...(place ? [divider, ...context(escapedLine(placeLine, lineLength))] : []),
    ...buttonRow(actions, locale, "beside-"),
  ];
  return modal(texts.notesTitle, blocks, locale);
}

/** The points with the one of a line, which answers, in bold. */
function withPassage(points: TalkNotes["talk"]["points"], line: number | undefined) {
  return points.map((one) =>
    line !== undefined && one.line === line ? { ...one, isPassage: true as const } : one,
  );
}

/** Whether what answers stands in it: no other point is wholly bold. */
function hasPassage(block: KnownBlock): boolean {
  if (block.type !== "rich_text") return false;
  return block.elements.some(
    (one) =>
      one.type === "rich_text_list" && one.elements.some((item) => item.elements.every(isBold)),
  );
}

function isBold(element: RichTextElement): boolean {
  return "style" in element && element.style?.bold === true;
}

function blocksOf(part: Part, locale: Locale): readonly KnownBlock[] {
  if (part.kind === "heading" || part.kind === "links") return [];
  if (part.kind !== "points") return partBlocks([part], locale);
  return richPoints(part, pointLength);
}
