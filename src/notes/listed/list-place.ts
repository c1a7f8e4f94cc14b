import { findDate } from "../../text/calendar-date.ts";
import { stripMarks, withoutTime } from "../forms/heading-marks.ts";
import type { Section } from "../forms/section.ts";
import { readSureHeading, readTalkHeading } from "../forms/talk-heading.ts";
import type { List, ListItem } from "../markdown/block.ts";
import { firstLine } from "../markdown/text-lines.ts";
import { addProfileHandles } from "../people/profile-handles.ts";
import { labelOf } from "../words/labels.ts";
import { sectionRole } from "../words/section-role.ts";
import { holdsWord } from "../words/section-words.ts";
import { isProgrammeWord, namesOthers } from "../words/words-above.ts";
import { linksToSessions } from "./linked-sessions.ts";

/** Where a list stands, and what that says of its bullets. */
export interface ListPlace {
  /** The heading above. */
  readonly above: readonly string[];
  /** Below 「発表」 or `Sessions`. */
  readonly isGroup: boolean;
  /** Below a title that ends or begins with such a word, `Autumn lightning talks`, bullets are mostly talks. */
  readonly isAnnounced: boolean;
  /** Below 「LT」 a bullet with notes of its own is a talk, though nobody is named. */
  readonly isLightning: boolean;
  /** Below `Agenda`: what names a speaker is a talk, the rest are breaks. */
  readonly isProgramme: boolean;
  /** Below `Books` and `Contributors` those named give no talk. */
  readonly isOther: boolean;
  /** Below `Links` and `Notes` stands what is told beside the talks. */
  readonly isAside: boolean;
  /** Are lists beside it known to be of talks? */
  readonly isBeside?: boolean;
  /** Do headings of the file hold talks, or might they? */
  readonly headings: "talks" | "unclear" | "none";
}

/** What the heading above says of the lists in its section. */
export function listPlace({ heading }: Section, headings: ListPlace["headings"]): ListPlace {
  const text = heading?.content.text ?? "";
  // `E12: 24th October`: the number says no more of the list than that of a heading of talks does.
  const isGroup = [text, withoutTime(text), stripMarks(text).rest].some(
    (own) => sectionRole(own) === "group",
  );
  const isAnnounced = isGroup || holdsGroupWord(text);
  const isLightning = isGroup && /lt|ライトニング|lightning/iu.test(text);
  // Below a day there is what was on that day.
  const isProgramme = isProgrammeWord(text) || (text.length < 60 && findDate(text)?.start === 0);
  const isOther = !isGroup && !isProgramme && namesOthers(text);
  const isAside = !isProgramme && isAsideHeading(text);
  return {
    above: text ? [text] : [],
    isGroup,
    isAnnounced,
    isLightning,
    isProgramme,
    isOther,
    isAside,
    headings,
  };
}

function holdsGroupWord(text: string): boolean {
  if (text.length > longestTitle) return false;
  const words = text.split(/[\s:：]+/u);
  const ends = [words.slice(-1), words.slice(-2), words.slice(0, 1), words.slice(0, 2)];
  return ends
    .map((own) => own.join(" "))
    .some((own) => sectionRole(own) === "group" && holdsWord(own, "talks"));
}

const longestTitle = 80;

/** Is what stands below told beside the talks: `Links`, 「参考」, `Notes`? */
export function isAsideHeading(text: string): boolean {
  const role = sectionRole(text);
  return role === "interlude" || role === "aftermath";
}

/** Do most bullets begin with a time of day? */
export function isTimetable({ items }: List): boolean {
  const timed = items.filter(
    (item) => /^\D{0,2}\d/u.test(firstLine(item)) && stripMarks(firstLine(item)).marked,
  );
  return timed.length > 1 && timed.length * 2 >= items.length;
}

/** A list that says when and where is none of talks. */
export function statesFacts({ items }: List): boolean {
  return items.some((item) => {
    const text = firstLine(item);
    return findDate(text) !== undefined || labelOf(text.replace(/[:：].*$/su, "")) !== "";
  });
}

/** Do most bullets, and more than one, name by a sure sign who speaks, or lead to the notes of a talk, or all to pages of sessions? */
export function isListOfTalks(list: List): boolean {
  if (linksToSessions(list)) return true;
  const { items } = list;
  const named = items.filter((item) => isNamedSurely(item) || leadsToTalk(item)).length;
  return named > 1 && named * 2 >= items.length;
}

/** Does the heading begin with a day, and does each bullet below it name somebody? */
export function isDayOfTalks(heading: string, { items }: List): boolean {
  return findDate(heading)?.start === 0 && items.every(isNamedSurely);
}

/** Does it name its speaker by a sure sign or a link to a profile, and not by the mere shape of a name? */
function isNamedSurely(item: ListItem): boolean {
  const line = firstLine(item);
  if (readSureHeading(line).speakers.length > 0) return true;
  const links = item.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.content.links : [],
  );
  if (links.length === 0) return false;
  const { speakers } = readTalkHeading(line);
  return addProfileHandles(speakers, links).some(({ handle }) => handle !== undefined);
}

/** Does the bullet link to a file in a folder of talks? */
function leadsToTalk({ blocks: [head] }: ListItem): boolean {
  return head?.kind === "paragraph" && head.content.links.some(({ url }) => isTalkFile(url));
}

/** `talks/rain.md`, `./sessions/2.md`: the notes of a talk, as its folder says. */
function isTalkFile(url: string): boolean {
  return (
    !/^\w+:/u.test(url) &&
    /(?:^|\/)(?:(?:lightning[-_]?|ignite[-_]?)?(?:talk|session|workshop|presentation|keynote)s?|lts?|発表|講演)\/[^/]+$/iu.test(
      url,
    )
  );
}
