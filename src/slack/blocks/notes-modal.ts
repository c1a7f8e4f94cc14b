import type { KnownBlock, ModalView } from "@slack/types";
import type { TalkNotes } from "../../answer/answer.ts";
import type { Choice } from "../../card/action.ts";
import type { Part } from "../../card/card.ts";
import { notesCard } from "../../card/card-of.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { context } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { headingBlocks, partBlocks } from "./card-blocks.ts";
import { modal } from "./modal.ts";
import { richPoints } from "./rich-points.ts";

/** Blocks of points on a page, which should not be endless. */
const blocksOnPage = 4;
/** Longest point. */
const pointLength = 2900;

/** The window with the whole outline of a talk, one page of it; the last one for a page beyond. */
export function notesModal(notes: TalkNotes, page: number, locale: Locale): ModalView {
  const texts = textsIn(locale);
  const { parts, actions } = notesCard(notes, texts);
  const all = parts.flatMap((part) => blocksOf(part, locale));
  const pages = Math.max(1, Math.ceil(all.length / blocksOnPage));
  const shown = Math.min(page, pages - 1);
  const to = (label: string, page: number): Choice => ({
    label,
    action: { kind: "page", id: notes.talk.id, page },
  });
  const turns = [
    ...(shown > 0 ? [to(texts.previousPage, shown - 1)] : []),
    ...(shown < pages - 1 ? [to(texts.nextPage, shown + 1)] : []),
  ];
  const blocks: KnownBlock[] = [
    ...parts.flatMap((part) => (part.kind === "heading" ? headingBlocks(part) : [])),
    ...partBlocks(
      parts.filter(({ kind }) => kind === "links"),
      locale,
    ),
    ...all.slice(shown * blocksOnPage, (shown + 1) * blocksOnPage),
    ...(pages > 1 ? context(texts.page(shown + 1, pages)) : []),
    ...buttonRow(turns, locale),
    ...buttonRow(actions, locale, "beside-"),
  ];
  return modal(texts.notesTitle, blocks, locale);
}

function blocksOf(part: Part, locale: Locale): readonly KnownBlock[] {
  if (part.kind === "heading" || part.kind === "links") return [];
  if (part.kind !== "points") return partBlocks([part], locale);
  return richPoints(part, pointLength);
}
