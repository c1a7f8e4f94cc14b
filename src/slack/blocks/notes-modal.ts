import type { KnownBlock, ModalView } from "@slack/types";
import type { TalkNotes } from "../../answer/answer.ts";
import type { Choice } from "../../card/action.ts";
import type { Part } from "../../card/card.ts";
import { notesCard } from "../../card/card-of.ts";
import { textsIn } from "../../card/texts.ts";
import type { Locale } from "../../search/query.ts";
import { context, sections } from "./blocks.ts";
import { buttonRow } from "./buttons.ts";
import { headingBlocks, partBlocks } from "./card-blocks.ts";
import { modal } from "./modal.ts";
import { pointLine } from "./point-line.ts";

/** Sections of a page; each holds up to 3,000 characters, and a page should not be endless. */
const sectionsOnPage = 4;
/** Longest point, which must fit a section. */
const pointLength = 2900;

/** The window with the whole outline of a talk, one page of it; the last one for a page beyond. */
export function notesModal(notes: TalkNotes, page: number, locale: Locale): ModalView {
  const texts = textsIn(locale);
  const { parts, actions } = notesCard(notes, texts);
  const all = parts.flatMap((part) => sectionsOf(part, locale));
  const pages = Math.max(1, Math.ceil(all.length / sectionsOnPage));
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
    ...all.slice(shown * sectionsOnPage, (shown + 1) * sectionsOnPage),
    ...(pages > 1 ? context(texts.page(shown + 1, pages)) : []),
    ...buttonRow(turns, locale),
    ...buttonRow(actions, locale, "beside-"),
  ];
  return modal(texts.notesTitle, blocks, locale);
}

function sectionsOf(part: Part, locale: Locale): readonly KnownBlock[] {
  if (part.kind === "heading" || part.kind === "links") return [];
  if (part.kind !== "points") return partBlocks([part], locale);
  return sections(part.points.map((point) => pointLine(point, part, pointLength)));
}
