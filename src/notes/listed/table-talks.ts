import type { Section } from "../forms/section.ts";
import type { TitleAndSpeakers } from "../forms/speaker-rule.ts";
import {
  areOfTalks,
  type Columns,
  findColumns,
  roomsOf,
  withHeader,
} from "../forms/table-columns.ts";
import { readTalkHeading, readTalkHeadings } from "../forms/talk-heading.ts";
import { nothingTold } from "../forms/told.ts";
import { plain } from "../groups/plain-line.ts";
import { isMedia } from "../links/link-kind.ts";
import { readLinks } from "../links/talk-links.ts";
import type { RichText, Table, TableRow } from "../markdown/block.ts";
import { splitLines } from "../markdown/text-lines.ts";
import type { Link, Point, Speaker } from "../meetup.ts";
import type { ListedTalk } from "../parts/talk-draft.ts";
import { nobody } from "../people/known-people.ts";
import { isName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { personScore } from "../people/person-evidence.ts";
import { isRoundTalks } from "../words/heading-words.ts";
import { sectionRole } from "../words/section-role.ts";

/** The talks in timetables and indexes: a row each, or a cell each where the columns are rooms. */
export function tableTalks(file: string, sections: readonly Section[]): readonly ListedTalk[] {
  return sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === "table" ? talksOf(file, block) : []));
}

function talksOf(file: string, source: Table): readonly ListedTalk[] {
  const table = withHeader(source);
  const columns = findColumns(table);
  if (areOfTalks(columns)) {
    const { speaker, time, day } = columns;
    const names = besideTalk(table, columns);
    const read = readTitles(table, columns);
    const talksIn = (rows: readonly TableRow[]) =>
      rows.flatMap((row) => rowTalk(file, row, columns, read(row), names));
    const talks = talksIn(table.rows);
    const spoken = talks.filter(({ speakers }) => speakers.length > 0);
    // A plan of hours or days has breaks and socials, too: they are the rows that name nobody.
    const isPlan = (time !== -1 || day !== -1) && spoken.length * 3 >= talks.length;
    if (isPlan && spoken.length > (speaker === -1 ? 1 : 2)) return spoken;
    // Of two, another may not be known yet: 「未定」. An empty slot is nobody's.
    const isFilled = ({ cells }: TableRow) => cells[speaker]?.text.trim() !== "";
    return isPlan && time !== -1 && spoken.length > 1
      ? talksIn(table.rows.filter(isFilled))
      : talks;
  }
  const rooms = roomsOf(table);
  return rooms ? roomTalks(file, table, rooms) : [];
}

/** The talks in all rooms: their cells decide together in what form they name who speaks. */
function roomTalks(
  file: string,
  { rows }: Table,
  rooms: "named" | "unnamed",
): readonly ListedTalk[] {
  const cells = rows.flatMap((row) =>
    row.cells.slice(1).map((cell) => ({ row, cell, lines: titleLines(cell) })),
  );
  const read = readTalkHeadings(
    cells.map(({ lines }) => headingOf(lines)),
    nothingTold,
  );
  const talks = cells.flatMap(({ row, cell, lines }, at) =>
    read[at] ? cellTalk(file, row, cell, lines, read[at]) : [],
  );
  // There are breaks, too: where some name who speaks, those that name nobody are none.
  const spoken = talks.filter(({ speakers }) => speakers.length > 0);
  if (spoken.length > 1 && (rooms === "named" || spoken.length * 2 > talks.length)) return spoken;
  return rooms === "named" ? talks : [];
}

/** Titles as they are read: without a column of names they decide together in what form they name who speaks. */
function readTitles(
  { rows }: Table,
  { title, speaker }: Columns,
): (row: TableRow) => TitleAndSpeakers {
  const textOf = ({ cells }: TableRow) => {
    const cell = cells[title];
    return cell ? headingOf(titleLines(cell)) : "";
  };
  const known = new Map<TableRow, TitleAndSpeakers>();
  const read = speaker === -1 ? readTalkHeadings(rows.map(textOf), nothingTold) : [];
  for (const [at, own] of read.entries()) {
    const row = rows[at];
    if (row) known.set(row, own);
  }
  return (row) => known.get(row) ?? readTalkHeading(textOf(row));
}

