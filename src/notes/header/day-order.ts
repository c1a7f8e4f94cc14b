/** Whether `05/06/2031` is the fifth of June: the other days of the file say so, or the language of its labels. */
import { findDate, findDayFirst } from "../../text/calendar-date.ts";
import { rememberingEach } from "../../text/remembering.ts";
import type { Section } from "../forms/section.ts";
import type { Block } from "../markdown/block.ts";
import { isOfDayFirstLanguage } from "../words/labels.ts";

/** The day that the text names, where need be in the order of the file. */
export function dayInOrder(text: string, sections: readonly Section[]): string | undefined {
  const found = findDate(text) ?? (slashed.test(text) ? undated(text, sections) : undefined);
  return found?.date;
}

function undated(text: string, sections: readonly Section[]) {
  return isDayFirst(sections) ? findDayFirst(text) : undefined;
}

const slashed = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]20\d\d(?!\d)/u;

/** Is no second number above 12, and a first one, or is a label of a language that writes so? */
const isDayFirst = rememberingEach((sections: readonly Section[]): boolean => {
  const texts = sections.flatMap(({ heading, blocks }) => [
    heading?.content.text ?? "",
    ...blocks.flatMap(textsOf),
  ]);
  const days = texts.flatMap((text) => {
    const [, first, second] = slashed.exec(text.slice(0, longest)) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  if (days.some(({ second }) => second > 12)) return false;
  return days.some(({ first }) => first > 12) || texts.some(isLabelled);
});

function isLabelled(text: string): boolean {
  const [word = ""] = text.slice(0, longest).split(/\s?[:：]/u);
  return isOfDayFirstLanguage(word);
}

/** Days and labels stand at the beginning of a line. */
const longest = 200;

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return block.content.text.split("\n");
    case "list":
      return block.items.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    case "table":
      return [block.header, ...block.rows.map(({ cells }) => cells)].flat().map(({ text }) => text);
    default:
      return [];
  }
}
