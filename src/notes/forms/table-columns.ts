import type { Table } from "../markdown/block.ts";
import { hasHandle } from "../people/handle.ts";
import { isNameOrNick } from "../people/name-shape.ts";

/** What authors call the columns of a table of talks. */
export const speakerColumn =
  /^(?:speakers?|presenters?|name|who|登壇者|発表者|講演者|講師|話者|スピーカー|名前|氏名|担当者?|발표자|연사|스피커|讲者|講者|主讲人?|分享人|嘉宾|referent(?:in|en)?|sprecher(?:in)?|intervenante?s?|orateurs?|ponentes?|palestrantes?|orador(?:a|es)?)$/iu;
export const titleColumn =
  /^(?:(?:talk|session|presentation)?\s*titles?|talks?|sessions?|topics?|presentations?|subject|タイトル|題名|題目|演題|テーマ|発表(?:タイトル|内容|名)?|講演(?:タイトル|内容|名)?|セッション(?:名|タイトル)?|トーク|内容|お題|주제|제목|발표(?:제목|내용)|세션|主题|主題|议题|議題|题目|题|thema|titel|vortrag|sujet|titre|présentation|tema|título|charla|ponencia|palestra)$/iu;
export const timeColumn =
  /^(?:time|when|start|時間|時刻|開始(?:時間|時刻)?|시간|时间|uhrzeit|zeit|heure|hora|horario|horário)$/iu;
export const roomColumn =
  /^(?:(?:room|hall|track|stage|ルーム|ホール|トラック|会場|部屋)\s*[a-z\d]{0,8}|[a-z\d]{1,2}\s*(?:room|hall|track|会場|トラック))$/iu;

/** The places of the columns that a table of talks has; -1 for one that it has not. */
interface Columns {
  readonly title: number;
  readonly speaker: number;
  readonly time: number;
}

/** Finds the columns by their names; where none has a name, by what stands in them. */
export function findColumns(table: Table): Columns {
  const names = table.header.map(({ text }) => text.trim());
  if (names.every((name) => name === "")) return guessColumns(table);
  return {
    title: names.findIndex((name) => titleColumn.test(name)),
    speaker: names.findIndex((name) => speakerColumn.test(name)),
    time: names.findIndex((name) => timeColumn.test(name)),
  };
}

/** Is it a timetable or an index of talks, so that its rows are the talks? */
export function listsTalks(source: Table): boolean {
  const { header, rows } = withHeader(source);
  const { title, speaker, time } = findColumns({ ...source, header, rows });
  return rows.length > 1 && title !== -1 && (speaker !== -1 || time !== -1);
}

/** The first row as header, where the real one is empty and that row names the columns. */
export function withHeader(table: Table): Table {
  const [first, ...rows] = table.rows;
  const isEmpty = table.header.every(({ text }) => text.trim() === "");
  const isNamed = first?.cells.some(({ text }) => titleColumn.test(text.trim()));
  return first && isEmpty && isNamed ? { ...table, header: first.cells, rows } : table;
}

const none: Columns = { title: -1, speaker: -1, time: -1 };

/** A time first, then the title, and a column of people: a timetable, though no header says so. */
function guessColumns({ rows }: Table): Columns {
  const share = (column: number, test: (text: string) => boolean) => {
    const texts = rows.map(({ cells }) => cells[column]?.text.trim() ?? "").filter(Boolean);
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  const isTimed = share(0, (text) => /^\d{1,2}[:：]\d{2}/u.test(text)) > 0.5;
  if (!isTimed) return none;
  const isPerson = (text: string) => hasHandle(text) || isNameOrNick(text);
  const speaker = [2, 1, 3].find((column) => share(column, isPerson) > 0.5);
  return speaker === undefined ? none : { title: speaker === 1 ? 2 : 1, speaker, time: 0 };
}
