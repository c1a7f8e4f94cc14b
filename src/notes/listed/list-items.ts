/** Title and speakers of bullets: those of a list decide together, and so do all lists of a file. */

import { stripMarks } from "../forms/heading-marks.ts";
import type { TitleAndSpeakers } from "../forms/speaker-rule.ts";
import { readTalkHeading } from "../forms/talk-heading.ts";
import { bulletOf } from "../groups/find-groups.ts";
import { mostPart, readGroup } from "../groups/read-group.ts";
import type { ListItem } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import { nobody } from "../people/known-people.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { type AmongSiblings, readTogether } from "./among-siblings.ts";

/**
 * Title and speakers of each bullet; where all are talks, bullets decide together.
 *
 * @param above The heading above that says that they are talks, if one does.
 */
export function readItems(
  items: readonly ListItem[],
  areTalks: boolean,
  among: AmongSiblings,
  above: readonly string[],
): readonly TitleAndSpeakers[] {
  const lines = items.map(firstLine);
  const read = areTalks ? readTogether(items, among) : lines.map(readTalkHeading);
  const slots = slotsOf(items, above);
  return read.map((heading, at) => slots.get(at) ?? withNick(heading, lines[at] ?? ""));
}

/** Title and speaker of bullets whose slots say more, over all of them, than their lines do as a whole. */
function slotsOf(
  items: readonly ListItem[],
  above: readonly string[],
): ReadonlyMap<number, TitleAndSpeakers> {
  const group = items.map(bulletOf);
  const reading = readGroup({ kind: "bullets", above, items: group }, nobody, mostPart);
  if (!reading || reading.layout === "line 0" || !reading.isMost) return new Map();
  return new Map(
    reading.items.map(({ item, title, speakers }) => [group.indexOf(item), { title, speakers }]),
  );
}

/** In a list even a nick after a dash is a speaker, and one before a title in brackets: `1. Title - nick`, 「nick「題名」」. */
function withNick(read: TitleAndSpeakers, line: string): TitleAndSpeakers {
  if (read.speakers.length > 0 || line.length > 200) return read;
  const { rest } = stripMarks(line);
  const { title, name } = (behindDash.exec(rest) ?? beforeQuotes.exec(rest))?.groups ?? {};
  return title && name && isNameOrNick(name) ? { title, speakers: readPeople(name) } : read;
}

const behindDash = /^(?<title>.+\S)\s+[-–—―/]\s+(?<name>\S.{0,29})$/u;
const beforeQuotes =
  /^(?<name>[^\s「」『』]{2,30})\s?[「『](?<title>[^「」『』]+)[」』](?:\s*https?:\S+)?$/u;
