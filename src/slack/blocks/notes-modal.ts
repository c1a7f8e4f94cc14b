import type { KnownBlock, ModalView } from "@slack/types";
import { talkFacts } from "../../card/facts.ts";
import type { Locale } from "../../card/text-table.ts";
import { textsIn } from "../../card/texts.ts";
import type { CataloguedTalk } from "../../catalogue/catalogue.ts";
import type { Point } from "../../notes/meetup.ts";
import { context, header, sections } from "./blocks.ts";
import { button } from "./buttons.ts";
import { modal } from "./modal.ts";
import { escapedLine } from "./outside-text.ts";
import { pointLine } from "./point-line.ts";

/** Sections of a page; each holds up to 3,000 characters, and a page should not be endless. */
const sectionsOnPage = 4;

/** The window with the whole outline of a talk, one page of it; the last one for a page beyond. */
export function notesModal(entry: CataloguedTalk, page: number, locale: Locale): ModalView {
  const texts = textsIn(locale);
  const { talk } = entry;
  const all = sections(talk.points.flatMap((point) => outlineLines(point, 0)));
  const pages = Math.max(1, Math.ceil(all.length / sectionsOnPage));
  const shown = Math.min(page, pages - 1);
  const errand = { locale, id: talk.id, question: "" };
  const turns = [
    ...(shown > 0 ? button("page-back", texts.previousPage, { ...errand, page: shown - 1 }) : []),
    ...(shown < pages - 1 ? button("page-on", texts.nextPage, { ...errand, page: shown + 1 }) : []),
  ];
  const blocks: KnownBlock[] = [
    header(talk.title),
    ...context(
      talkFacts(entry, texts)
        .map((fact) => escapedLine(fact, 290))
        .join(" · "),
    ),
    ...all.slice(shown * sectionsOnPage, (shown + 1) * sectionsOnPage),
    ...(all.length === 0 ? sections([texts.noNotes]) : []),
    ...(pages > 1 ? context(texts.page(shown + 1, pages)) : []),
    ...(turns.length > 0 ? [{ type: "actions" as const, elements: turns }] : []),
  ];
  return modal(texts.notesTitle, blocks, locale);
}

function outlineLines(point: Point, depth: number): readonly string[] {
  return [
    pointLine({ ...point, depth }, [], 2900),
    ...point.children.flatMap((child) => outlineLines(child, depth + 1)),
  ];
}