function rowTalk(
  file: string,
  row: TableRow,
  { title, speaker }: Columns,
  read: TitleAndSpeakers,
  names: readonly (string | undefined)[],
): readonly ListedTalk[] {
  const cell = row.cells[title];
  const people = peopleOf(row.cells[speaker]?.text ?? "");
  const lines = cell ? titleLines(cell) : [];
  const [talk] = cell ? cellTalk(file, row, cell, lines, read) : [];
  if (!talk || (people.length === 0 && talk.speakers.length === 0 && isRoundTalks(talk.title)))
    return [];
  const links = readLinks(row.cells, []);
  return [
    {
      ...talk,
      speakers: people.length > 0 ? people : talk.speakers,
      links: links.filter(({ url }) => /^https?:/iu.test(url)),
      points: [...talk.points, ...told(row, names)],
      targets: links.map(({ url }) => url).filter((url) => !/^\w+:/u.test(url)),
    },
  ];
}

/** By column what it is called, where its cells tell something of the talk: at what hour it was, for whom it is. */
function besideTalk(
  { header }: Table,
  { title, speaker, day, material }: Columns,
): readonly (string | undefined)[] {
  return header.map(({ text }, at) => {
    const isRead = [title, speaker, day, material].includes(at);
    return isRead || isOrdinal.test(text.trim()) ? undefined : text.trim();
  });
}

/** A column that only counts the rows, or has no name. */
const isOrdinal = /^(?:\P{L}*|(?:no|nr|num|number|番号|번호|序号)\P{L}?)$/iu;

function told({ cells, line }: TableRow, names: readonly (string | undefined)[]): readonly Point[] {
  return cells.flatMap(({ text, links }, at): Point[] => {
    const name = names[at];
    const cell = text.trim();
    const isTold = name !== undefined && links.length === 0 && /[\p{L}\p{N}]/u.test(cell);
    return isTold ? [{ kind: "bullet", text: `${name}: ${cell}`, line, children: [] }] : [];
  });
}

function cellTalk(
  file: string,
  row: TableRow,
  cell: RichText,
  lines: readonly string[],
  read: TitleAndSpeakers,
): readonly ListedTalk[] {
  const { title } = read;
  if (!title || sectionRole(title) || isPlain(title)) return [];
  const speakers = read.speakers.length > 0 ? read.speakers : namesBelow(lines).flatMap(readPeople);
  const links = readLinks([cell], []).filter(({ url }) => /^https?:/iu.test(url));
  return [
    { file, line: row.line, title, heading: cell.text, speakers, links, points: [], targets: [] },
  ];
}

/** The lines of a cell up to slides or a recording: what stands behind these is told beside the title. */
function titleLines(cell: RichText): readonly string[] {
  const lines = splitLines(cell);
  const shown = lines.findIndex((line) => readLinks([line], []).some(isShown));
  return (shown === -1 ? lines : lines.slice(0, shown + 1)).map(plain);
}

function isShown({ kind }: Link): boolean {
  return isMedia(kind);
}

/** What holds the title: all of it, unless who speaks stands below. */
function headingOf(lines: readonly string[]): string {
  return namesBelow(lines).length > 0 ? (lines[0] ?? "") : lines.join("\n");
}

function namesBelow(lines: readonly string[]): readonly string[] {
  return lines.slice(1).filter(isSpeaker);
}

/** A name; with where they work only right below the title. */
function isSpeaker(line: string, at: number): boolean {
  return isName(line) || (at === 0 && personScore(line, nobody) > 0);
}

/** Of a cell with several lines those that are names: the others tell of their companies. `Reception` is nobody. */
function peopleOf(text: string): readonly Speaker[] {
  if (sectionRole(text.trim())) return [];
  const names = text.split("\n").filter(isName);
  return names.length > 0 ? names.flatMap(readPeople) : readPeople(text);
}

/** No letters, or nothing but a dash: an empty slot. */
function isPlain(title: string): boolean {
  return !/\p{L}/u.test(title);
}
