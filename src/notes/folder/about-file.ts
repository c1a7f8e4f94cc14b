import { findDate } from "../../text/calendar-date.ts";
import { withoutHeading } from "../forms/section.ts";
import type { HeaderFacts } from "../header/header.ts";
import type { Point } from "../meetup.ts";
import { readPoints } from "../parts/points.ts";
import type { TalkDraft } from "../parts/talk-draft.ts";
import { linksOf } from "../talks/talk.ts";
import type { FoundTalks } from "../talks/talk-sections.ts";

/** The text round the talks: 人数, an introduction, 「まとめ」. A date and an address alone are none. */
export function aboutOf(
  file: string,
  { header, rest }: FoundTalks,
  title: string,
  facts: HeaderFacts,
): TalkDraft | undefined {
  const own = [...header, ...rest].map((section) =>
    section.heading?.content.text === title ? withoutHeading(section) : section,
  );
  const points = readPoints(own);
  if (points.every((point) => isFact(point, facts))) return undefined;
  const links = linksOf(own); // Of what is not read as a talk, the slides are found here alone.
  return { file, line: 1, title, heading: title, speakers: [], links, points, isNote: true };
}

/** Whether a point says nothing but the day, the place or an address, which the meetup has already. */
function isFact({ text, children }: Point, { venue }: HeaderFacts): boolean {
  if (children.length > 0) return false;
  const said = text.replace(/^[^:：\s]{1,12}[:：]\s*(?!\/\/)/u, "").trim();
  if (said === "" || said === venue || /^https?:\/\/\S+$/u.test(said)) return true;
  return said.length <= longestDay && findDate(said) !== undefined;
}

/** 「2018/08/28（火）19:00〜21:30」 and little more. */
const longestDay = 30;
