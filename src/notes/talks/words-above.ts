/** What a heading, a line or the name of a file says of what stands below it. */
import { findDate } from "../../text/calendar-date.ts";
import { sectionRole } from "../people/section-words.ts";
import { isSpeakerHeading } from "../people/speaker-label.ts";

/** Of what the words tell: of talks, or of other things that name people. */
export function roleOfWords(text: string): "talks" | "others" | undefined {
  if (text.length > 400) return undefined;
  if (namesOthers(text)) return "others";
  const role = sectionRole(text);
  if (role === "group" && findDate(text) === undefined) return "talks";
  if (isSpeakerHeading(text) || isProgrammeWord(text) || talks.test(text)) return "talks";
  return role === "interlude" ? "others" : undefined;
}

const talks =
  /(?<!\p{L})(?:(?:lightning|flash|tech|short|invited)?[- _]?talks?|lts?|sessions?|presentations?|presenters?|speakers?|keynotes?|meet-?ups?|meetings?|conf(?:erence)?s?|vortr[aä]ge?|kurzvortr[aä]ge?|vorträgen|referent(?:in|en)?|présentations?|exposés?|intervenants?|charlas?|ponencias?|ponentes?|palestras?|palestrantes?|oficinas?|plan)(?!\p{L})|発表|登壇|講演|講師|セッション|トーク|勉強会|LT会|발표|세션|강연|연사|스피커|演讲|演講|讲师|講師|分享|议题|議題/iu;

/** Books, contributors, guests: below these words stand people who give no talk there. */
export function namesOthers(text: string): boolean {
  return others.test(text);
}

const others =
  /(?<!\p{L})(?:books?|papers?|references?|bibliography|reading list|further reading|attendees?|participants?|contributors?|authors?|members?|organi[sz]ers?|committee|maintainers?|staff|team|crew|volunteers?|mentors?|sponsors?|partners?|thanks|credits|acknowledge?ments?|winners?|jobs?|to[- ]?dos?|tasks|action items|next steps|aufgaben|tareas|articles?|podcasts?|teilnehmer|bücher|livres?|libros?|livros?|articulos?|artículos?|artigos?)(?!\p{L})|参加者|メンバー|運営|スタッフ|参考文献|書籍|論文|協賛|スポンサー|主催|宿題|やること|참가자|참여자|스터디원|운영진|도서|成员|成員|组织者|書單|书单/iu;

/** Does a text say that what stands below is what was on? */
export function isProgrammeWord(text: string): boolean {
  return text.length < 60 && programme.test(text);
}

const programme =
  /(?<!\p{L})(?:agenda|schedule|time ?table|programm?e?|ablauf(?:plan)?|horaire|déroulé|ordre du jour|programa(?:ção|ción)?|ordem do dia|orden del día|line-?up)(?!\p{L})|タイムテーブル|タイムスケジュール|スケジュール|プログラム|アジェンダ|式次第|진행 ?순서|일정|타임테이블|议程|議程|流程|日程/iu;
