/** What speaks for siblings being talks, and for their being something else that names people. */
import { findDate } from "../../text/calendar-date.ts";
import { stripMarks } from "../forms/heading-marks.ts";
import { sectionRole } from "../people/section-words.ts";
import { isSpeakerHeading } from "../people/speaker-label.ts";
import { linkKind } from "../talks/link-kind.ts";
import { isProgrammeWord } from "../talks/list-place.ts";
import type { GroupItem, SiblingGroup } from "./group.ts";

/** How much speaks for the items being talks: from 2 on it is enough. */
export function groupScore({ above, items }: SiblingGroup, titles: readonly string[]): number {
  const [near = "", ...far] = [...above, ...titles];
  const words = roleOfWords(near);
  const nearest = words * 3;
  const farther = Math.max(0, ...far.map(roleOfWords)) * 2;
  const against = far.some((text) => roleOfWords(text) < 0) ? -2 : 0;
  return (
    nearest +
    farther +
    against +
    (isMost(items, isTimed) ? 2 : 0) +
    (isMost(items, isShown) ? 2 : 0) +
    (isMost(items, isBy) ? 1 : 0) +
    (isMost(items, isTask) ? -4 : 0)
  );
}

/** 1 where words speak of talks, -1 of other lists, 0 else. */
function roleOfWords(text: string): -1 | 0 | 1 {
  if (text.length > 400) return 0;
  if (others.test(text)) return -1;
  const role = sectionRole(text);
  if (role === "group" && findDate(text) === undefined) return 1;
  if (isSpeakerHeading(text) || isProgrammeWord(text) || talks.test(text)) return 1;
  return role === "interlude" ? -1 : 0;
}

const talks =
  /(?<!\p{L})(?:(?:lightning|flash|tech|short|invited)?[- _]?talks?|lts?|sessions?|presentations?|presenters?|speakers?|keynotes?|meet-?ups?|meetings?|conf(?:erence)?s?|vortr[aä]ge?|kurzvortr[aä]ge?|vorträgen|referent(?:in|en)?|présentations?|exposés?|intervenants?|charlas?|ponencias?|ponentes?|palestras?|palestrantes?|oficinas?|plan)(?!\p{L})|発表|登壇|講演|講師|セッション|トーク|勉強会|LT会|발표|세션|강연|연사|스피커|演讲|演講|讲师|講師|分享|议题|議題/iu;

const others =
  /(?<!\p{L})(?:books?|papers?|references?|bibliography|reading list|further reading|attendees?|participants?|contributors?|authors?|members?|organi[sz]ers?|committee|maintainers?|staff|team|crew|volunteers?|mentors?|sponsors?|partners?|thanks|credits|acknowledge?ments?|winners?|jobs?|articles?|podcasts?|teilnehmer|bücher|livres?|libros?|livros?|articulos?|artículos?|artigos?)(?!\p{L})|参加者|メンバー|運営|スタッフ|参考文献|書籍|論文|協賛|スポンサー|主催|참가자|참여자|스터디원|운영진|도서|成员|成員|组织者|書單|书单/iu;

function isMost(items: readonly GroupItem[], is: (item: GroupItem) => boolean): boolean {
  return items.filter(is).length * 2 >= items.length;
}

function isTimed({ lines }: GroupItem): boolean {
  return lines.slice(0, 2).some(({ text }) => stripMarks(text).marked);
}

function isShown({ lines }: GroupItem): boolean {
  return lines.some(({ links }) =>
    links.some(
      ({ url, text }) => linkKind(url, text) === "slides" || linkKind(url, text) === "video",
    ),
  );
}

function isBy({ lines }: GroupItem): boolean {
  return lines.some(({ text }) => /(?:^|\s)(?:by|presented by|par|von)\s/iu.test(text));
}

function isTask({ lines: [line] }: GroupItem): boolean {
  return /^\[[ xX]\]/u.test(line?.text ?? "");
}
