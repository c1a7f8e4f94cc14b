/** The first line of notes that have no heading: minutes are typed so, as plain text. */
import { findDate } from "../../text/calendar-date.ts";
import { isDay } from "../../text/day-alone.ts";
import type { Block } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import { labelKinds } from "../words/labels.ts";
import { soundsLikeMeetup } from "../words/meetup-words.ts";
import { isRecordTitle } from "../words/report-words.ts";
import { headingOfFirstLine } from "./bold-heading.ts";

/** With the first line as the title, where there is no heading and it says what meetup this was: `Minutes of the Harbour user group`, 「2031/7/12 例示LT大会」. */
export function withFirstLine(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== "paragraph" || blocks.some(isAboveTalks)) return blocks;
  const [line, next] = splitLines(first.content);
  if (!line || line.links.length > 0 || !isTitle(line.text, next?.text ?? "")) return blocks;
  const { heading, rest } = headingOfFirstLine(first, 1);
  return [heading, ...(rest ? [rest] : []), ...others];
}

/** What stands deeper is a talk, which may be told of below a line as well. */
function isAboveTalks(block: Block): boolean {
  return block.kind === "heading" && block.depth < 4;
}

/** Is it short, no sentence and no label with its value, and does it name a meetup, minutes or a day, or stand above one? */
function isTitle(text: string, below: string): boolean {
  if (text.length > longest || /[。．.!！?？:：、,，]$|です|ます/u.test(text) || isDay(text))
    return false;
  const [word = "", value] = text.split(/\s?[:：]\s/u);
  if (value !== undefined && labelKinds(word).length > 0) return false;
  if (soundsLikeMeetup(text) || isRecordTitle(text) || findDate(text)) return true;
  const day = findDate(below);
  return day?.date !== undefined && day.start < 15 && below.length < longest;
}

const longest = 90;
