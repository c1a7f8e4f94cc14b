import { hasHonorific } from "../../text/honorific.ts";
import type { Section } from "../forms/section.ts";
import type { TitleAndSpeakers } from "../forms/speaker-rule.ts";
import { readTalkHeading } from "../forms/talk-heading.ts";
import { isOfDays } from "../header/list-of-days.ts";
import { isOfTalk } from "../links/session-page.ts";
import { holdsLink } from "../links/talk-links.ts";
import type { List, ListItem } from "../markdown/block.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { isName, isNameOrNick } from "../people/name-shape.ts";
import { type AmongSiblings, readOnce } from "./among-siblings.ts";
import { readDayRows } from "./day-rows.ts";
import { itemTalk } from "./item-talk.ts";
import { linkParagraphs } from "./link-paragraphs.ts";
import { linksToSessions } from "./linked-sessions.ts";
import { readItems } from "./list-items.ts";
import {
  isListOfTalks,
  isTimetable,
  type ListPlace,
  listPlace,
  statesFacts,
} from "./list-place.ts";

/**
 * Talks written as bullets: under a heading such as 「### LT」, in an index, where bullets name
 * speakers and link to slides or notes, and in a file that has no headings for them. At least half of
 * a list must look like that.
 *
 * @param beside Headings that are talks.
 */
export function talksInLists(
  file: string,
  sections: readonly Section[],
  headings: ListPlace["headings"],
  beside: readonly string[] = [],
): readonly ListedTalk[] {
  const placed = sections.flatMap((section) => {
    const place = listPlace(section, headings);
    const lists = place.isOther ? [] : linkParagraphs(section.blocks);
    const { depth } = section;
    return lists.flatMap((block) => (block.kind === "list" ? [{ list: block, place, depth }] : []));
  });
  const among = readOnce(
    placed.flatMap(({ list }) => list.items),
    beside,
  );
  const read = placed.map(({ list, place }) => {
    const isGroup = place.isGroup || (linksToSessions(list) && !place.isAside);
    // Beside headings that are talks only what is shown or led to is a further one.
    const mayHoldTalks = headings !== "talks" || isGroup || holdsLink(list);
    return mayHoldTalks ? talksOf(file, list, { ...place, isGroup }, among) : [];
  });
  // Beside lists of talks, as of other years, another with one talk is such a list, too.
  const withTalks = new Set(placed.filter((_, at) => read[at]?.length).map(({ depth }) => depth));
  return placed.flatMap(({ list, place, depth }, at) => {
    const own = read[at] ?? [];
    const isBeside = own.length === 0 && place.isGroup && withTalks.has(depth);
    return isBeside ? talksOf(file, list, { ...place, isBeside }, among) : own;
  });
}

function talksOf(
  file: string,
  list: List,
  place: ListPlace,
  among: AmongSiblings,
): readonly ListedTalk[] {
  const { items } = list;
  if (isOfDays(list, fewestDays(place)))
    return place.headings === "talks" ? [] : dayTalks(file, list, place, among);
  if (statesFacts(list)) return [];
  const isProgramme = place.isProgramme || isTimetable(list);
  const areTalks = place.isAnnounced || isProgramme || isListOfTalks(list);
  const read = readItems(
    items,
    areTalks,
    among,
    place.isAnnounced || place.isProgramme ? place.above : [],
  );
  const talks = items.map((item, at) =>
    itemTalks(file, item, { ...place, isProgramme }, read[at], among),
  );
  const own = talks.flat();
  const spoken = own.filter((talk) => isSpoken(talk, { ...place, isProgramme }));
  if (arePeople(own)) return [];
  // In a programme there are breaks, too: who speaks says which of its bullets are talks.
  if (isProgramme) return spoken.length > 1 || spoken.some(isSure) ? spoken : [];
  if (!isListOf(spoken, items.length, place)) return surelySpoken(spoken);
  return place.isGroup
    ? own
    : own.filter((talk) => isSpoken(talk, place) || talk.targets.length > 0);
}

/** Whether half of the bullets are talks that somebody gave: several, where nothing above announces them. */
function isListOf(spoken: readonly ListedTalk[], items: number, { isGroup }: ListPlace): boolean {
  return spoken.length > 0 && spoken.length * 2 >= items && (isGroup || spoken.length > 1);
}

/** Beside much else, as in minutes, bullets that say for sure who spoke are talks, and no others. */
function surelySpoken(spoken: readonly ListedTalk[]): readonly ListedTalk[] {
  const sure = spoken.filter(isSure);
  return sure.length >= fewestSure ? sure : [];
}

/** One or two may be asides: 「山田さんのおすすめ」. */
const fewestSure = 3;

/** `山田太郎 / Sample`, `kitsu / Example`: where titles are names, bullets tell who comes, and from where. */
function arePeople(talks: readonly ListedTalk[]): boolean {
  const named = talks.filter(({ title }) => isName(title)).length;
  return named > 1 && named * 3 >= talks.length && talks.every(({ title }) => isNameOrNick(title));
}

function isSpoken(
  talk: ListedTalk,
  { isGroup, isLightning, isProgramme, headings }: ListPlace,
): boolean {
  const { speakers, links, targets, points } = talk;
  const isLinked = links.some(isOfTalk);
  if (isGroup) return speakers.length > 0 || isLinked || (isLightning && points.length > 0);
  if (speakers.length === 0) return false;
  if (
    headings === "none" ||
    (isProgramme && headings === "unclear") ||
    targets.length > 0 ||
    isLinked
  )
    return true;
  return headings === "unclear" && isSure(talk);
}

/** Beside the lists of other years one day is enough. */
function fewestDays({ isBeside = false }: ListPlace): number {
  return isBeside ? 1 : 2;
}

function dayTalks(
  file: string,
  list: List,
  place: ListPlace,
  among: AmongSiblings,
): readonly ListedTalk[] {
  const areTalks = place.isGroup || place.isProgramme;
  return readDayRows(list, areTalks, fewestDays(place), among).flatMap(
    ({ item, title, speakers }) => itemTalk(file, item, { title, speakers }),
  );
}

/** The talk that a bullet is, or those in the list below it. */
function itemTalks(
  file: string,
  item: ListItem,
  place: ListPlace,
  read: TitleAndSpeakers | undefined,
  among: AmongSiblings,
): readonly ListedTalk[] {
  const [talk] = read ? itemTalk(file, item, read) : [];
  if (!place.isProgramme || (talk && talk.speakers.length > 0)) return talk ? [talk] : [];
  return item.blocks.flatMap((block) =>
    block.kind === "list" ? talksOf(file, block, place, among) : [],
  );
}

/** Does the bullet name somebody beyond doubt, be it alone? */
function isSure({ heading, speakers }: ListedTalk): boolean {
  const { isGuess, people = "", speakers: alone } = readTalkHeading(heading);
  const isNamed = alone.length > 0 && !isGuess;
  return speakers.some(({ handle }) => handle !== undefined) || isNamed || hasHonorific(people);
}
