import type { Table } from "../markdown/block.ts";
import { hasHandle } from "../people/handle.ts";
import { nobody } from "../people/known-people.ts";
import { isNameOrNick } from "../people/name-shape.ts";
import { personScore } from "../people/person-evidence.ts";

/** What authors call the columns of a table of talks. */
export const speakerColumn =
  /^(?:speakers?|presenters?|name|who|登壇者|発表者|講演者|講師|話者|スピーカー|名前|氏名|발표자|연사|스피커|讲者|講者|主讲人?|分享人|嘉宾|referent(?:in|en)?|sprecher(?:in)?|intervenante?s?|orateurs?|ponentes?|palestrantes?|orador(?:a|es)?|by|von|par|por)$/iu;
const titleColumn =
  /^(?:(?:talk|session|presentation)?\s*titles?|(?:name|title|topic)s? of (?:the )?(?:talk|session|presentation)s?|(?:talk|session|presentation) (?:name|topic)s?|talks?|sessions?|topics?|presentations?|subject|タイトル|題名|題目|演題|テーマ|発表(?:タイトル|内容|名)?|講演(?:タイトル|内容|名)?|セッション(?:名|タイトル)?|トーク|内容|お題|주제|제목|발표(?:제목|내용)|세션|主题|主題|议题|議題|题目|题|thema|titel|vortrag|sujet|titre|présentation|tema|título|charla|ponencia|palestra)$/iu;
/** In a plan of hours, what is on then. */
const activityColumn =
  /^(?:events?|activity|activities|item|what|programmpunkt|beitrag|was|événement|activité|evento|actividad|atividade)$/iu;
const timeColumn =
  /^(?:time|when|start|時間|時刻|開始(?:時間|時刻)?|시간|时间|uhrzeit|zeit|heure|hora|horario|horário)$/iu;
const roomColumn =
  /^(?:(?:room|hall|track|stage|ルーム|ホール|トラック|会場|部屋)\s*[a-z\d]{0,8}|[a-z\d]{1,2}\s*(?:room|hall|track|会場|トラック))$/iu;

/** The places of the columns that a table of talks has; -1 for one that it has not. */
export interface Columns {
  readonly title: number;
  readonly speaker: number;
  readonly time: number;
  /** On what day. */
  readonly day: number;
  /** Slides and recordings. */
  readonly material: number;
}

const dayColumn = /^(?:(?:開催)?(?:日|日付|日時|日程)|date|day|when|datum|fecha|data|日期|날짜)$/iu;
const materialColumn =
  /^(?:資料|スライド|slides?(?: ?decks?)?|decks?|videos?|動画|recordings?|folien)$/iu;

/** Names that end in the word for it: `LTタイトル`, `Vortragsthema`, `LT発表者（敬称略）`. */
const titleEnding = /(?:タイトル|題名|題目|演題|テーマ|titel|thema|제목|题目|標題|标题)$/iu;
const speakerEnding =
  /(?:登壇者|発表者|講演者|講師|スピーカー|발표자|讲者|講者|讲师|referent(?:in|en)?)名?(?: ?[（(](?:敬称略|s)[）)])?$/iu;
/** Who has a talk, or anything else to do. */
const dutyColumn = /^担当者?$/u;
/** What a table of talks holds beside title and speaker. */
const otherColumn =
  /^(?:#|no\.?|nr\.?|(?:開催)?(?:日|日付|日時|日程|場所|会場)|date|day|venue|place|location|room|所属|会社|company|organi[sz]ation|affiliation|資料|スライド|slides?|links?|url|video|動画|備考|notes?|remarks?|(?:所要)?時間|length|duration|분량|分量|ボリューム)$/iu;

/** Is it what a column of titles is called? */
export function isTitleColumn(name: string): boolean {
  return titleColumn.test(name) || titleEnding.test(name);
}

/** Finds the columns by their names; where none has a name, or none that of a title, by what stands in them. */
export function findColumns(table: Table): Columns {
  const names = table.header.map(({ text }) => text.trim());
  if (names.every((name) => name === "")) return guessColumns(table);
  const called = (...words: readonly RegExp[]) =>
    words.map((word) => names.findIndex((name) => word.test(name))).find((at) => at !== -1) ?? -1;
  const time = called(timeColumn);
  const title = called(titleColumn, titleEnding, ...(time === -1 ? [] : [activityColumn]));
  const speaker = called(speakerColumn, speakerEnding, dutyColumn);
  const columns = {
    title,
    speaker: speaker === -1 && title !== -1 ? columnOfPeople(table, title) : speaker,
    time,
    day: called(dayColumn),
    material: called(materialColumn),
  };
  const mayBeTalks =
    called(speakerEnding) !== -1 ||
    (speaker !== -1 && (columns.day !== -1 || columns.material !== -1));
  if (columns.title !== -1 || !mayBeTalks) return columns;
  return { ...columns, title: longestColumn(table, columns) };
}

/** Beside a column of titles, the one in which most name people, and several do, whatever it is called; -1 where there is none. */
function columnOfPeople({ header, rows }: Table, title: number): number {
  return header.findIndex((_, column) => {
    if (column === title) return false;
    const texts = rows.map(({ cells }) => cells[column]?.text.trim() ?? "").filter(Boolean);
    const named = texts.filter((text) => personScore(text, nobody) >= 1).length;
    return named > 1 && named * 4 >= rows.length * 3;
  });
}

/** Beside a column of speakers, the one of the longest texts, each of its own; -1 where there is none. */
function longestColumn({ header, rows }: Table, { speaker, time }: Columns): number {
  const widths = header.map(({ text }, column) => {
    if (column === speaker || column === time || otherColumn.test(text.trim())) return 0;
    const texts = rows.map(({ cells }) => cells[column]?.text.trim() ?? "").filter(Boolean);
    const titles = new Set(texts.filter((one) => /\p{L}{2}/u.test(one)));
    const isVaried = titles.size > 1 && titles.size * 4 >= rows.length * 3;
    return isVaried ? [...titles].join("").length / titles.size : 0;
  });
  const widest = Math.max(...widths);
  return widest > 0 ? widths.indexOf(widest) : -1;
}

/** Is it a timetable in which the talks of each time stand side by side: a column a room, whether it is called one or not? */
export function roomsOf({ header, rows }: Table): "named" | "unnamed" | undefined {
  const [first, ...others] = header.map(({ text }) => text.split("\n")[0]?.trim() ?? "");
  const times = rows.filter(({ cells }) => isTime.test(cells[0]?.text.trim() ?? "")).length;
  const isTimed = timeColumn.test(first ?? "") || (times > 1 && times * 2 >= rows.length);
  if (!isTimed) return undefined;
  if (others.some((name) => roomColumn.test(name))) return "named";
  return others.length > 1 ? "unnamed" : undefined;
}

const isTime = /^\d{1,2}[:：.h]\d{2}/u;

/** Is it a timetable or an index of talks, so that its rows are the talks? */
export function listsTalks(source: Table): boolean {
  const { header, rows } = withHeader(source);
  return rows.length > 1 && areOfTalks(findColumns({ ...source, header, rows }));
}

/** Are there titles, and beside them who speaks, when, or what was shown? */
export function areOfTalks({ title, ...others }: Columns): boolean {
  return title !== -1 && Object.values(others).some((at) => at !== -1);
}

/** Does a column hold titles of talks? Then the talks are its rows, however few. */
export function holdsTitles(table: Table): boolean {
  return findColumns(table).title !== -1;
}

/** The first row as header, where the real one is empty and that row names the columns. */
export function withHeader(table: Table): Table {
  const [first, ...rows] = table.rows;
  const isEmpty = table.header.every(({ text }) => text.trim() === "");
  const isNamed = first?.cells.some(({ text }) => titleColumn.test(text.trim()));
  return first && isEmpty && isNamed ? { ...table, header: first.cells, rows } : table;
}

const none: Columns = { title: -1, speaker: -1, time: -1, day: -1, material: -1 };

/** A time first, then the title, and a column of people: a timetable, though no header says so. */
function guessColumns({ rows }: Table): Columns {
  const share = (column: number, test: (text: string) => boolean) => {
    const texts = rows.map(({ cells }) => cells[column]?.text.trim() ?? "").filter(Boolean);
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  const isTimed = share(0, (text) => isTime.test(text)) > 0.5;
  if (!isTimed) return none;
  const isPerson = (text: string) => hasHandle(text) || isNameOrNick(text);
  const speaker = [2, 1, 3].find((column) => share(column, isPerson) > 0.5);
  return speaker === undefined
    ? none
    : { title: speaker === 1 ? 2 : 1, speaker, time: 0, day: -1, material: -1 };
}
